import type { messages as ru } from "../ru/messages";
import { common } from "./common";
import { doctor } from "./doctor";
import { embed } from "./embed";
import { gallery } from "./gallery";
import { growth } from "./growth";
import { guide } from "./guide";
import { map } from "./map";
import { meeting } from "./meeting";
import { offline } from "./offline";
import { page } from "./page";
import { panel } from "./panel";
import { people } from "./people";
import { present } from "./present";
import { question } from "./question";
import { timeline } from "./timeline";

/** All messages in English. */
export const messages: typeof ru = {
  common,
  page,
  embed,
  growth,
  people,
  map,
  meeting,
  timeline,
  question,
  panel,
  offline,
  guide,
  gallery,
  doctor,
  present,
};
