import { toPlural } from "../plural";
import type { speaker as ru } from "../ru/speaker";

/** Words of the speaker's view. */
export const speaker: typeof ru = {
  title: "Speaker’s view",
  open: "Speaker’s view",
  key: ["S", "the speaker’s view in another window"],
  blocked: {
    title: "The browser did not open a second window",
    words: "Open it by the link: the show stays here, notes and clock will be there.",
    link: "Open the speaker’s view",
    close: "Close",
  },
  connected: "The show runs in another window",
  alone: "Not connected to a show: go on there by hand",
  now: "Now",
  next: "Next",
  end: "This is the last slide",
  controls: "Moving between slides",
  black: "Black screen",
  step: (number, count) => `step ${number} of ${count}`,
  clock: "Time of day",
  elapsed: "Elapsed",
  remaining: "Remaining",
  over: "Over time",
  start: "Start",
  pause: "Pause",
  reset: "Reset",
  waiting: "the clock starts with the first step",
  paused: "the clock stands",
  onTime: "on time",
  behind: (time) => `${time} behind`,
  ahead: (time) => `${time} ahead`,
  duration: (seconds) => writeTime(seconds),
  plan: "Plan",
  minutes: "How much time you have",
  minutesOf: (minutes) => `${minutes} min`,
  all: "all",
  own: "Minutes of your own",
  unit: "min",
  planned: (count, all, seconds) =>
    `${count} of ${all} ${toPlural("en", all, { one: "slide", other: "slides" })}, ${writeTime(seconds)} to tell`,
  talk: (seconds) => `; ${writeTime(seconds)} for talk`,
  short: (seconds) => `; ${writeTime(seconds)} short: every must stays`,
  leftOut: "left out",
  rehearse: "Rehearsal: measure how long each slide takes",
  rehearsed: (count) =>
    `${count} ${toPlural("en", count, { one: "slide", other: "slides" })} measured: the plan goes by your time.`,
  unkept: "The browser does not keep what is measured: it is lost when the windows close.",
  forget: "Forget what was measured",
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
