import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { serve } from "../../build/serve.mjs";

/** A folder published by a server: a site at its root, and another in `atlas/`. */
export interface Published {
  /** The addresses of the two sites, without a trailing slash. */
  readonly sites: readonly [root: string, below: string];
  readonly close: () => void;
}

/** The servers installed here, by name, each with a function that publishes a folder. */
export function listServers(): readonly (readonly [name: string, (folder: string) => Promise<Published>])[] {
  const nginx = findFile("nginx", ["/usr/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx"]);
  const apache = findFile("apache2", ["/usr/sbin/apache2", "/usr/sbin/httpd", "/opt/homebrew/bin/httpd"]);
  return [
    ["build/serve.mjs", publish],
    ...(nginx ? [["nginx", (folder: string) => run(folder, nginx, toNginxStart)] as const] : []),
    ...(apache ? [["Apache", (folder: string) => run(folder, apache, toApacheStart)] as const] : []),
  ];
}

function findFile(name: string, files: readonly string[]): string | undefined {
  const file = files.find((one) => existsSync(one));
  if (file === undefined)
    console.info(`Not run: ${name}, which is not here. On Debian: apt-get install ${name}`);
  return file;
}

async function publish(folder: string): Promise<Published> {
  const root = await serve({ dist: folder, port: 0 });
  const below = await serve({ dist: join(folder, "atlas"), port: 0, base: "/atlas/" });
  const close = () => {
    root.close();
    below.close();
  };
  return { sites: [root.address.slice(0, -1), below.address.slice(0, -1)], close };
}

/** A server's configuration, and its command-line arguments before the configuration's file name. */
type Start = (
  folder: string,
  port: number,
  own: string,
) => { readonly text: string; readonly words: string[] };

async function run(folder: string, program: string, start: Start): Promise<Published> {
  const own = mkdtempSync(join(tmpdir(), "atlas-server-"));
  const port = await findPort();
  const { text, words } = start(folder, port, own);
  const file = join(own, "server.conf");
  writeFileSync(file, text);
  const server = spawn(program, [...words, file], { stdio: ["ignore", "inherit", "inherit"] });
  const close = () => {
    server.kill();
    rmSync(own, { recursive: true, force: true });
  };
  const root = `http://127.0.0.1:${port}`;
  if (!(await isAnswered(root, server))) {
    const said = readFileSync(join(own, "errors"), "utf8");
    close();
    throw new Error(`the server ended: ${said}`);
  }
  return { sites: [root, `${root}/atlas`], close };
}

/** As in `docs/hosting.md`, with two sites in one server. */
const toNginxStart: Start = (folder, port, own) => ({
  words: ["-p", own, "-e", join(own, "errors"), "-c"],
  text: `
    daemon off;
    master_process off;
    pid ${own}/pid;
    error_log ${own}/errors;
    events {}
    http {
      access_log off;
      ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${own}/${name};`).join("\n")}
      server {
        listen 127.0.0.1:${port};
        root ${folder};
        include ${folder}/nginx.conf;
        include ${folder}/atlas/nginx.conf;
      }
    }`,
});

/** As restrictive as `docs/hosting.md` allows; Debian compresses pages for all its sites. */
const toApacheStart: Start = (folder, port, own) => ({
  words: ["-X", "-d", own, "-f"],
  text: `
    ${listApacheModules()}
    ServerName 127.0.0.1
    Listen 127.0.0.1:${port}
    ${userInfo().uid === 0 ? "User #65534\n    Group #65534" : ""}
    PidFile ${own}/pid
    ErrorLog ${own}/errors
    TypesConfig /dev/null
    AddType text/html .html
    AddType text/javascript .js
    AddOutputFilterByType DEFLATE text/html
    DocumentRoot ${folder}
    <Directory ${folder}>
      Options None
      AllowOverride FileInfo
      Require all granted
    </Directory>`,
});

const apacheModules = [
  ...["mpm_event", "unixd", "authz_core", "mime", "dir", "autoindex", "alias"],
  ...["headers", "setenvif", "filter", "deflate", "brotli", "rewrite"],
];

/** Which modules are files and which are built in differs by system. */
function listApacheModules(): string {
  const folder = [
    "/usr/lib/apache2/modules",
    "/usr/lib64/httpd/modules",
    "/opt/homebrew/lib/httpd/modules",
  ].find((one) => existsSync(one));
  return apacheModules
    .filter((name) => existsSync(`${folder}/mod_${name}.so`))
    .map((name) => `LoadModule ${name}_module ${folder}/mod_${name}.so`)
    .join("\n");
}

function findPort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

/** Waits for a server's first response; false when the server exits first. */
async function isAnswered(address: string, server: ChildProcess): Promise<boolean> {
  while (server.exitCode === null) {
    const isThere = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isThere) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}
