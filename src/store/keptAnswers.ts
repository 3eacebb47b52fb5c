import { type Answers, countAnswers, parseAnswers } from "../model/answers";

/** The answers of this visit that the browser refused to store. */
const unkept = new Map<string, Answers>();

/** Reads the answers to a question on this device, from this or an earlier visit; undefined if there are none. */
export function readKeptAnswers(question: string): Answers | undefined {
  return unkept.get(question) ?? readStored(question);
}

/** Stores the answers to a question on this device; they are sent nowhere. Empty answers delete the stored ones. */
export function keepAnswers(question: string, answers: Answers): void {
  const isEmpty = countAnswers(answers) === 0;
  unkept.delete(question);
  try {
    if (isEmpty) localStorage.removeItem(keyOf(question));
    else localStorage.setItem(keyOf(question), JSON.stringify(answers));
  } catch {
    if (!isEmpty) unkept.set(question, answers);
  }
}

function readStored(question: string): Answers | undefined {
  try {
    return parseAnswers(JSON.parse(localStorage.getItem(keyOf(question)) ?? "null"));
  } catch {
    return undefined;
  }
}

function keyOf(question: string): string {
  return `answers/${question}`;
}
