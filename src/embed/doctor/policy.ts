/** A content policy of a page. */
export interface Policy {
  /** By their names, in the order of the policy; of two with one name the first counts. */
  readonly directives: ReadonlyMap<string, readonly string[]>;
  /** Where it comes from: what stands in the page cannot sandbox it. */
  readonly from: "header" | "page";
  readonly isReportOnly: boolean;
}

/** Reads the value of a header: a list of policies, all of which count (CSP 3, 2.2.1–2). */
export function parsePolicies(value: string, kind: Pick<Policy, "from" | "isReportOnly">): readonly Policy[] {
  const lists = kind.from === "header" ? value.split(",") : [value];
  return lists
    .map((list) => ({ directives: readDirectives(list), ...kind }))
    .filter(({ directives }) => directives.size > 0);
}

function readDirectives(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>();
  for (const directive of policy.replace(/^\s*"|"\s*;?\s*$/g, "").split(";")) {
    const [name = "", ...values] = directive.trim().split(/\s+/);
    if (name !== "" && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
  }
  return directives;
}

/** The directives that may decide over a need, the nearest first (CSP 3, 6.8.3). */
const deciding = {
  frame: ["frame-src", "child-src", "default-src"],
  script: ["script-src-elem", "script-src", "default-src"],
  picture: ["img-src", "default-src"],
  style: ["style-src-attr", "style-src", "default-src"],
} as const;

export type NeedKind = keyof typeof deciding;

/** What decides over a need; undefined where nothing does, so all is allowed. */
export interface Decision {
  readonly name: string;
  readonly sources: readonly string[];
  /** The directive that would decide over this need and no other. */
  readonly nearest: string;
}

export function decide(policy: Policy, need: NeedKind): Decision | undefined {
  const [nearest] = deciding[need];
  for (const name of deciding[need]) {
    const sources = policy.directives.get(name);
    if (sources !== undefined) return { name, sources, nearest };
  }
  return undefined;
}
