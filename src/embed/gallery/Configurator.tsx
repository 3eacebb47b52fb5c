import { useState } from "react";
import { toAddress } from "../../model/address";
import type { Language } from "../../model/language";
import type { View } from "../../model/view";
import { toHref } from "../../store/syncAddress";
import type { GuideMessages } from "../../text/guideMessages";
import { type PictureWording, toPictureWords } from "../pictureWords";
import { loadSnippetTable } from "../snippetTable";
import { Preview } from "./Preview";
import { SnippetPanel } from "./SnippetPanel";
import { toPictured } from "./toSnippet";
import { useLoaded } from "./useLoaded";
import { ViewFields } from "./ViewFields";
import { WidthField } from "./WidthField";

export type LoadWording = (language: Language) => Promise<PictureWording>;

interface ConfiguratorProps {
  /** The level of its heading. */
  readonly level: 2 | 3;
  readonly view: View;
  readonly onChange: (view: View) => void;
  readonly messages: GuideMessages<"gallery">;
  /** In the language of the page. */
  readonly wording: PictureWording;
  /** Loads the wording of the view's language if it differs from the page's. */
  readonly loadWording: LoadWording;
}

/** Configures the embed of one view: its options, the code to paste and a preview. */
export function Configurator({ level, view, onChange, messages, wording, loadWording }: ConfiguratorProps) {
  const { gallery: words } = messages;
  const base = import.meta.env.BASE_URL;
  const [width, setWidth] = useState(640);
  const table = useLoaded("table", () => loadSnippetTable(base));
  const other = useLoaded(view.language, () => loadWording(view.language));
  const worded = view.language === wording.format.language ? wording : other.value;
  const Heading = `h${level}` as const;
  const [address = ""] = toAddress(view, "embed").split("?");
  return (
    <div className="configurator">
      <Heading className="configurator-title" lang={worded && view.language}>
        {worded === undefined ? words.loading : toPictureWords(view, worded).title}
      </Heading>
      <div className="configurator-choices">
        <ViewFields {...{ view, onChange, words, wording }} />
        <WidthField {...{ width, words }} onChoose={setWidth} />
        <SnippetPanel
          {...{ view, words }}
          language={wording.format.language}
          parts={
            worded && table.value && { wording: worded, table: table.value, site: toSite(table.value, base) }
          }
          hasFailed={table.failed || (worded === undefined && other.failed)}
          onRetry={() => {
            table.retry();
            other.retry();
          }}
        />
        <Addresses view={view} words={words} />
      </div>
      <Preview
        src={toHref(view, base, "embed")}
        height={table.value?.embeds[address]?.heights[view.chrome].live}
        format={wording.format}
        {...{ width, words }}
      />
    </div>
  );
}

/** The root of the site: from the build, otherwise from the origin of this page. */
function toSite(table: { readonly site?: string }, base: string): string {
  return table.site ?? window.location.origin + base;
}

function Addresses({ view, words }: { readonly view: View; readonly words: ConfiguratorWords }) {
  const base = import.meta.env.BASE_URL;
  const picture = toHref(toPictured(view), base, "embed");
  const links = [
    [words.alone, toHref(view, base, "embed")],
    [words.inAtlas, toHref(view, base)],
    [words.png, `${picture}figure.png`],
    [words.svg, `${picture}figure.svg`],
  ] as const;
  return (
    <nav className="configurator-addresses" aria-label={words.addresses}>
      {links.map(([label, href]) => (
        <a key={label} href={href}>
          {label}
        </a>
      ))}
    </nav>
  );
}

type ConfiguratorWords = GuideMessages<"gallery">["gallery"];
