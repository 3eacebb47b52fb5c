import { render } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { CisFigureEvent } from "../../src/host/cis-figure";

test("a React page can render the element with its attributes and listen to its events", () => {
  const hear = vi.fn<(event: CisFigureEvent) => void>();
  const { container } = render(
    <cis-figure figure="growth" country="kaz" year={2020} theme="dark" lang="en" onselect={hear}>
      <a href="https://atlas.example/">The figure</a>
    </cis-figure>,
  );
  const figure = container.querySelector("cis-figure");
  expect(figure?.outerHTML).toContain('figure="growth" country="kaz" year="2020" theme="dark" lang="en"');
  figure?.dispatchEvent(new CustomEvent("select", { detail: { name: "select", key: "KAZ" } }));
  expect(hear.mock.calls[0]?.[0].detail.key).toBe("KAZ");
});
