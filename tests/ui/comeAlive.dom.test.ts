import { describe, expect, it } from "vitest";
import { comeAlive } from "../../src/ui/comeAlive";

describe("comeAlive", () => {
  it("repeats earlier presses once, in their order", () => {
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

  it("reports only a slider that was moved before", () => {
    const part = document.createElement("section");
    part.innerHTML = '<input type="range" max="3" value="3"><input type="range" max="3" value="1">';
    const moved: string[] = [];
    part.addEventListener("input", ({ target }) => moved.push((target as HTMLInputElement).value));
    const [slider] = part.querySelectorAll("input");
    if (slider !== undefined) slider.value = "2";
    comeAlive(part);
    expect(moved).toEqual(["2"]);
  });
});
