/** A site's response for one address. */
export interface Answer {
  /** The full address, without query and fragment. */
  readonly address: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

interface Link {
  readonly from: string;
  readonly to: URL;
}

/**
 * Follows all links on the site itself in its pages, styles, scripts and lists, with one request an address.
 *
 * @param starts full addresses
 * @param read requests an address
 */
export async function walkLinks(starts: readonly string[], read: (address: string) => Promise<Answer>) {
  const answers = new Map<string, Answer>();
  const links: Link[] = [];
  const waiting = [...starts];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (answers.has(address)) continue;
    const answer = await read(address);
    answers.set(address, answer);
    for (const to of listLinks(answer)) {
      links.push({ from: address, to });
      waiting.push(withoutTail(to));
    }
  }
  return { answers: [...answers.values()], lostAnchors: listLostAnchors(links, answers) };
}

/** Links to fragments that the target page does not have. */
function listLostAnchors(links: readonly Link[], answers: ReadonlyMap<string, Answer>): string[] {
  const lost = links.filter(({ to }) => {
    const id = decodeURIComponent(to.hash.slice(1));
    return id !== "" && answers.get(withoutTail(to))?.text.includes(` id="${id}"`) !== true;
  });
  return lost.map(({ from, to }) => `${from} → ${to.href}`);
}

function listLinks({ address, headers, text }: Answer): URL[] {
  const type = headers.get("content-type") ?? "";
  const patterns = Object.entries(linkPatterns).find(([kind]) => type.includes(kind))?.[1] ?? [];
  const { host } = new URL(address);
  // A single-file page contains its scripts, which build addresses from parts.
  const said = type.includes("html") ? text.replace(/<script>.*?<\/script>/gs, "") : text;
  return patterns
    .flatMap((pattern) => [...said.matchAll(pattern)])
    .map(([, found = ""]) => new URL(found.replaceAll("&amp;", "&"), address))
    .filter((url) => url.host === host);
}

const linkPatterns: Readonly<Record<string, readonly RegExp[]>> = {
  html: [
    /\s(?:href|src)="([^"]*)"/g,
    /[" ](\/\S+\.js)(?=[" ])/g,
    /property="og:(?:url|image)" content="([^"]*)"/g,
    /url\((#[^)]+)\)/g,
  ],
  css: [/url\(["']?([^"')]+)["']?\)/g],
  javascript: [/["'`](\.\/[\w.-]+\.js)["'`]/g],
  xml: [/<loc>([^<]*)</g, /\shref="([^"]*)"/g],
  plain: [/^Sitemap: (.*)$/gm],
};

function withoutTail(url: URL): string {
  return url.origin + url.pathname;
}
