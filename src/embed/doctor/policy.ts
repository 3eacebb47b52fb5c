/** A Content Security Policy of a page. */
export interface Policy {
  /** By name, in the order of the policy. If a name repeats, the first directive counts. */
  readonly directives: ReadonlyMap<string, readonly string[]>;
  /** Its source. A policy in the page's markup cannot sandbox the page. */
  readonly from: "header" | "page";
  readonly isReportOnly: boolean;
}

/** Parses the value of a policy: a header holds a list of policies, and all of them apply (CSP 3, 2.2.1–2). */
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

/** The directives that can apply to a kind of resource, the most specific first (CSP 3, 6.8.3). */
const deciding = {
  frame: ["frame-src", "child-src", "default-src"],
  script: ["script-src-elem", "script-src", "default-src"],
  picture: ["img-src", "default-src"],
  style: ["style-src-attr", "style-src", "default-src"],
} as const;

export type NeedKind = keyof typeof deciding;

/** The directive that applies to a kind of resource. */
export interface Decision {
  readonly name: string;
  readonly sources: readonly string[];
  /** The most specific directive for this kind of resource. */
  readonly nearest: string;
}

/** The directive that applies; undefined if there is none, so everything is allowed. */
export function decide(policy: Policy, need: NeedKind): Decision | undefined {
  const [nearest] = deciding[need];
  for (const name of deciding[need]) {
    const sources = policy.directives.get(name);
    if (sources !== undefined) return { name, sources, nearest };
  }
  return undefined;
}
