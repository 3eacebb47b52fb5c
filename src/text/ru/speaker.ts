import { toPlural } from "../plural";

/** Messages of the speaker's view. */
export const speaker = {
  title: "Экран ведущего",
  open: "Экран ведущего",
  key: ["S", "экран ведущего в другом окне"] as readonly [keys: string, does: string],
  blocked: {
    title: "Браузер не открыл второе окно",
    words: "Откройте его по\u00a0ссылке: показ останется здесь, заметки и\u00a0время будут там.",
    link: "Открыть экран ведущего",
    close: "Закрыть",
  },
  connected: "Показ идёт в\u00a0другом окне",
  alone: "Связи с\u00a0показом нет: переключайте его сами",
  now: "Сейчас",
  next: "Дальше",
  end: "Это последний слайд",
  controls: "Переключение слайдов",
  black: "Чёрный экран",
  step: (number: number, count: number) => `шаг ${number} из\u00a0${count}`,
  clock: "Время",
  elapsed: "Прошло",
  remaining: "Осталось",
  over: "Сверх времени",
  start: "Пуск",
  pause: "Пауза",
  reset: "Сначала",
  waiting: "отсчёт начнётся с\u00a0первым шагом",
  paused: "пауза",
  onTime: "по плану",
  behind: (time: string) => `на ${time} позади`,
  ahead: (time: string) => `на ${time} впереди`,
  duration: (seconds: number) => writeTime(seconds),
  plan: "План",
  minutes: "Сколько времени у вас есть",
  minutesOf: (minutes: number) => `${minutes}\u00a0мин`,
  all: "всё",
  own: "Своё число минут",
  unit: "мин",
  planned: (count: number, all: number, seconds: number) =>
    `${count}\u00a0${toPlural("ru", count, { one: "слайд", few: "слайда", other: "слайдов" })} из\u00a0${all}, ${toPlural("ru", count, { one: "займёт", other: "займут" })} ${writeTime(seconds)}`,
  talk: (seconds: number) => `, из них на разговор ${writeTime(seconds)}`,
  spare: (seconds: number) => `; свободно ${writeTime(seconds)}`,
  short: (seconds: number) => `; не хватает ${writeTime(seconds)}: обязательные слайды остаются`,
  leftOut: "не входит",
  rehearse: "Репетиция: замерять, сколько занимает каждый слайд",
  rehearsed: (count: number) =>
    `Замерено: ${count}\u00a0${toPlural("ru", count, { one: "слайд", few: "слайда", other: "слайдов" })}. План составлен по вашему времени.`,
  unkept: "Браузер не хранит замеры: они пропадут, когда окна закроются.",
  forget: "Забыть замеры",
};

/** «1 мин 20 с», «45 с», «7 мин» */
function writeTime(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [
    [Math.floor(whole / 60), "мин"],
    [whole % 60, "с"],
  ] as const;
  const said = parts.filter(([value]) => value > 0).map(([value, unit]) => `${value}\u00a0${unit}`);
  return said.join(" ") || "0\u00a0с";
}
