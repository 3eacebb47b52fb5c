import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { toSitePath } from "../serve.mjs";
import { stripScripts } from "./stripScripts";

export interface Served {
  /** Without a trailing slash. */
  readonly origin: string;
  /** The highest number of requests for one immutable file since the last `forget`. */
  readonly countCopies: () => number;
  readonly forget: () => void;
  readonly close: () => void;
}

interface File {
  readonly type: string;
  readonly encoding: string | undefined;
  readonly body: Buffer;
}

/**
 * Serves a built site with brotli compression, as a good static host does. All files but HTML are compressed before the
 * first request, and each page on its first request.
 *
 * @param scriptFree whether to serve pages without their scripts
 */
export function serveSite(dist: string, { scriptFree }: { readonly scriptFree: boolean }): Promise<Served> {
  const files = new Map<string, File>();
  for (const name of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    const path = `/${name.replaceAll("\\", "/")}`;
    if (types[extname(path)] !== undefined && extname(path) !== ".html") find(path);
  }
  return serve(find);

  function find(path: string): File | undefined {
    const known = files.get(path);
    if (known !== undefined) return known;
    const name = path.endsWith("/") ? `${path}index.html` : path;
    const file = join(dist, name);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
    const found = readCompressed(file, scriptFree && extname(name) === ".html");
    files.set(path, found);
    return found;
  }
}

/**
 * Serves one page at "/".
 *
 * @param name of this machine: to a browser one name is one site, regardless of the port
 */
export function servePage(html: string, name?: "localhost" | "127.0.0.1"): Promise<Served> {
  const page = compress(Buffer.from(html), ".html");
  return serve((path) => (path === "/" ? page : undefined), name);
}

function readCompressed(file: string, isStripped: boolean): File {
  if (isStripped) return compress(Buffer.from(stripScripts(readFileSync(file, "utf8"))), ".html");
  const beside = `${file}.br`;
  if (!existsSync(beside)) return compress(readFileSync(file), extname(file));
  return { type: typeOf(file), encoding: "br", body: readFileSync(beside) };
}

function compress(content: Buffer, extension: string): File {
  const type = typeOf(extension);
  if (!/^text|javascript|json|xml|wasm/.test(type)) return { type, encoding: undefined, body: content };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return { type, encoding: "br", body: brotliCompressSync(content, { params }) };
}

/** @param name of a file, or its extension alone */
function typeOf(name: string): string {
  return types[extname(name) || name] ?? "application/octet-stream";
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html;charset=utf-8",
  ".css": "text/css;charset=utf-8",
  ".js": "text/javascript;charset=utf-8",
  ".mjs": "text/javascript;charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain;charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".png": "image/png",
};

function serve(find: (path: string) => File | undefined, name = "localhost"): Promise<Served> {
  const copies = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = toSitePath(request.url ?? "/", "/");
    const file = path === null ? undefined : find(path);
    const isHashed = path?.startsWith("/assets/") ?? false;
    if (path !== null && isHashed) copies.set(path, (copies.get(path) ?? 0) + 1);
    if (file === undefined) response.writeHead(404, { "content-length": 0 }).end();
    else answer(response, file, isHashed);
  });
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      const close = () => {
        server.close();
        server.closeAllConnections();
      };
      done({
        origin: `http://${name}:${port}`,
        countCopies: () => Math.max(0, ...copies.values()),
        forget: () => copies.clear(),
        close,
      });
    });
  });
}

/**
 * @param isHashed whether the name contains a hash of the content, so that the file is cached and two embeds of one
 * page share it
 */
function answer(response: ServerResponse, { type, encoding, body }: File, isHashed: boolean): void {
  response.writeHead(200, {
    "content-type": type,
    "content-length": body.length,
    "cache-control": isHashed ? "public, max-age=31536000, immutable" : "no-cache",
    "access-control-allow-origin": "*",
    ...(encoding === undefined ? {} : { "content-encoding": encoding, vary: "accept-encoding" }),
  });
  response.end(body);
}
