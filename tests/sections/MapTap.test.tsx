import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { ComponentProps } from "react";
import { flushSync } from "react-dom";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { loadOutlines } from "../../src/catalog/outlines";
import { MapWithPanel } from "../../src/explore/MapWithPanel";
import { GrowthSection } from "../../src/sections/GrowthSection";
import { renderIn, wordsIn } from "./page";

const seen = vi.hoisted(() => ({ drawn: [] as string[], hasZoom: false }));

vi.mock("react-simple-maps/core", async (load) => {
  const core = await load<typeof import("react-simple-maps/core")>();
  const Geography = (props: ComponentProps<typeof core.Geography>) => {
    seen.drawn.push(String(Reflect.get(props, "data-outline")));
    return <core.Geography {...props} />;
  };
  return { ...core, Geography };
});

vi.mock("react-simple-maps/zoom", async (load) => {
  seen.hasZoom = true;
  return load();
});

// happy-dom has points without geometry methods; without `createSVGPoint` d3 uses the map's bounding box.
Reflect.deleteProperty(SVGSVGElement.prototype, "createSVGPoint");

const outlines = { drawn: await loadOutlines("overview"), load: loadOutlines };
const words = wordsIn("ru");

function open() {
  return renderIn(
    { country: "ARM" },
    <>
      <GrowthSection {...words} />
      <MapWithPanel {...words} outlines={outlines} width={328} />
    </>,
  );
}

const country = (name: string) => screen.getByRole("link", { name: new RegExp(`^${name}: `) });
const panel = () => within(screen.getByRole("complementary"));

describe("a tap on a country", () => {
  beforeEach(() => {
    seen.drawn = [];
  });

  it("renders only the previously and the newly selected country", () => {
    open();
    seen.drawn = [];
    fireEvent.click(country("Казахстан"));
    expect([...new Set(seen.drawn)].sort()).toEqual(["ARM", "KAZ"]);
  });

  it("updates the map at once; panel and growth follow", () => {
    const store = open();
    act(() => {
      flushSync(() => store.getState().chooseCountry("KAZ"));
      expect(country("Казахстан")).toHaveAttribute("aria-current", "true");
      expect(panel().queryByRole("heading", { name: "Казахстан" })).toBeNull();
      expect(document.querySelector("#growth-title")).toHaveTextContent("Армени");
    });
    expect(panel().getByRole("heading", { name: "Казахстан" })).toBeVisible();
    expect(document.querySelector("#growth-title")).toHaveTextContent("Казахстан");
  });

  it("does not load the zoom script until the map is dragged", async () => {
    open();
    fireEvent.click(country("Казахстан"));
    expect(seen.hasZoom).toBe(false);
    fireEvent.mouseDown(country("Казахстан"), { clientX: 100, clientY: 100, view: window });
    fireEvent.mouseMove(window, { clientX: 140, clientY: 100 });
    await waitFor(() => expect(seen.hasZoom).toBe(true), { timeout: 20_000 });
  });
});
