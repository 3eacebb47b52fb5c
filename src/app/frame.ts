import { createFrame } from "../embed/frame";

/** The wire to the page around this embed; the embed's other scripts speak over it. */
export const frame = createFrame(window);
