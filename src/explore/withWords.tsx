import { type ComponentType, use } from "react";
import { isLanguage, type Language } from "../model/language";
import type { Format } from "../text/format";
import { loadMessages, type MessagesOf } from "../text/messages";
import type { Part } from "../text/parts";
import { keepPromises } from "../ui/keepPromises";

interface Worded<Name extends Part> {
  readonly messages: MessagesOf<Name>;
  readonly format: Format;
}

/** A section of the page with the parts of the words that are its own: they come beside its script. */
export async function withWords<Name extends Part, Props extends Worded<Name>>(
  names: readonly Name[],
  load: () => Promise<ComponentType<Props>>,
): Promise<ComponentType<Omit<Props, "messages">>> {
  const language = readLanguage();
  const [Section] = await Promise.all([load(), language && keepMessages(language, names)]);
  return function WordedSection(props: Omit<Props, "messages">) {
    const { format } = props as Pick<Props, "format">;
    const worded = { ...props, messages: use(keepMessages(format.language, names)) } as unknown as Props;
    return <Section {...worded} />;
  };
}

/** Of the page; undefined where pages are drawn, in one language after another. */
function readLanguage(): Language | undefined {
  const language = typeof document === "undefined" ? "" : document.documentElement.lang;
  return isLanguage(language) ? language : undefined;
}

const keep = keepPromises<unknown>();

/** The same words, and the same promise of them, whenever a section is drawn. */
function keepMessages<Name extends Part>(
  language: Language,
  names: readonly Name[],
): Promise<MessagesOf<Name>> {
  return keep([language, ...names].join(), () => loadMessages(language, names)) as Promise<MessagesOf<Name>>;
}
