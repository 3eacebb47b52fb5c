import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { networkInterfaces } from "node:os";
import { join, posix, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import sirv from "sirv";
import { compressedFile, configurationFiles, headersOf } from "./headersFile.mjs";

const firstPort = 4173;

/**
 * Converts the URL of a request to a path inside the served folder.
 *
 * @param {string} url path and query of the request
 * @param {string} base the sub-path of the site, "/" or "/atlas/"
 * @returns {string | null} starts with "/"; null if it is outside `base`, or has segments such as "..", which would
 * give it other headers than its file
 */
export function toSitePath(url, base) {
  const [encoded = ""] = url.split(/[?#]/);
  if (!encoded.startsWith(base)) return null;
  try {
    const path = `/${decodeURIComponent(encoded.slice(base.length))}`;
    return posix.normalize(path) !== path || /[\\\0]/.test(path) ? null : path;
  } catch {
    return null;
  }
}

/**
 * The first free port of `ports`.
 *
 * @param {Iterable<number>} ports
 * @param {(port: number) => Promise<boolean>} take whether the port could be taken
 */
export async function takeFreePort(ports, take) {
  for (const port of ports) if (await take(port)) return port;
  throw new Error("no free port");
}

/**
 * Serves a folder like a plain static host. A folder is served as its index.html, under an address that ends in "/"; a
 * missing file as the nearest 404.html, under the headers of that page. Headers come from the folder's `_headers`.
 * Clients that accept brotli or gzip get the compressed file next to the requested one; compressed files have no
 * address of their own.
 *
 * @param {{ dist?: string, port?: number, base?: string }} [choices] port 0 lets the system choose; if the port is
 * taken, the next free one is used
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
    if (base !== "/" && (url === "/" || url === base.slice(0, -1))) {
      setHeaders(response, readHeaders(dist, base));
      return redirect(response, base);
    }

    const path = toSitePath(url, base);
    const answerLost = () => answerMissing(dist, base, path ?? "/", response);
    if (path === null || isHidden(path)) return answerLost();
    const hasPage = existsSync(join(dist, path, "index.html"));
    if (!hasPage && path.endsWith("/")) return answerLost();
    const isRedirect = hasPage && !path.endsWith("/");
    const address = isRedirect ? `${path}/` : path.replace(/\/index\.html$/, "/");
    setHeaders(response, readHeaders(dist, base + address.slice(1)));
    if (isRedirect) return redirect(response, url.replace(/^[^?#]+/, "$&/"));

    request.url = encodeURI(hasPage ? `${path}index.html` : path);
    request.headers["accept-encoding"] = dropRefused(request.headers["accept-encoding"] ?? "");
    return answerFile(request, response, answerLost);
  };
}

/** @param {string} path begins with "/" */
function isHidden(path) {
  return configurationFiles.includes(path.slice(1)) || compressedFile.test(path);
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {Record<string, string>} headers
 */
function setHeaders(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/**
 * The headers of an address. The file is read each time: the folder may be rebuilt while it is served.
 *
 * @param {string} dist
 * @param {string} path on the host
 */
function readHeaders(dist, path) {
  const file = join(dist, "_headers");
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
 * The accepted encodings without those refused by `q=0`, which sirv does not parse.
 *
 * @param {string} encodings the value of `Accept-Encoding`
 */
export function dropRefused(encodings) {
  return encodings
    .split(",")
    .filter((encoding) => !/;\s*q=0(\.0*)?\s*$/.test(encoding))
    .join(",");
}

/**
 * @param {string} dist
 * @param {string} base
 * @param {string} path inside it
 * @param {import("node:http").ServerResponse} response
 */
function answerMissing(dist, base, path, response) {
  const page = listMissingPages(path).find((file) => existsSync(join(dist, file)));
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const headers = readHeaders(dist, base.slice(0, -1) + (page ?? "/404.html"));
  response.writeHead(404, { ...headers, "content-type": "text/html;charset=utf-8" });
  response.end(page === undefined ? "Not found" : readFileSync(join(dist, page)));
}

/**
 * The candidate 404 pages of a path, the nearest first, in the order of Cloudflare Pages.
 *
 * @param {string} path starts with "/"
 * @returns {string[]}
 */
export function listMissingPages(path) {
  const folders = path.split("/").slice(1, -1);
  return [...folders, ""].map((_, depth) =>
    ["", ...folders.slice(0, folders.length - depth), "404.html"].join("/"),
  );
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false if the port is taken
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
 * The addresses of this machine in its local networks, which phones can open.
 *
 * @param {NodeJS.Dict<import("node:os").NetworkInterfaceInfo[]>} interfaces the result of `os.networkInterfaces()`
 * @param {string} address of the site on this machine
 * @returns {string[]}
 */
export function toNetworkAddresses(interfaces, address) {
  return Object.values(interfaces)
    .flatMap((known) => known ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address: host }) => address.replace("//localhost", `//${host}`));
}

/**
 * Serves the site and prints its address. Options come from the command line (`--base=/atlas/`, `--dist=…`, `--host`)
 * and the environment variable PORT.
 *
 * @param {readonly string[]} words
 */
export async function serveInTheOpen(words) {
  const { values } = parseArgs({
    args: [...words],
    options: {
      base: { type: "string", default: "/" },
      dist: { type: "string", default: "dist" },
      host: { type: "boolean", default: false },
    },
  });
  if (!statSync(values.dist, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`There is no ${values.dist} to serve yet: npm run build makes it.`);
    process.exitCode = 1;
    return;
  }
  const { address } = await serve({ ...values, port: Number(process.env.PORT ?? firstPort) });
  console.log(`Serving ${values.dist} at ${address}`);
  if (!values.host) return;
  const shared = toNetworkAddresses(networkInterfaces(), address);
  console.log(
    shared.length === 0
      ? "This machine is in no local network: phones cannot open it."
      : `For phones in the same network: open it there yourself, and its QR codes lead them to ${shared.join(" or ")}`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  await serveInTheOpen(process.argv.slice(2));
