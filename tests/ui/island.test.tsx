import { act, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { island, wakeIslands } from "../../src/ui/island";

const Part = () => <p>live</p>;

/** A part that stands in the document already, as it does in a page that was drawn at build time. */
function drawPart(): HTMLElement {
  const drawn = document.createElement("section");
  drawn.id = "part";
  document.body.append(drawn);
  return drawn;
}

async function open(load: () => Promise<typeof Part>) {
  const Island = island("part", load);
  await act(async () => {
    render(
      <Suspense fallback="as drawn">
        <Island />
      </Suspense>,
    );
  });
}

const touch = (element: HTMLElement) =>
  act(async () => {
    element.dispatchEvent(new Event("focusin", { bubbles: true }));
  });

afterEach(() => {
  document.getElementById("part")?.remove();
});

describe("island", () => {
  it("brings the script at once where nothing was drawn", async () => {
    await open(async () => Part);
    expect(screen.getByText("live")).toBeVisible();
  });

  it("leaves what was drawn alone until the reader comes near it", async () => {
    const drawn = drawPart();
    await open(async () => Part);
    expect(screen.getByText("as drawn")).toBeVisible();
    await touch(drawn);
    expect(screen.getByText("live")).toBeVisible();
  });

  it("brings the script of a part that was pressed before there was any", async () => {
    drawPart().innerHTML = '<button data-pressed="1">A year</button>';
    await open(async () => Part);
    expect(screen.getByText("live")).toBeVisible();
  });

  it("lets what was drawn stand when the script does not come, and tries again at the next touch", async () => {
    const drawn = drawPart();
    let tries = 0;
    await open(async () => {
      tries += 1;
      if (tries === 1) throw new Error("no network");
      return Part;
    });
    await touch(drawn);
    expect(screen.getByText("as drawn")).toBeVisible();
    await touch(drawn);
    expect(screen.getByText("live")).toBeVisible();
  });

  it("brings the script when what was drawn is not what the reader asked for", async () => {
    drawPart();
    await open(async () => Part);
    expect(screen.getByText("as drawn")).toBeVisible();
    await act(async () => wakeIslands());
    expect(screen.getByText("live")).toBeVisible();
  });
});
