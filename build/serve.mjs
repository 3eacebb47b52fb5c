import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import sirv from "sirv";
import { headersOf } from "./headersFile.mjs";

const firstPort = 4173;

/**
 * Reads the path of a request as a path inside the served folder.
 *
 * @param {string} url as the request has it: path, then query
 * @param {string} base the sub-path the site lives under, "/" or "/atlas/"
 * @returns {string | null} begins with "/"; null when it lies outside `base` or climbs out of the folder
 */
export function toSitePath(url, base) {
  const [encoded = ""] = url.split(/[?#]/);
  if (!encoded.startsWith(base)) return null;
  try {
    const path = `/${decodeURIComponent(encoded.slice(base.length))}`;
    const climbs = path.startsWith("//") || path.split(/[/\\]/).includes("..");
    return climbs || path.includes("\0") ? null : path;
  } catch {
    return null;
  }
}

/**
 * The first of `ports` that nobody holds.
 *
 * @param {Iterable<number>} ports
 * @param {(port: number) => Promise<boolean>} take whether the port could be had
 */
export async function takeFreePort(ports, take) {
  for (const port of ports) if (await take(port)) return port;
  throw new Error("no free port");
}

/**
 * Serves a folder as a plain static host does: a folder answers with its index.html, under an address that
 * ends in "/"; what is not there answers with the nearest 404.html; headers are those of the folder's `_headers`; who takes
 * brotli or gzip gets the compressed file beside the one named.
 *
 * @param {{ dist?: string, port?: number, base?: string }} [choices] port 0 leaves the choice to the system;
 *   when the port is taken, the next free one is used
 * @returns {Promise<{ address: string, port: number, close: () => void }>} address ends with `base`
 */
export async function serve({ dist = "dist", port = firstPort, base = "/" } = {}) {
  const site = `/${base}/`.replace(/\/+/g, "/");
  const server = createServer(answerFrom(resolve(dist), site));
  const ports = port === 0 ? [0] : Array.from({ length: 100 }, (_, step) => port + step);
  await takeFreePort(ports, (candidate) => listen(server, candidate));

  const bound = /** @type {import("node:net").AddressInfo} */ (server.address()).port;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://localhost:${bound}${site}`, port: bound, close };
}

/**
 * @param {string} dist
 * @param {string} base
 * @returns {import("node:http").RequestListener}
 */
function answerFrom(dist, base) {
  const answerFile = sirv(dist, {
    dev: true,
    etag: true,
    extensions: [],
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      if (path.endsWith(".csv")) response.setHeader("content-type", "text/csv; charset=utf-8");
    },
  });

  return (request, response) => {
    const url = request.url ?? "/";
    if (base !== "/" && (url === "/" || url === base.slice(0, -1))) return redirect(response, base);

    for (const [name, value] of Object.entries(readHeaders(dist, url))) response.setHeader(name, value);
    const path = toSitePath(url, base);
    if (path === null) return answerMissing(dist, "/", response);
    const isFolder = isDirectory(join(dist, path));
    if (isFolder && !path.endsWith("/")) return redirect(response, url.replace(/^[^?#]+/, "$&/"));

    request.url = encodeURI(isFolder ? `${path}index.html` : path);
    return answerFile(request, response, () => answerMissing(dist, path, response));
  };
}

/**
 * The headers of an address, read each time: the folder may be built anew while it is served.
 *
 * @param {string} dist
 * @param {string} url
 */
function readHeaders(dist, url) {
  const file = join(dist, "_headers");
  const [path = ""] = url.split(/[?#]/);
  return existsSync(file) ? headersOf(readFileSync(file, "utf8"), path) : {};
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {string} location
 */
function redirect(response, location) {
  response.writeHead(301, { location }).end();
}

/**
 * @param {string} dist
 * @param {string} path inside it
 * @param {import("node:http").ServerResponse} response
 */
function answerMissing(dist, path, response) {
  const page = listMissingPages(path)
    .map((file) => join(dist, file))
    .find((file) => existsSync(file));
  // What is not there may be there soon.
  response.removeHeader("cache-control");
  response.writeHead(404, { "content-type": "text/html;charset=utf-8" });
  response.end(page === undefined ? "Not found" : readFileSync(page));
}

/**
 * Which pages may stand for one that is not there, the nearest first: Cloudflare Pages looks for them so.
 *
 * @param {string} path begins with "/"
 * @returns {string[]}
 */
export function listMissingPages(path) {
  const folders = path.split("/").slice(1, -1);
  return [...folders, ""].map((_, depth) =>
    ["", ...folders.slice(0, folders.length - depth), "404.html"].join("/"),
  );
}

/** @param {string} path */
function isDirectory(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false when somebody else holds the port
 */
function listen(server, port) {
  return new Promise((done, fail) => {
    /** @param {NodeJS.ErrnoException} error */
    const onError = (error) => {
      if (error.code !== "EADDRINUSE" && error.code !== "EACCES") return fail(error);
      console.log(`Port ${port} is taken.`);
      return done(false);
    };
    server.once("error", onError);
    server.listen(port, () => {
      server.off("error", onError);
      done(true);
    });
  });
}

/**
 * Serves in the open, by the words of a command line (`--base=/atlas/`, `--dist=…`) and the PORT of the environment.
 *
 * @param {readonly string[]} words
 */
export async function serveInTheOpen(words) {
  const { values } = parseArgs({
    args: [...words],
    options: { base: { type: "string", default: "/" }, dist: { type: "string", default: "dist" } },
  });
  if (!isDirectory(values.dist)) {
    console.error(`There is no ${values.dist} to serve yet: npm run build makes it.`);
    process.exitCode = 1;
    return;
  }
  const { address } = await serve({ ...values, port: Number(process.env.PORT ?? firstPort) });
  console.log(`Serving ${values.dist} at ${address}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  await serveInTheOpen(process.argv.slice(2));
