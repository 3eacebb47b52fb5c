import type { AddressSpace } from "../../model/address";
import type { View } from "../../model/view";
import type { FrameHeight } from "../snippets";
import type { SnippetTable } from "../snippetTable";
import { checkAddress } from "./checkAddress";
import { checkElement } from "./checkElement";
import { checkFrame } from "./checkFrame";
import { checkHeaders, listPolicies } from "./checkHeaders";
import { checkScripts } from "./checkScripts";
import { type Finding, severities } from "./finding";
import { findSnippets, isSpare } from "./findSnippets";
import { listNeeds } from "./listNeeds";
import { parseHeaders } from "./parseHeaders";
import type { ReadView } from "./readView";
import type { Found, Snippet } from "./snippet";

/** The text that a webmaster has pasted. */
export interface Pasted {
  /** A snippet, or a page that contains it. */
  readonly html: string;
  /** The response headers of that page; empty if unknown. */
  readonly headers: string;
}

/** Facts about the site that the checks need. */
export interface SiteFacts {
  /** Its root, with a trailing slash. */
  readonly site: string;
  readonly space: AddressSpace;
  readonly table: Pick<SnippetTable, "script">;
  /** The height that the embed of a view needs; undefined if unknown. */
  readonly heightOf: (view: View) => FrameHeight | undefined;
}

/** A snippet and the view that it names; the view is undefined if it cannot be determined. */
export interface Patient {
  readonly snippet: Snippet;
  readonly view: View | undefined;
}

export interface Diagnosis {
  readonly patients: readonly Patient[];
  /** Ordered by severity, the most severe first. */
  readonly findings: readonly Finding[];
}

/** Maximum input length in characters, longer than any page. The rest is ignored. */
const mostRead = 1_000_000;

/** Diagnoses pasted text. None of it is executed, rendered, loaded or sent. */
export function diagnose({ html, headers }: Pasted, facts: SiteFacts): Diagnosis {
  const found = findSnippets(html.slice(0, mostRead), facts.site);
  const read = parseHeaders(headers.slice(0, mostRead));
  const isUpgraded = listPolicies(read.headers, found.policies).some(
    ({ directives, isReportOnly }) => !isReportOnly && directives.has("upgrade-insecure-requests"),
  );
  const examined = found.snippets.map((snippet) => ({ snippet, ...examine(snippet, found, facts) }));
  const needs = listNeeds(found, examined, facts.site);
  const isEmpty = found.snippets.length + found.scripts.length === 0;
  const findings: readonly Finding[] = [
    ...(html.length > mostRead ? [{ kind: "too-long", read: mostRead, found: "" } as const] : []),
    ...(isEmpty ? checkEmpty(html, found) : []),
    ...examined.flatMap(({ findings }, snippet) => findings.map((finding) => ({ ...finding, snippet }))),
    ...checkScripts(found, facts.table.script, facts.site),
    ...checkHeaders(read, found.policies, needs),
  ];
  return {
    patients: examined.map(({ snippet, view }) => ({ snippet, view })),
    findings: sortBySeverity(findings.filter(({ kind }) => kind !== "insecure" || !isUpgraded)),
  };
}

function examine(snippet: Snippet, { scripts }: Found, facts: SiteFacts): ReadView {
  const { markup } = snippet;
  const { view, findings } =
    snippet.kind === "element" ? checkElement(snippet, facts.space) : checkAddress(snippet.place, facts);
  const height = view && facts.heightOf(view);
  return { view, findings: [...checkText(snippet), ...findings, ...checkRest()] };

  function checkRest(): readonly Finding[] {
    if (snippet.kind === "element") return [];
    const moved =
      snippet.movedTo === undefined
        ? []
        : [{ kind: "moved-address", attribute: snippet.movedTo, found: markup.tag } as const];
    if (snippet.kind === "frame") return [...moved, ...checkFrame(snippet, height)];
    const taken =
      isSpare(snippet) && scripts.length === 0 ? [{ kind: "frame-taken", found: markup.tag } as const] : [];
    const named = markup.attributes.get("alt")?.trim();
    return [...moved, ...taken, ...(named ? [] : [{ kind: "no-alt", found: markup.tag } as const])];
  }
}

/** The finding for a text in which no snippet was found; none for an empty text. */
function checkEmpty(html: string, { hasLinks, otherFrames }: Found): readonly Finding[] {
  if (html.trim() === "") return [];
  return [hasLinks ? { kind: "only-link", found: "" } : { kind: "nothing", otherFrames, found: "" }];
}

/** Checks the markup of a snippet: escaping, comments, quotes, end tags. */
function checkText({ markup, isEscaped, isComment, kind }: Snippet): readonly Finding[] {
  return [
    ...(isEscaped ? [{ kind: "escaped", found: markup.tag } as const] : []),
    ...(isComment ? [{ kind: "commented", found: markup.tag } as const] : []),
    ...(markup.oddQuote === undefined ? [] : [{ kind: "odd-quotes", found: markup.oddQuote } as const]),
    ...(markup.isClosed || kind === "picture"
      ? []
      : [{ kind: "unclosed", name: markup.name, found: markup.tag } as const]),
  ];
}

function sortBySeverity(findings: readonly Finding[]): readonly Finding[] {
  return (["broken", "worse", "fine"] as const).flatMap((severity) =>
    findings.filter(({ kind }) => severities[kind] === severity),
  );
}
