import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "../../build/serve.mjs";

/** The built site and a partner's, each on an origin of its own. */
export interface Sites {
  /** The root of the atlas, with a trailing slash. */
  readonly atlas: string;
  /** Publishes a page on the partner's site or on the atlas's own. Returns its address. */
  readonly publish: (body: string, where?: "partner" | "atlas") => string;
  readonly close: () => void;
}

/**
 * Serves both. Every page records its errors in `heard`, because not every driver reports the console. The atlas is
 * sent as served, with its headers, plus one script of its own origin before all others. Its embeds name their origin,
 * like those of a build that has a configured origin.
 */
export async function serveSites(): Promise<Sites> {
  const upstream = await serve({ port: 0 });
  const pages = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const path = request.url ?? "/";
    const published = pages.get(path);
    if (published !== undefined) return send(response, 200, { "content-type": "text/html" }, published);
    if (path === "/listen.js") return send(response, 200, listenHeaders, listen);
    const answer = await fetch(new URL(path, upstream.address), {
      redirect: "manual",
      headers: { "accept-encoding": "identity" },
    });
    const body = Buffer.from(await answer.arrayBuffer());
    const headers = Object.fromEntries(
      [...answer.headers].filter(([name]) => !/^(content-length|connection|transfer|keep)/.test(name)),
    );
    const isPage = headers["content-type"]?.startsWith("text/html");
    const name = (text: string) => (/\/embed\/\w/.test(path) ? withOrigin(text, origins.atlas) : text);
    headers["content-security-policy"] &&= name(headers["content-security-policy"]);
    send(response, answer.status, headers, isPage ? name(withListener(String(body))) : body);
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  const origins = { atlas: `http://localhost:${port}`, partner: `http://127.0.0.1:${port}` };
  return {
    atlas: `${origins.atlas}/`,
    publish: (body, where = "partner") => {
      const path = `/published/${pages.size}`;
      const head = '<!doctype html><html lang="en"><head><meta charset="utf-8" /></head>';
      pages.set(path, withListener(head + body));
      return origins[where] + path;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
      upstream.close();
    },
  };
}

/** An isolated embed, which may have no origin, loads only files that every site may load. */
const listenHeaders = { "content-type": "text/javascript", "cross-origin-resource-policy": "cross-origin" };

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string | Buffer,
): void {
  response.writeHead(status, headers).end(body);
}

function withOrigin(text: string, origin: string): string {
  return text.replaceAll(/(?<=-src )'self'/g, `'self' ${origin}`);
}

/** The policy of a page allows scripts of its own site. */
function withListener(html: string): string {
  return html.replace('<meta charset="utf-8" />', '$&<script src="/listen.js"></script>');
}

/** A script that records the errors of its page in `heard`. */
export const listen = `
var heard = [];
addEventListener("error", (event) => heard.push("error: " + (event.message ?? event.target.outerHTML)), true);
addEventListener("unhandledrejection", (event) => heard.push("rejected: " + event.reason));
addEventListener("securitypolicyviolation", (event) =>
  heard.push("policy: " + event.violatedDirective + " " + event.blockedURI));
for (const kind of ["error", "warn"]) {
  const say = console[kind];
  console[kind] = (...words) => { heard.push(kind + ": " + words.join(" ")); say.apply(console, words); };
}
`;
