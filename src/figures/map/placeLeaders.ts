import { doesPass } from "../../ui/segments";
import { type LeaderPlace, type LeaderRequest, type LeaderRoom, listLeaderPlaces } from "./listLeaderPlaces";
import { overlap } from "./placeLabels";
import { doCross } from "./segments";

/**
 * Places labels near their points and clear of each other: no label lies over another or over an obstacle, no line
 * crosses a line or a label. Tries a few orders and keeps the best. Then a label that was left out, or is far away,
 * displaces others as long as the total cost falls. A label that fits nowhere is left out.
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
/** How many places a label tries while it displaces others: if it was left out, and if it is far away. */
const tries = { leftOut: 400, far: 10 } as const;

const orders: readonly ((one: LeaderRequest, other: LeaderRequest) => number)[] = [
  (one, other) => other.weight - one.weight || one.x - other.x,
  (one, other) => one.x - other.x,
  (one, other) => other.x - one.x,
  (one, other) => one.y - other.y,
];

/** Gives each label in turn the best place that the others leave free. */
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

/** The alternative layouts in which a badly placed label takes one of its best places and displaces the labels in its way. */
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
