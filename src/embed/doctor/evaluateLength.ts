/** The sizes that a CSS length depends on, in CSS pixels. */
interface Around {
  /** The width of the containing block: `100%`. */
  readonly width: number;
  readonly window: number;
}

/**
 * Evaluates a CSS length to CSS pixels. Supports `px`, `%`, `vw`, `calc()`, `min()`, `max()` and `clamp()` (CSS Values and
 * Units 4, section 10). Undefined if it depends on anything else, or is not a length.
 */
export function evaluateLength(length: string, around: Around): number | undefined {
  if (length.length > 2000) return undefined;
  const parts = length.toLowerCase().match(/[a-z]+(?=\()|[\d.]+(?:px|%|vw)?|[-+*/(),]|\S/g) ?? [];
  const reader = createReader(parts, around);
  const value = reader.readSum();
  return reader.isDone() && Number.isFinite(value) ? value : undefined;
}

/** A recursive-descent parser over tokens. Each function consumes the next sum, product or value; NaN if there is none. */
function createReader(parts: readonly string[], { width, window }: Around) {
  let at = 0;
  const take = (...words: readonly string[]) => {
    const part = parts[at];
    if (part === undefined || !words.includes(part)) return undefined;
    at += 1;
    return part;
  };

  const readSum = (): number => {
    let sum = readProduct();
    for (let sign = take("+", "-"); sign !== undefined; sign = take("+", "-"))
      sum += (sign === "-" ? -1 : 1) * readProduct();
    return sum;
  };

  const readProduct = (): number => {
    let product = readValue();
    for (let sign = take("*", "/"); sign !== undefined; sign = take("*", "/"))
      product = sign === "*" ? product * readValue() : product / readValue();
    return product;
  };

  const readValue = (): number => {
    if (take("-")) return -readValue();
    if (take("+")) return readValue();
    if (take("(")) return readList()[0] ?? Number.NaN;
    const name = take("calc", "min", "max", "clamp");
    if (name !== undefined) return take("(") ? join(name, readList()) : Number.NaN;
    const [, number = "", unit = ""] = /^(\d+\.?\d*|\.\d+)(px|%|vw)?$/.exec(parts[at] ?? "") ?? [];
    at += 1;
    return number === "" ? Number.NaN : Number(number) * (perUnit[unit]?.({ width, window }) ?? 1);
  };

  /** The comma-separated values up to the closing bracket. */
  const readList = (): readonly number[] => {
    const values = [readSum()];
    while (take(",")) values.push(readSum());
    return take(")") ? values : [Number.NaN];
  };

  return { readSum, isDone: () => at === parts.length };
}

const perUnit: Readonly<Record<string, (around: Around) => number>> = {
  "%": ({ width }) => width / 100,
  vw: ({ window }) => window / 100,
};

function join(name: string, values: readonly number[]): number {
  const [least = Number.NaN, value = Number.NaN, most = Number.NaN] = values;
  if (name === "min") return Math.min(...values);
  if (name === "max") return Math.max(...values);
  if (name === "clamp") return Math.max(least, Math.min(value, most));
  return values.length === 1 ? least : Number.NaN;
}
