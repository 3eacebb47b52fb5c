import { createFrame } from "../embed/frame";
import { openLinks } from "../embed/openLinks";

/** The message channel to the host page; the embed's other scripts share it. */
export const frame = createFrame(window);

if (window.parent !== window) openLinks(window);
