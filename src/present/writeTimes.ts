import type { Messages } from "../text/messages";

/** `7:05`, `1:02:30` */
export function writeClock(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const twoDigits = (value: number) => String(value).padStart(2, "0");
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${twoDigits(rest)}` : `${minutes}:${twoDigits(rest)}`;
}

/**
 * Formats the pace: «на 1 мин 20 с позади».
 *
 * @param pace seconds behind the plan; below 0: ahead of it
 */
export function writePace(
  pace: number,
  words: Pick<Messages["present"]["speaker"], "behind" | "ahead" | "onTime" | "duration">,
): string {
  if (pace > 0) return words.behind(words.duration(pace));
  return pace < 0 ? words.ahead(words.duration(-pace)) : words.onTime;
}
