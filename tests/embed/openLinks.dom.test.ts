import { describe, expect, it, vi } from "vitest";
import { openLinks } from "../../src/embed/openLinks";

const file = "https://atlas.example/embed/growth/figure.svg";

/** Presses the download of an embed whose frame has an origin, and may open nothing. */
function press(origin: string) {
  const embed = document.implementation.createHTMLDocument();
  embed.body.innerHTML = `<a href="${file}" download="growth.svg">SVG</a>
    <p id="lost" class="lost" hidden><input readonly></p>`;
  Object.assign(embed, { hasFocus: () => true });
  const open = vi.fn(() => null);
  openLinks({ document: embed, origin, open } as unknown as Window);
  const click = new MouseEvent("click", { bubbles: true, cancelable: true });
  const link = embed.querySelector("a");
  const isLeft = link?.dispatchEvent(click);
  return { isLeft, open, link, line: embed.getElementById("lost"), address: embed.querySelector("input") };
}

describe("openLinks", () => {
  it("leaves a download to the browser where the frame has its origin", () => {
    const { isLeft, open } = press("https://atlas.example");
    expect(isLeft).toBe(true);
    expect(open).not.toHaveBeenCalled();
  });

  it("takes a download as any link in a sandbox without an origin, and shows its address", async () => {
    const { isLeft, open, line, address } = press("null");
    expect(isLeft).toBe(false);
    expect(open).toHaveBeenCalledExactlyOnceWith(file);
    await vi.waitFor(() => expect(line?.hidden).toBe(false));
    expect(address?.value).toBe(file);
  });

  it("hides the address at Escape, even where the link is gone by then", async () => {
    const { line, address, link } = press("null");
    await vi.waitFor(() => expect(line?.hidden).toBe(false));
    link?.remove();
    address?.focus();
    address?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    expect(line?.hidden).toBe(true);
  });
});
