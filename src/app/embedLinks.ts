import { takePlainClick } from "../ui/takePlainClick";

/**
 * Opens a dialog over the page for a figure's link to the gallery. The dialog's script loads on the first click; if that
 * fails, the link leads to the gallery.
 */
export function catchEmbedLinks(): void {
  document.addEventListener("click", (click) => {
    const link = click.target instanceof Element && click.target.closest<HTMLAnchorElement>("a.figure-embed");
    if (!link) return;
    takePlainClick(click, () => {
      const follow = () => window.location.assign(link.href);
      import("./embedDialog").then(({ openEmbedDialog }) => openEmbedDialog(link)).catch(follow);
    });
  });
}
