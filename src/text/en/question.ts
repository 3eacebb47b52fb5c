import type { question as ru } from "../ru/question";

export const question: typeof ru = {
  alone: {
    title: "Test yourself",
    lead: "Answer first, then see what the source says. Your answers stay on this device.",
  },
  reveal: "Show the answer",
  answer: "Answer",
  stated: "stated",
  score: (score) => `Accuracy: ${score} of 100`,
  who: {
    room: {
      name: "the room",
      exact: "The room was exactly right",
      allowed: (answer, said) => `The room said ${answer}: “${said}” does not contradict it`,
      low: (by, share) => `The room was ${off(share)}${by} too low`,
      high: (by, share) => `The room was ${off(share)}${by} too high`,
      hands: (right, all) => `${right} of ${all} chose the right answer`,
      none: "The room did not answer",
    },
    alone: {
      name: "your answer",
      exact: "You were exactly right",
      allowed: (answer, said) => `You said ${answer}: “${said}” does not contradict it`,
      low: (by, share) => `You were ${off(share)}${by} too low`,
      high: (by, share) => `You were ${off(share)}${by} too high`,
      hands: (right) => (right === "0" ? "You chose a different one" : "You were right"),
      none: "You did not answer",
    },
  },
  middle: (answer, count) => `The median of ${count} answers is ${answer}`,
  count: (count) => `Answers: ${count}`,
  removeLast: "Remove the last",
  whole: "Type a whole number here: digits only.",
  limit: (max) => `The largest number here is ${max}.`,
  line: {
    label: (from, to) => `The line from ${from} to ${to}`,
    hint: "Move the end of the line up or down, by finger, mouse or arrow keys",
    another: "Another line",
  },
  guess: {
    label: "Guess",
    slider: "Guess on the scale",
    add: { room: "Add this guess", alone: "Answer" },
    change: "Change your answer",
  },
  choice: {
    label: "Possible answers",
    hands: (option) => `Votes for ${option}`,
    more: (option) => `One more vote: ${option}`,
    fewer: (option) => `One vote fewer: ${option}`,
    right: "right",
  },
  drawn: {
    answers: (count) => `Answers shown: ${count}.`,
    middle: (who, answer) => `${who.charAt(0).toUpperCase()}${who.slice(1)}: ${answer}.`,
    truth: (said) => `Stated: ${said}.`,
  },
};

function off(share: string | undefined): string {
  return share === undefined ? "" : `${share} off: `;
}
