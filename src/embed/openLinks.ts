/** How long a window that was opened takes to have the focus, in ms. */
const patience = 300;

/**
 * Opens the plain links of an embed, which lead out of its frame. Where the page around it forbids that (a sandbox without
 * `allow-popups`), the browser drops a click in silence: then the line about what is missing shows the address, selected so
 * that it can be copied, until the reader turns elsewhere. Marks of drawings are not taken: the figure's own scripts act on
 * them. Downloads are taken where the sandbox takes the frame's origin: there browsers ignore `download`, since the file is
 * of another origin, and open the file as a link.
 */
export function openLinks(window: Window): void {
  const { document } = window;
  document.addEventListener("click", (click) => {
    const link = (click.target as Element).closest<HTMLAnchorElement>(
      `a[href]:not([href^="#"], svg a${window.origin === "null" ? "" : ", [download]"})`,
    );
    // As takePlainClick has it. The wire imports nothing: it is one script, and the first that an embed loads.
    const isPlain = !(click.button || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey);
    if (link === null || click.defaultPrevented || !isPlain) return;
    click.preventDefault();
    if (open(window, link.href)) return;
    // On a page that isolates its windows the new one is not told of either, but it has the focus.
    setTimeout(() => document.hasFocus() && showAddress(document, link), patience);
  });
}

/** Whether the browser says that it has opened a window. Firefox throws where it may not. */
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
    // The link may have been drawn anew meanwhile.
    address.blur();
    link.focus();
  };
}
