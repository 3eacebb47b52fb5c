/** Converts an offset such as `+10:00` to minutes. */
export function parseOffset(utcOffset: string): number {
  const [hours = 0, minutes = 0] = utcOffset.slice(1).split(":").map(Number);
  return (utcOffset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

/** Formats an offset in minutes: `UTC+10`, `UTC−3:30`, `UTC`. */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return "UTC";
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  return `UTC${minutes < 0 ? "−" : "+"}${hours}${rest === 0 ? "" : `:${String(rest).padStart(2, "0")}`}`;
}

/** Whether the runtime knows a time zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
