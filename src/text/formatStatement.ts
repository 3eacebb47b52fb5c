import type { CountStatement } from "../model/statement";
import type { Format } from "./format";
import type { CommonMessages } from "./messages";

/** A value with its qualifier, in words: «более 300 тысяч», "about 200". */
export function formatStatedValue(
  { value, qualifier }: Pick<CountStatement, "value" | "qualifier">,
  { messages, format }: { readonly messages: CommonMessages; readonly format: Format },
): string {
  return messages.common.qualified[qualifier](format.words(value));
}
