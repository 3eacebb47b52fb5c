import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { keepFocus } from "../../src/ui/keepFocus";

beforeAll(() => keepFocus(document));

beforeEach(() => {
  document.body.innerHTML = `
    <div class="notice"><button>close</button></div>
    <main tabindex="-1"><section aria-label="figure"><p><button>retry</button></p></section></main>`;
});

const button = (name: string) =>
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name) as HTMLElement;

/** Observers are called once the stack is empty. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe("keepFocus", () => {
  it("keeps the focus in the part in which the focused element was removed", async () => {
    button("retry").focus();
    button("retry").parentElement?.remove();
    await settle();
    expect(document.activeElement).toBe(document.querySelector("section"));
  });

  it("leaves no tab stop behind when the focus moves on", async () => {
    button("retry").focus();
    button("retry").remove();
    await settle();
    button("close").focus();
    expect(document.querySelector("section")?.hasAttribute("tabindex")).toBe(false);
  });

  it("moves the focus to the content when nothing else is left around", async () => {
    button("close").focus();
    document.querySelector(".notice")?.remove();
    await settle();
    expect(document.activeElement).toBe(document.querySelector("main"));
  });

  it("does not restore the focus of an element that had lost it before", async () => {
    button("retry").focus();
    button("retry").blur();
    await settle();
    button("retry").remove();
    await settle();
    expect(document.activeElement).toBe(document.body);
  });

  it("keeps a focus that a component has set", async () => {
    button("retry").focus();
    button("retry").remove();
    button("close").focus();
    await settle();
    expect(document.activeElement).toBe(button("close"));
  });
});
