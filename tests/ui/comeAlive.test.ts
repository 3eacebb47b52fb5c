import { describe, expect, it } from "vitest";
import { comeAlive } from "../../src/ui/comeAlive";

describe("comeAlive", () => {
  it("presses what was pressed before, in the order of the presses, and once", () => {
    const part = document.createElement("section");
    part.innerHTML =
      '<button data-pressed="20">b</button><button data-pressed="3">a</button><button>c</button>';
    const pressed: (string | null)[] = [];
    part.addEventListener("click", ({ target }) => pressed.push((target as Element).textContent));
    comeAlive(part);
    comeAlive(part);
    expect(pressed).toEqual(["a", "b"]);
    expect(part.dataset.live).toBe("");
  });
});
