import { describe, expect, test } from "vitest";
import { diagnose } from "../../../src/embed/doctor/diagnose";
import { element, examine, frame, picture, siteFacts } from "./clinic";

/** Replaces a part of a snippet. Throws if the part is missing. */
function change(snippet: string, from: string | RegExp, to: string): string {
  const changed = snippet.replace(from, to);
  if (changed === snippet) throw new Error(`there is no ${from} in the snippet`);
  return changed;
}

const inFrame = (from: string | RegExp, to: string) => examine(change(frame, from, to));
const inElement = (from: string | RegExp, to: string) => examine(change(element, from, to));

/** The address of the frame in the snippet. */
const address = "https://atlas.example/cis/en/embed/growth/kaz/";

describe("an unchanged snippet of the site", () => {
  test.each([
    ["the frame", frame],
    ["the element", element],
    ["the picture", picture],
    ["all three in one page", `<!doctype html><body><p>News</p>${frame}${element}${picture}`],
  ])("%s has no findings", (_, html) => {
    expect(examine(html)).toEqual([]);
  });

  test("blank text has no findings", () => {
    expect(examine("  \n")).toEqual([]);
  });
});

describe("a page sanitised by a CMS", () => {
  const strip = (html: string) =>
    html.replace(/<(iframe|script|noscript)[\s\S]*?<\/\1>/g, "").replace(/<\/?cis-[^>]*>/g, "");

  test.each([
    ["frame", frame],
    ["element", element],
  ])("keeps the picture of the %s, and this is reported", (_, html) => {
    expect(examine(strip(html))).toEqual([{ kind: "frame-taken" }]);
  });

  test("keeps only a link, and this is reported", () => {
    expect(examine(strip(frame).replace(/<img[^>]*>/, ""))).toEqual([{ kind: "only-link" }]);
  });

  test("that keeps frames but strips unknown elements has lost the frame's height", () => {
    expect(examine(frame.replace(/<\/?cis-[^>]*>/g, ""))).toEqual([{ kind: "box-lost", lost: "padding" }]);
  });
});

describe("a text", () => {
  test("a page without a figure is reported, with its number of other frames", () => {
    expect(examine('<p>News</p><iframe src="https://video.example/embed/map-1/"></iframe>')).toEqual([
      { kind: "nothing", otherFrames: 1 },
    ]);
  });

  test("a snippet shown as text is found", () => {
    const escaped = frame.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    expect(examine(`<p>${escaped}</p>`)).toEqual([{ kind: "escaped" }]);
    expect(examine(`<p>${escaped.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}</p>`)).toEqual([
      { kind: "escaped" },
    ]);
  });

  test("a code sample beside a working snippet is ignored", () => {
    expect(examine(`${frame}<pre>&lt;iframe src="${address}"&gt;</pre>`)).toEqual([]);
  });

  test("a snippet in a comment is reported", () => {
    expect(examine(`<!-- ${frame} -->`)).toEqual([{ kind: "commented" }]);
  });

  test("a missing end tag is reported", () => {
    expect(inFrame("></iframe>", " />")).toEqual([{ kind: "unclosed", name: "iframe" }]);
    expect(inElement("</cis-figure>", "")).toEqual([{ kind: "unclosed", name: "cis-figure" }]);
  });

  test("a truncated tag is found", () => {
    expect(examine(change(frame, / referrerpolicy[\s\S]*/, ""))).toEqual([
      { kind: "unclosed", name: "iframe" },
    ]);
  });

  test("input beyond the maximum length is ignored and reported", () => {
    expect(examine(frame + " ".repeat(1_000_000))).toEqual([{ kind: "too-long", read: 1_000_000 }]);
  });

  test.each([
    ["«", "»"],
    ["“", "”"],
    ["„", "“"],
    ["”", "”"],
    ["″", "″"],
    ["&laquo;", "&raquo;"],
    ["&quot;", "&quot;"],
    ["&#8220;", "&#8221;"],
    ['\\"', '\\"'],
  ])("the quotes %s…%s are reported", (open, close) => {
    expect(examine(frame.replace(/="([^"]*)"/g, `=${open}$1${close}`))).toEqual([{ kind: "odd-quotes" }]);
  });

  test("a straight quote closed by a typographic one is reported", () => {
    const html = change(frame, 'Kazakhstan" src=', "Kazakhstan” src=");
    expect(diagnose({ html, headers: "" }, siteFacts).findings).toEqual([
      { kind: "odd-quotes", found: "title=”", snippet: 0 },
    ]);
  });

  test("each finding has the index of its snippet", () => {
    const { findings, patients } = diagnose(
      { html: frame + change(frame, 'loading="lazy"', ""), headers: "" },
      siteFacts,
    );
    expect(findings).toEqual([{ kind: "no-lazy", found: "", snippet: 1 }]);
    expect(patients.map(({ snippet }) => snippet.markup.line)).toEqual([3, 15]);
  });

  test("findings are ordered by severity", () => {
    const html = change(change(frame, 'loading="lazy"', ""), "https:", "http:").replace(/title="[^"]*"/, "");
    expect(examine(html).map((one) => (one as { kind: string }).kind)).toEqual([
      "insecure",
      "no-title",
      "no-lazy",
    ]);
  });
});

describe("an address", () => {
  test("with http: is blocked on https: pages", () => {
    expect(inFrame(address, address.replace("https", "http"))).toEqual([{ kind: "insecure" }]);
  });

  test("with http: is accepted if the page upgrades insecure requests", () => {
    const html = change(frame, address, address.replace("https", "http"));
    expect(examine(html, "content-security-policy: upgrade-insecure-requests")).toEqual([]);
  });

  test("without a protocol or a host depends on the page, which is reported", () => {
    expect(inFrame(`"${address}`, '"//atlas.example/cis/en/embed/growth/kaz/')).toEqual([
      { kind: "without-protocol" },
    ]);
    expect(inFrame(`"${address}`, '"/cis/en/embed/growth/kaz/')).toEqual([{ kind: "without-host" }]);
    expect(inFrame(`"${address}`, '"atlas.example/cis/en/embed/growth/kaz/')).toEqual([
      { kind: "without-host" },
    ]);
  });

  test("on another host or path that looks like ours is reported", () => {
    const elsewhere = [{ kind: "elsewhere", site: "https://atlas.example/cis/" }];
    expect(inFrame(`"${address}`, '"https://old.example/en/embed/growth/kaz/')).toEqual(elsewhere);
    expect(inFrame(`"${address}`, '"https://atlas.example/en/embed/growth/kaz/')).toEqual(elsewhere);
  });

  test("moved to another attribute by a plugin is found once", () => {
    const moved = [{ kind: "moved-address", attribute: "data-src" }];
    expect(inFrame(" src=", " data-src=")).toEqual(moved);
    expect(inFrame(" src=", ' src="about:blank" data-src=')).toEqual(moved);
    expect(examine(`${change(frame, " src=", " data-src=")}<noscript>${frame}</noscript>`)).toEqual(moved);
  });

  test("with a doubly escaped ampersand is reported", () => {
    expect(inFrame(address, `${address}?theme=dark&amp;amp;year=2022`)).toEqual([
      { kind: "double-ampersand" },
    ]);
  });

  test.each([
    ["/embed/grwoth/kaz/", { part: "figure", nearest: "growth" }],
    ["/embed/pie/", { part: "figure", nearest: undefined }],
    ["/embed/map/servey/", { part: "lens", nearest: "survey" }],
    ["/embed/growth/KAZ/", { part: "country", nearest: "kaz" }],
    ["/embed/growth/kz/", { part: "country", nearest: "kaz" }],
    ["/ru/embed/growth/kaz/", { part: "language", nearest: undefined }],
    ["/ne/embed/growth/kaz/", { part: "language", nearest: "en" }],
    ["/embed/growth/kaz/2022/", { part: "path", nearest: undefined }],
    ["/embed/timeline/kaz/", { part: "path", nearest: undefined }],
  ])("%s has an unknown word", (path, facts) => {
    expect(inFrame("/en/embed/growth/kaz/", path)).toEqual([{ kind: "unknown-word", ...facts }]);
  });

  test("without a trailing slash is reported", () => {
    expect(inFrame("kaz/", "kaz")).toEqual([{ kind: "no-slash" }]);
  });

  test("of a page, the gallery or the snippet checker cannot be framed", () => {
    const refused = [{ kind: "page-in-frame" }];
    expect(inFrame(address, "https://atlas.example/cis/en/country/kaz/")).toEqual(refused);
    expect(inFrame(address, "https://atlas.example/cis/embed/")).toEqual(refused);
    expect(inFrame(address, "https://atlas.example/cis/embed/doctor/")).toEqual(refused);
  });

  test("with another figure's parameter is reported, a foreign parameter is not", () => {
    expect(inFrame(address, `${address}?lens=survey&utm_source=mail`)).toEqual([
      { kind: "unknown-parameter", known: expect.arrayContaining(["theme", "year", "scale", "others"]) },
    ]);
  });

  test("with an unknown value is reported", () => {
    expect(inFrame(address, `${address}?theme=black&year=1999`)).toEqual([
      { kind: "unknown-value", name: "theme" },
      { kind: "unknown-value", name: "year" },
    ]);
  });
});

describe("a frame", () => {
  test("without a title has no accessible name", () => {
    expect(inFrame(/title="[^"]*"/, "")).toEqual([{ kind: "no-title" }]);
    expect(inFrame(/title="[^"]*"/, 'title=" "')).toEqual([{ kind: "no-title" }]);
  });

  test("without lazy loading is reported", () => {
    expect(inFrame('loading="lazy"', 'loading="eager"')).toEqual([{ kind: "no-lazy" }]);
  });

  test("with scrolling disabled is reported", () => {
    expect(inFrame("loading=", 'scrolling="no" loading=')).toEqual([{ kind: "scrolling-off" }]);
  });

  test.each([
    [
      'sandbox="allow-scripts allow-same-origin"',
      "sandbox-lacks",
      ["allow-popups", "allow-popups-to-escape-sandbox", "allow-downloads"],
    ],
    [
      "sandbox",
      "sandbox-lacks",
      [
        "allow-scripts",
        "allow-same-origin",
        "allow-popups",
        "allow-popups-to-escape-sandbox",
        "allow-downloads",
      ],
    ],
    [
      'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-top-navigation allow-forms"',
      "sandbox-needless",
      ["allow-top-navigation", "allow-forms"],
    ],
    [
      'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-script"',
      "sandbox-unknown",
      ["allow-script"],
    ],
  ])("%s", (sandbox, kind, rights) => {
    expect(inFrame(/sandbox="[^"]*"/, sandbox)).toEqual([{ kind, rights }]);
  });

  test("without a sandbox has every right", () => {
    expect(inFrame(/sandbox="[^"]*"/, "")).toEqual([{ kind: "no-sandbox" }]);
  });

  test("without fullscreen or clipboard permission is reported", () => {
    expect(inFrame(/allow="[^"]*"/, "allowfullscreen")).toEqual([
      { kind: "allow-lacks", features: ["clipboard-write"] },
    ]);
    expect(inFrame(/allow="[^"]*"/, "allow=\"fullscreen 'none'\"")).toEqual([
      { kind: "allow-lacks", features: ["fullscreen", "clipboard-write"] },
    ]);
  });
});

describe("the element", () => {
  test("without its script is reported", () => {
    expect(inElement(/<script.*<\/script>/, "")).toEqual([{ kind: "no-script" }]);
  });

  test("is reported if only its script is left", () => {
    expect(inElement(/<\/?cis-figure[^>]*>/g, "")).toEqual([{ kind: "no-element" }]);
  });

  test("without a picture has no fallback", () => {
    expect(inElement(/<a[\s\S]*<\/a>/, "")).toEqual([{ kind: "element-empty" }]);
  });

  test("without alt text on its picture has no title", () => {
    expect(inElement(/alt="[^"]*"/, "")).toEqual([{ kind: "no-title" }]);
  });

  test("without reserved height is reported", () => {
    expect(inElement(/;padding-bottom:[^"]*/, "")).toEqual([{ kind: "no-room" }]);
    expect(
      examine(change(change(element, /;padding-bottom:[^"]*/, ""), "margin-bottom", "min-height")),
    ).toEqual([]);
  });

  test("with the isolated attribute is reported", () => {
    expect(inElement("lang=", "isolated lang=")).toEqual([{ kind: "isolated" }]);
  });

  test.each([
    ['figure="growth"', 'figure="grow"', { part: "figure", nearest: "growth" }],
    ['figure="growth"', "", { part: "figure", nearest: undefined }],
    ['country="kaz"', 'country="kasakhstan"', { part: "country", nearest: undefined }],
    ['lang="en"', 'lang="kk"', { part: "language", nearest: undefined }],
  ])("with %s changed to '%s' has an unknown word", (from, to, facts) => {
    expect(inElement(from, to)).toEqual([{ kind: "unknown-word", ...facts }]);
  });
});

describe("the script", () => {
  test("that is not a module is reported", () => {
    expect(inElement('type="module" ', "")).toEqual([{ kind: "script-not-module" }]);
    expect(inElement('type="module"', 'type="text/plain"')).toEqual([{ kind: "script-not-module" }]);
  });

  test("with the hash of another script is reported", () => {
    expect(inElement("sha384-now", "sha384-then")).toEqual([
      { kind: "script-integrity", current: "sha384-now" },
    ]);
    expect(inElement("sha384-now", "sha256-weak sha384-now")).toEqual([]);
    expect(inElement("sha384-now", "sha512-nobodyKnows")).toEqual([]);
  });

  test("without a valid hash is reported", () => {
    expect(inElement('integrity="sha384-now" ', "")).toEqual([{ kind: "script-without-integrity" }]);
    expect(inElement("sha384-now", "md5-now")).toEqual([{ kind: "script-without-integrity" }]);
  });

  test("with credentials is reported, and so is a missing crossorigin", () => {
    expect(inElement("crossorigin", 'crossorigin="use-credentials"')).toEqual([
      { kind: "script-credentials" },
    ]);
    expect(inElement(" crossorigin", "")).toEqual([{ kind: "script-without-crossorigin" }]);
  });

  test("of an older build or another version is reported", () => {
    const current = "assets/cis-figure-1-abc.js";
    expect(inElement("1-abc.js", "1-old.js")).toEqual([{ kind: "script-older", current }]);
    expect(inElement("1-abc.js", "0-old.js")).toEqual([{ kind: "script-other-version", current }]);
  });

  test("is reported if two different files are loaded", () => {
    const script = /<script.*<\/script>/.exec(element)?.[0] ?? "";
    expect(examine(element + script)).toEqual([]);
    expect(examine(element + change(script, "abc.js", "old.js"))).toEqual([
      { kind: "script-older", current: "assets/cis-figure-1-abc.js" },
      { kind: "script-twice" },
    ]);
  });
});

describe("a picture", () => {
  test("without alt text is reported", () => {
    expect(examine(change(picture, /alt="[^"]*"/, ""))).toEqual([{ kind: "no-alt" }]);
  });
});
