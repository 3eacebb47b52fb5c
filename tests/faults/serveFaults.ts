import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "../../build/serve.mjs";

/** The ways in which a host fails to deliver a file as built. */
export const ways = ["404", "500", "html", "garbage", "empty", "half", "never"] as const;
export type Way = (typeof ways)[number];

/** A site with its own host name, and so with its own browser cache. */
export interface FaultySite {
  readonly address: string;
  /** The files that the site fails to deliver, with the way in which it fails. */
  readonly bad: ReadonlyMap<string, Way>;
  /** The number of requests for each file. */
  readonly asked: Map<string, number>;
}

export interface FaultServer {
  /** @param label prefix of the host name */
  readonly open: (label: string, bad?: ReadonlyMap<string, Way>) => FaultySite;
  /** The number of sites opened so far. */
  readonly opened: () => number;
  readonly close: () => void;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Serves the built site under one host name for each site. Each answer is read once. */
export async function serveFaults(): Promise<FaultServer> {
  const built = await serve({ dist: "dist", port: 0 });
  const answers = new Map<string, Promise<Answer>>();
  const read = (path: string) => {
    const answer = answers.get(path) ?? readAnswer(built.address, path);
    answers.set(path, answer);
    return answer;
  };
  const sites = new Map<string, FaultySite>();
  const server = createServer(async ({ headers, url = "/" }, response) => {
    const site = sites.get(headers.host ?? "");
    const path = new URL(url, "http://site").pathname;
    if (site === undefined) return void response.writeHead(421).end();
    site.asked.set(path, (site.asked.get(path) ?? 0) + 1);
    const answer = await read(path);
    const way = site.bad.get(path);
    if (way === undefined) response.writeHead(answer.status, answer.headers).end(answer.body);
    else spoil(way, answer, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    open: (label, bad = new Map()) => {
      const host = `${label}-${sites.size}.localhost:${port}`;
      const site = { address: `http://${host}`, bad, asked: new Map<string, number>() };
      sites.set(host, site);
      return site;
    },
    opened: () => sites.size,
    close: () => {
      built.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

async function readAnswer(address: string, path: string): Promise<Answer> {
  const answer = await fetch(address.replace(/\/$/, path));
  const passed = [...answer.headers].filter(
    ([name]) => !/^(content-(encoding|length)|connection|keep-alive)$/.test(name),
  );
  return {
    status: answer.status,
    headers: Object.fromEntries(passed),
    body: Buffer.from(await answer.arrayBuffer()),
  };
}

function spoil(way: Way, { headers, body }: Answer, response: ServerResponse): void {
  switch (way) {
    case "404":
    case "500":
      return void response.writeHead(Number(way), { "content-type": "text/plain" }).end("sorry");
    case "html":
      return void response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><p>Hello");
    case "garbage":
      return void response.writeHead(200, headers).end("@@ {{ not what was built");
    case "empty":
      return void response.writeHead(200, headers).end();
    case "half":
      return void response.writeHead(200, headers).end(body.subarray(0, body.length / 2));
    case "never":
      return;
  }
}
