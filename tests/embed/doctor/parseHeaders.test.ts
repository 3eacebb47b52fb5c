import { describe, expect, test } from "vitest";
import { parseHeaders } from "../../../src/embed/doctor/parseHeaders";

const policy = { name: "content-security-policy", value: "frame-src 'self'" };

describe(parseHeaders, () => {
  test.each([
    ["curl -I", "HTTP/2 200 \r\nserver: nginx\r\nContent-Security-Policy: frame-src 'self'\r\n"],
    [
      "curl -v",
      "> GET / HTTP/1.1\n> Host: x\n< HTTP/1.1 200 OK\n< server: nginx\n< content-security-policy: frame-src 'self'",
    ],
    [
      "curl -IL, of which the last answer counts",
      "HTTP/1.1 301\nx: y\n\nHTTP/1.1 200\nserver: nginx\ncontent-security-policy: frame-src 'self'",
    ],
    ["a folded line", "server: nginx\nContent-Security-Policy: frame-src\n  'self'"],
    ["a browser that begins values anew", "server:\nnginx\ncontent-security-policy:\nframe-src 'self'"],
    ["a table of a browser", "server\tnginx\ncontent-security-policy\tframe-src 'self'"],
    ["lines that are all set in", "    server: nginx\n    content-security-policy: frame-src 'self'"],
    ["nginx", "add_header server nginx;\nadd_header Content-Security-Policy \"frame-src 'self'\" always;"],
    ["Apache", "Header set server nginx\nHeader always set Content-Security-Policy \"frame-src 'self'\""],
  ])("reads %s", (_, text) => {
    expect(parseHeaders(text)).toEqual({ headers: [{ name: "server", value: "nginx" }, policy], rest: [] });
  });

  test("reads a bare policy", () => {
    expect(parseHeaders("frame-src 'self'")).toEqual({ headers: [policy], rest: [] });
  });

  test("keeps unreadable lines, and returns nothing for blank text", () => {
    expect(parseHeaders("hello there")).toEqual({ headers: [], rest: ["hello there"] });
    expect(parseHeaders(" \n")).toEqual({ headers: [], rest: [] });
  });
});
