/** How long a new window takes to get the focus, in milliseconds. */
const patience = 300;

/**
 * Opens the plain links of an embed in a new window. If the host forbids that (a sandbox without `allow-popups`), the
 * browser silently ignores the click; the `#lost` line then shows the address, selected for copying, until it loses focus.
 * Links in SVG are left to the figure's own scripts. Downloads are handled only if the sandbox removes the frame's origin:
 * there browsers ignore `download`, because the file is cross-origin, and open the file as a link.
 */
export function openLinks(window: Window): void {
  const { document } = window;
  document.addEventListener("click", (click) => {
    const link = (click.target as Element).closest<HTMLAnchorElement>(
      `a[href]:not([href^="#"], svg a${window.origin === "null" ? "" : ", [download]"})`,
    );
    // Same rule as takePlainClick, not imported: the frame script is a single file, and the first that an embed loads.
    const isPlain = !(click.button || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey);
    if (link === null || click.defaultPrevented || !isPlain) return;
    click.preventDefault();
    if (open(window, link.href)) return;
    // A page that isolates its windows also gets null for an opened one. But then the new window has the focus.
    setTimeout(() => document.hasFocus() && showAddress(document, link), patience);
  });
}

/** Whether the browser reports that it opened a window. Firefox throws if that is forbidden. */
function open(window: Window, address: string): boolean {
  try {
    const opened = window.open(address);
    if (opened !== null) opened.opener = null;
    return opened !== null;
  } catch {
    return false;
  }
}

function showAddress(document: Document, link: HTMLAnchorElement): void {
  const line = document.getElementById("lost");
  const address = line?.querySelector("input");
  if (!line || !address) return;
  const { className, hidden } = line;
  line.className = "lost is-link";
  line.hidden = false;
  address.value = link.href;
  address.select();
  address.onblur = () => {
    if (line.matches(".is-link")) Object.assign(line, { className, hidden });
  };
  address.onkeydown = ({ key }) => {
    if (key !== "Escape") return;
    // The link may have been replaced by a rerender, so the input is blurred first.
    address.blur();
    link.focus();
  };
}
