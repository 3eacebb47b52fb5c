import { createFrame } from "../embed/frame";
import { openLinks } from "../embed/openLinks";

/** The wire to the page around this embed; the embed's other scripts speak over it. */
export const frame = createFrame(window);

if (window.parent !== window) openLinks(window);
