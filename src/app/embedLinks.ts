import { takePlainClick } from "../ui/takePlainClick";

/**
 * Opens the dialog of a figure's link to the gallery over the page. Its script comes with the first click; where it does not
 * come, the link leads to the gallery.
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
