import { describe, expect, test } from "vitest";
import { isSupportedNode, npmCommand } from "../../build/node.mjs";

describe("isSupportedNode", () => {
  test.each(["20.19.0", "20.20.2", "22.12.0", "24.1.0"])("Node %s runs the project", (version) => {
    expect(isSupportedNode(version)).toBe(true);
  });

  test.each(["18.20.4", "20.18.3", "21.7.0", "22.11.0", ""])("Node %s does not", (version) => {
    expect(isSupportedNode(version)).toBe(false);
  });
});

describe("npmCommand", () => {
  test("runs npm's own file with Node, so Windows needs no shell", () => {
    const env = { npm_execpath: "/npm/bin/npm-cli.js" };
    expect(npmCommand(env, "/bin/node", () => true)).toEqual(["/bin/node", "/npm/bin/npm-cli.js"]);
  });

  test("looks for npm next to Node when not run by npm", () => {
    const beside = "/opt/lib/node_modules/npm/bin/npm-cli.js";
    expect(npmCommand({}, "/opt/bin/node", (path) => path === beside)).toEqual(["/opt/bin/node", beside]);
  });

  test("does not mistake another package manager for npm", () => {
    expect(npmCommand({ npm_execpath: "/bin/yarn.js" }, "/bin/node", () => false)).toEqual(["npm"]);
  });
});
