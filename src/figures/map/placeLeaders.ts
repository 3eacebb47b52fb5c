import { doesPass } from "../../ui/segments";
import { type LeaderPlace, type LeaderRequest, type LeaderRoom, listLeaderPlaces } from "./listLeaderPlaces";
import { overlap } from "./placeLabels";
import { doCross } from "./segments";

/**
 * Places labels around their points, near and clear of each other: no label lies over another or over an obstacle, no
 * line crosses a line or a label. Tries a few orders and keeps the best; then a label that was left out, or stands far
 * off, pushes others aside, as long as it is better for all. A label that fits nowhere is left out.
 */
export function placeLeaders(requests: readonly LeaderRequest[], room: LeaderRoom): readonly LeaderPlace[] {
  const choices: Choices = new Map(requests.map((request) => [request.id, listLeaderPlaces(request, room)]));
  const costOf = (placed: readonly LeaderPlace[]) =>
    requests.reduce(
      (sum, { id, weight }) => sum + (placed.find((one) => one.id === id)?.cost ?? weight * leftOut),
      0,
    );
  const bestOf = (all: readonly (readonly LeaderPlace[])[]) =>
    all.reduce((best, one) => (costOf(one) < costOf(best) ? one : best));
  const tried = orders.map((compare) => {
    const ids = [...requests].sort(compare).map(({ id }) => id);
    return settle(ids, choices, settle(ids, choices, []));
  });
  return requests.reduce((best, { id }) => {
    const now = best.find((one) => one.id === id);
    if (now !== undefined && now.cost <= far) return best;
    return bestOf([best, ...pushAside(id, choices, best)]);
  }, bestOf(tried));
}

/** The places of each label, the best first. */
type Choices = ReadonlyMap<string, readonly LeaderPlace[]>;

const leftOut = 1000;
const far = 70;
/** How many places a label tries at the cost of others: one that was left out, and one that stands far off. */
const tries = { leftOut: 400, far: 10 } as const;

const orders: readonly ((one: LeaderRequest, other: LeaderRequest) => number)[] = [
  (one, other) => other.weight - one.weight || one.x - other.x,
  (one, other) => one.x - other.x,
  (one, other) => other.x - one.x,
  (one, other) => one.y - other.y,
];

/** Gives each label in turn the best place that the others leave. */
function settle(
  ids: readonly string[],
  choices: Choices,
  placed: readonly LeaderPlace[],
): readonly LeaderPlace[] {
  return ids.reduce((all, id) => {
    const others = all.filter((one) => one.id !== id);
    const free = choices.get(id)?.find((place) => others.every((one) => isClear(place, one)));
    return free === undefined ? others : [...others, free];
  }, placed);
}

/** What becomes of the labels when a badly placed one takes each of its best places, and those in its way look for others. */
function pushAside(
  id: string,
  choices: Choices,
  placed: readonly LeaderPlace[],
): readonly (readonly LeaderPlace[])[] {
  const others = placed.filter((one) => one.id !== id);
  const limit = others.length === placed.length ? tries.leftOut : tries.far;
  return (choices.get(id) ?? []).slice(0, limit).flatMap((place) => {
    const kept = others.filter((one) => isClear(place, one));
    const pushed = others.filter((one) => !kept.includes(one)).map((one) => one.id);
    return pushed.length > 4 ? [] : [settle(pushed, choices, [...kept, place])];
  });
}

function isClear(one: LeaderPlace, other: LeaderPlace): boolean {
  return !(
    overlap(one.around, other.around) ||
    doCross(one.line, other.line) ||
    doesPass(one.line, other.around) ||
    doesPass(other.line, one.around)
  );
}
