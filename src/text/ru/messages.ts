import { common } from "./common";
import { growth } from "./growth";
import { map } from "./map";
import { page } from "./page";
import { panel } from "./panel";
import { timeline } from "./timeline";

/** All words in Russian. */
export const messages = { common, page, growth, map, timeline, panel };
