import type { present as ru } from "../ru/present";
import { speaker } from "./speaker";

export const present: typeof ru = {
  title: "A training from the atlas",
  description:
    "Slides for volunteer trainings: the live maps and charts of the atlas, questions to the room, notes for the speaker.",
  lead: "The slides show the atlas itself: all that is on them can be pressed. Here they stand one below the other; the button opens the show.",
  start: "Show as slides",
  skip: "To the slides",
  pages: "Sections",
  language: "Language",
  slides: "Slides",
  slide: (number, count) => `Slide ${number} of ${count}`,
  previous: "Back",
  next: "Forward",
  overview: "All slides",
  fullscreen: "Full screen",
  help: "Keys",
  black: "Black screen. Any key brings the slide back.",
  notes: "Speaker’s notes",
  score: (score, count) => `The room has ${score} of 100 over ${count} questions`,
  table: "The figure could not be shown. These are its values.",
  needs: { must: "must", should: "should", could: "could" },
  speaker,
  keys: {
    title: "Keys and clicker",
    close: "Close",
    rows: [
      ["→ · space · PageDown", "on: the next step, then the next slide"],
      ["← · PageUp", "back"],
      ["Home · End", "the first and the last slide"],
      speaker.key,
      ["B", "black screen"],
      ["F", "full screen"],
      ["O", "all slides"],
      ["?", "these hints"],
    ],
  },
};
