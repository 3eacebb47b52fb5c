import { type DatasetFile, type DatasetFiles, entriesOf, problemAt } from "./datasetFile";
import type { DatasetProblem } from "./datasetProblem";
import { type JsonNode, nodeAt, numberAt, textAt } from "./jsonTree";

/** Checks events: no cycles, positions 1, 2, 3 without gaps, no event with both a place and a place name. */
export function checkEvents(files: DatasetFiles): readonly DatasetProblem[] {
  const file = files.get("events");
  return file === undefined ? [] : [...findCircles(file), ...checkPositions(file), ...findSecondPlaces(file)];
}

function findSecondPlaces(file: DatasetFile): readonly DatasetProblem[] {
  return entriesOf(file).flatMap((entry) => {
    const name = nodeAt(entry, ["placeName"]);
    if (name === undefined || nodeAt(entry, ["place"]) === undefined) return [];
    const found = "the name of a place beside a place";
    return [problemAt(file, name, { kind: "place-twice", found, expected: "one of the two" })];
  });
}

function findCircles(file: DatasetFile): readonly DatasetProblem[] {
  const wholes = new Map<string, string>();
  for (const entry of entriesOf(file)) {
    const id = textAt(entry, "id");
    const whole = textAt(entry, "when.within");
    if (id !== undefined && whole !== undefined) wholes.set(id, whole);
  }
  const told = new Set<string>();
  return entriesOf(file).flatMap((entry) => {
    const circle = followCircle(textAt(entry, "id"), wholes);
    const within = nodeAt(entry, ["when", "within"]);
    if (within === undefined || circle.length === 0 || circle.some((id) => told.has(id))) return [];
    for (const id of circle) told.add(id);
    const found =
      circle.length === 1 ? "the event itself" : `a circle: ${[...circle, circle[0]].join(" → ")}`;
    return [
      problemAt(file, within, { kind: "circular-event", found, expected: "an event of which it is a part" }),
    ];
  });
}

/** The events from `start` back to itself; empty if the chain does not return to it. */
function followCircle(start: string | undefined, wholes: ReadonlyMap<string, string>): readonly string[] {
  const way: string[] = [];
  for (let at = start; at !== undefined && !way.includes(at); at = wholes.get(at)) way.push(at);
  const last = way.at(-1);
  return last !== undefined && wholes.get(last) === start ? way : [];
}

interface Step {
  readonly id: string;
  readonly position: number;
  readonly node: JsonNode;
}

function checkPositions(file: DatasetFile): readonly DatasetProblem[] {
  const stepsOf = new Map<string, Step[]>();
  for (const entry of entriesOf(file)) {
    const whole = textAt(entry, "when.within");
    const position = numberAt(entry, "when.position");
    const node = nodeAt(entry, ["when", "position"]);
    if (whole === undefined || position === undefined || node === undefined) continue;
    const step = { id: textAt(entry, "id") ?? "another event", position, node };
    stepsOf.set(whole, [...(stepsOf.get(whole) ?? []), step]);
  }
  return [...stepsOf].flatMap(([whole, steps]) => [
    ...findSharedPositions(file, steps),
    ...findHoles(file, whole, steps),
  ]);
}

function findSharedPositions(file: DatasetFile, steps: readonly Step[]): readonly DatasetProblem[] {
  return steps.flatMap(({ position, node }, index) => {
    const before = steps.slice(0, index).find((step) => step.position === position);
    if (before === undefined) return [];
    const found = `${position}, which ${before.id} has`;
    return [problemAt(file, node, { kind: "wrong-position", found, expected: "a position of its own" })];
  });
}

function findHoles(file: DatasetFile, whole: string, steps: readonly Step[]): readonly DatasetProblem[] {
  const positions = [...new Set(steps.map(({ position }) => position))].sort((a, b) => a - b);
  return positions.flatMap((position, index) => {
    const wanted = (positions[index - 1] ?? 0) + 1;
    const step = steps.find((one) => one.position === position);
    if (step === undefined || position <= wanted) return [];
    const expected = `${wanted}: the positions within ${whole} run from 1 without holes`;
    return [problemAt(file, step.node, { kind: "wrong-position", expected })];
  });
}
