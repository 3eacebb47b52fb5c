import { describe, expect, it, vi } from "vitest";
import { openLinks } from "../../src/embed/openLinks";

const file = "https://atlas.example/embed/growth/figure.svg";

/** Clicks the download link of an embed with the given origin, where the browser opens no window. */
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
  it("leaves a download to the browser if the frame has an origin", () => {
    const { isLeft, open } = press("https://atlas.example");
    expect(isLeft).toBe(true);
    expect(open).not.toHaveBeenCalled();
  });

  it("handles a download like any link if the frame has no origin, and shows its address", async () => {
    const { isLeft, open, line, address } = press("null");
    expect(isLeft).toBe(false);
    expect(open).toHaveBeenCalledExactlyOnceWith(file);
    await vi.waitFor(() => expect(line?.hidden).toBe(false));
    expect(address?.value).toBe(file);
  });

  it("hides the address on Escape, even if the link was removed", async () => {
    const { line, address, link } = press("null");
    await vi.waitFor(() => expect(line?.hidden).toBe(false));
    link?.remove();
    address?.focus();
    address?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    expect(line?.hidden).toBe(true);
  });
});
