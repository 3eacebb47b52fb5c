import type { embed as ru } from "../ru/embed";

export const embed: typeof ru = {
  open: "Open in the Atlas",
};
