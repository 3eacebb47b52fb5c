/**
 * Opens the links of an embed, which lead out of its frame. Where the page around it forbids that (a sandbox without
 * `allow-popups`), the browser drops a click in silence: then the line about what is missing shows the address, selected so
 * that it can be copied, until the reader turns elsewhere.
 */
export function openLinks(window: Window): void {
  const { document } = window;
  document.addEventListener("click", (click) => {
    const link = (click.target as Element).closest<HTMLAnchorElement>(
      'a[href]:not([download], [href^="#"], svg a)',
    );
    const isPlain = !(click.button || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey);
    if (link === null || click.defaultPrevented || !isPlain) return;
    click.preventDefault();
    const opened = window.open(link.href);
    if (opened !== null) opened.opener = null;
    else showAddress(document, link);
  });
}

function showAddress(document: Document, link: HTMLAnchorElement): void {
  const line = document.getElementById("lost");
  const address = line?.querySelector("input");
  if (!line || !address) return;
  line.className = "lost is-link";
  line.hidden = false;
  address.value = link.href;
  address.select();
  address.onblur = () => {
    line.hidden = true;
  };
  address.onkeydown = ({ key }) => {
    if (key === "Escape") link.focus();
  };
}
