/**
 * A frame as it is often written by hand, for those who want to see what the doctor says.
 *
 * @param site the root of the site, with a slash at its end
 */
export function writeExample(site: string): string {
  return `<iframe src="${site}embed/growth/kaz/?theme=dark"
  width="640" height="400" scrolling="no" loading="lazy"
  sandbox="allow-scripts allow-same-origin"
  allow="fullscreen; clipboard-write"></iframe>`;
}
