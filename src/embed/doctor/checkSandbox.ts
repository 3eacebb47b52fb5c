import { type Finding, sandboxRights } from "./finding";

/** Checks the `sandbox` of a frame. Undefined: the attribute is missing, so the frame has every right. */
export function checkSandbox(sandbox: string | undefined): readonly Finding[] {
  if (sandbox === undefined) return [{ kind: "no-sandbox", found: "" }];
  const rights = [...new Set(sandbox.toLowerCase().split(/\s+/).filter(Boolean))];
  const missing = sandboxRights.filter((right) => !rights.includes(right));
  const more = rights.filter((right) => !sandboxRights.some((one) => one === right));
  const needless = more.filter((right) => others.has(right));
  const unknown = more.filter((right) => !others.has(right));
  const found = `sandbox="${sandbox.trim().slice(0, 300)}"`;
  return [
    ...(missing.length > 0 ? [{ kind: "sandbox-lacks", rights: missing, found } as const] : []),
    ...(needless.length > 0 ? [{ kind: "sandbox-needless", rights: needless, found } as const] : []),
    ...(unknown.length > 0 ? [{ kind: "sandbox-unknown", rights: unknown, found } as const] : []),
  ];
}

/** Rights of the HTML standard (7.1.5) that a figure does not use. */
const others = new Set([
  "allow-forms",
  "allow-modals",
  "allow-orientation-lock",
  "allow-pointer-lock",
  "allow-presentation",
  "allow-storage-access-by-user-activation",
  "allow-top-navigation",
  "allow-top-navigation-by-user-activation",
  "allow-top-navigation-to-custom-protocols",
]);
