import type { Finding } from "./finding";
import { matchesSource } from "./matchesSource";
import { type Decision, decide, type NeedKind, type Policy } from "./policy";

/** A resource that the page must allow for a snippet to work. */
export type Need =
  | { readonly kind: "frame" | "picture"; readonly url: string }
  | {
      readonly kind: "script";
      readonly url: string;
      readonly nonce: string | undefined;
      readonly integrity: string | undefined;
    }
  /** `style` attributes. */
  | { readonly kind: "style" };

/** Finds the resources that a policy blocks, one finding per kind, with the corrected directive. */
export function checkPolicy(policy: Policy, needs: readonly Need[]): readonly Finding[] {
  const seen = new Set<NeedKind>();
  return needs.flatMap((need): readonly Finding[] => {
    const decision = decide(policy, need.kind);
    if (decision === undefined || seen.has(need.kind) || allows(decision.sources, need)) return [];
    seen.add(need.kind);
    const blocked = needs.filter((one) => one.kind === need.kind && !allows(decision.sources, one));
    const directive = [decision.name, ...decision.sources].join(" ");
    return [
      {
        kind: policy.isReportOnly ? "only-reported" : "blocked",
        need: need.kind,
        policy: directive,
        line: writeLine(decision, blocked),
        found: directive,
      },
    ];
  });
}

/** Whether the sources of a directive allow a resource. The page is a partner's, so `'self'` never matches our site. */
export function allows(sources: readonly string[], need: Need): boolean {
  const words = sources.map((source) => source.toLowerCase());
  if (need.kind === "style") return allowsInline(words);
  const url = new URL(need.url);
  const page = url.protocol === "http:" ? "http:" : "https:";
  if (need.kind === "script") {
    if (need.nonce && sources.includes(`'nonce-${need.nonce}'`)) return true;
    if (matchesIntegrity(sources, need.integrity)) return true;
    if (words.includes("'strict-dynamic'")) return false;
  }
  return sources.some((source) => !source.startsWith("'") && matchesSource(source, url, page));
}

/** Whether `style` attributes are allowed (CSP 3, 6.7.3.2). Their hashes are not compared: any hash is taken to match. */
function allowsInline(words: readonly string[]): boolean {
  const isHash = (word: string) => /^'sha(256|384|512)-/.test(word);
  if (words.includes("'unsafe-hashes'") && words.some(isHash)) return true;
  return (
    words.includes("'unsafe-inline'") && !words.some((word) => isHash(word) || word.startsWith("'nonce-"))
  );
}

/** Whether a policy lists every integrity hash of a script (CSP 3, 6.7.1.1). */
function matchesIntegrity(sources: readonly string[], integrity = ""): boolean {
  const hashes = integrity.split(/\s+/).filter((word) => /^sha(256|384|512)-/.test(word));
  return hashes.length > 0 && hashes.every((hash) => sources.includes(`'${hash}'`));
}

/** The directive that allows the blocked resources and all that it allowed before; undefined if no address would help. */
function writeLine({ name, sources, nearest }: Decision, blocked: readonly Need[]): string | undefined {
  const isStyle = blocked.some(({ kind }) => kind === "style");
  if (isStyle) return `${nearest} 'unsafe-inline'`;
  if (sources.some((source) => source.toLowerCase() === "'strict-dynamic'") && nearest === "script-src-elem")
    return undefined;
  const origins = new Set(
    blocked.flatMap((need) => (need.kind === "style" ? [] : [new URL(need.url).origin])),
  );
  const kept = sources.filter((source) => source.toLowerCase() !== "'none'");
  // `script-src` instead of `script-src-elem`, because older browsers know only the former.
  const target = nearest === "script-src-elem" && name !== nearest ? "script-src" : nearest;
  return [target, ...kept, ...origins].join(" ");
}
