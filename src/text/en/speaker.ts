import { toPlural } from "../plural";
import type { speaker as ru } from "../ru/speaker";

/** Messages of the speaker's view. */
export const speaker: typeof ru = {
  title: "Speaker’s view",
  open: "Speaker’s view",
  key: ["S", "the speaker’s view in another window"],
  blocked: {
    title: "The browser did not open a second window",
    words: "Use this link: the slideshow stays here, notes and timing open there.",
    link: "Open the speaker’s view",
    close: "Close",
  },
  connected: "The slideshow is in the other window",
  alone: "Not connected to the slideshow: advance it by hand",
  now: "Now",
  next: "Next",
  end: "This is the last slide",
  controls: "Slide controls",
  black: "Black screen",
  step: (number, count) => `step ${number} of ${count}`,
  clock: "Time of day",
  elapsed: "Elapsed",
  remaining: "Remaining",
  over: "Over time",
  start: "Start",
  pause: "Pause",
  reset: "Reset",
  waiting: "timing starts with the first step",
  paused: "paused",
  onTime: "on time",
  behind: (time) => `${time} behind`,
  ahead: (time) => `${time} ahead`,
  duration: (seconds) => writeTime(seconds),
  plan: "Plan",
  minutes: "How much time you have",
  minutesOf: (minutes) => `${minutes} min`,
  all: "all",
  own: "Your own number of minutes",
  unit: "min",
  planned: (count, all, seconds) =>
    `${count} of ${all} ${toPlural("en", all, { one: "slide", other: "slides" })}, ${writeTime(seconds)}`,
  talk: (seconds) => `, including ${writeTime(seconds)} of discussion`,
  spare: (seconds) => `; ${writeTime(seconds)} free`,
  short: (seconds) => `; ${writeTime(seconds)} short: essential slides stay`,
  leftOut: "left out",
  rehearse: "Rehearsal: measure how long each slide takes",
  rehearsed: (count) =>
    `${count} ${toPlural("en", count, { one: "slide", other: "slides" })} measured: the plan uses your own times.`,
  unkept: "This browser does not store the times: they are lost when the windows close.",
  forget: "Clear the times",
};

/** "1 min 20 s", "45 s", "7 min" */
function writeTime(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [
    [Math.floor(whole / 60), "min"],
    [whole % 60, "s"],
  ] as const;
  const said = parts.filter(([value]) => value > 0).map(([value, unit]) => `${value}\u00a0${unit}`);
  return said.join(" ") || "0\u00a0s";
}
