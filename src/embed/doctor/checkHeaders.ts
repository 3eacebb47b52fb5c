import { checkPolicy, type Need } from "./checkPolicy";
import { type Feature, type Finding, features, sandboxRights } from "./finding";
import type { Header, ReadHeaders } from "./parseHeaders";
import { type Policy, parsePolicies } from "./policy";

/** Finds headers of a page, and policies in its markup, that block or limit its snippets. */
export function checkHeaders(
  { headers, rest }: ReadHeaders,
  inPage: readonly string[],
  needs: readonly Need[],
): readonly Finding[] {
  const policies = listPolicies(headers, inPage);
  return [
    ...policies.flatMap((policy) => checkPolicy(policy, needs)),
    ...policies.flatMap(checkPageSandbox),
    ...headers.flatMap((header) => checkHeader(header, needs)),
    ...policies.flatMap(findFraming),
    ...(rest.length > 0 && headers.length === 0
      ? [{ kind: "headers-unread", found: (rest[0] ?? "").slice(0, 200) } as const]
      : []),
  ];
}

/** All policies of a page. Every one of them applies. */
export function listPolicies(headers: readonly Header[], inPage: readonly string[]): readonly Policy[] {
  return [
    ...headers.flatMap(({ name, value }) => {
      const isReportOnly = name === "content-security-policy-report-only";
      if (!isReportOnly && name !== "content-security-policy") return [];
      return parsePolicies(value, { from: "header", isReportOnly });
    }),
    ...inPage.flatMap((value) => parsePolicies(value, { from: "page", isReportOnly: false })),
  ];
}

/** Frames inherit the sandbox of their page. `sandbox` is ignored in a policy that stands in the page's markup. */
function checkPageSandbox({ directives, from, isReportOnly }: Policy): readonly Finding[] {
  const rights = from === "header" && !isReportOnly ? directives.get("sandbox") : undefined;
  if (rights === undefined) return [];
  const missing = sandboxRights.filter((right) => !rights.includes(right));
  const found = ["sandbox", ...rights].join(" ");
  return missing.length === 0 ? [] : [{ kind: "page-sandboxed", rights: missing, found }];
}

/** `frame-ancestors` limits who may frame the partner's page. It is often mistaken for `frame-src`. */
function findFraming({ directives }: Policy): readonly Finding[] {
  const ancestors = directives.get("frame-ancestors");
  return ancestors === undefined
    ? []
    : [{ kind: "framing-header", found: ["frame-ancestors", ...ancestors].join(" ") }];
}

function checkHeader({ name, value }: Header, needs: readonly Need[]): readonly Finding[] {
  const found = `${name}: ${value}`.slice(0, 300);
  const hasFrame = needs.some(({ kind }) => kind === "frame" || kind === "picture");
  switch (name) {
    case "x-frame-options":
      return [{ kind: "framing-header", found }];
    case "cross-origin-embedder-policy":
      return hasFrame && keepsOut(value, needs) ? [{ kind: "embedder-policy", found }] : [];
    case "permissions-policy":
    case "feature-policy":
      return features.flatMap((feature) => checkFeature(feature, name, value));
    default:
      return [];
  }
}

/** Both values block frames that do not send this header themselves. `credentialless` lets pictures in, without credentials. */
function keepsOut(value: string, needs: readonly Need[]): boolean {
  const [policy = ""] = value.toLowerCase().split(";");
  const hasFrame = needs.some(({ kind }) => kind === "frame");
  return policy.trim() === "require-corp" || (policy.trim() === "credentialless" && hasFrame);
}

/** A page cannot delegate a feature to a frame if it lacks the feature itself. */
function checkFeature(feature: Feature, name: string, value: string): readonly Finding[] {
  const parts = value.split(name === "permissions-policy" ? "," : ";").map((part) => part.trim());
  const shape = name === "permissions-policy" ? `^${feature}\\s*=\\s*(.*)$` : `^${feature}\\s+(.*)$`;
  return parts.flatMap((part): readonly Finding[] => {
    const [, list] = new RegExp(shape, "i").exec(part) ?? [];
    if (list === undefined || list.includes("*") || /https?:/.test(list)) return [];
    const line = name === "permissions-policy" ? `${feature}=*` : `${feature} *`;
    return [{ kind: "permission-withheld", feature, line, found: part }];
  });
}
