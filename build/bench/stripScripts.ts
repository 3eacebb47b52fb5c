/** Removes scripts and script preloads from a page; everything else is unchanged, fonts too. */
export function stripScripts(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script\s*>/gi, "")
    .replace(/<link\b[^>]*>/gi, (link) => (loadsScript(link) ? "" : link));
}

function loadsScript(link: string): boolean {
  return (
    /\brel\s*=\s*["']?modulepreload\b/i.test(link) ||
    (/\brel\s*=\s*["']?(preload|prefetch)\b/i.test(link) && /\bas\s*=\s*["']?script\b/i.test(link))
  );
}
