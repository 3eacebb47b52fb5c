import type { app as ru } from "../ru/app";

export const app: typeof ru = {
  shortTitle: "CIS Atlas",
};
