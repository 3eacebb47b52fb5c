import { describe, expect, test } from "vitest";
import { diagnose } from "../../../src/embed/doctor/diagnose";
import { element, examine, frame, picture, siteFacts } from "./clinic";

/** The frame with a piece of it changed, which must be there. */
function change(snippet: string, from: string | RegExp, to: string): string {
  const changed = snippet.replace(from, to);
  if (changed === snippet) throw new Error(`there is no ${from} in the snippet`);
  return changed;
}

const inFrame = (from: string | RegExp, to: string) => examine(change(frame, from, to));
const inElement = (from: string | RegExp, to: string) => examine(change(element, from, to));

/** The address of the frame in the snippet. */
const address = "https://atlas.example/cis/en/embed/growth/kaz/";

describe("a snippet as the site hands it out", () => {
  test.each([
    ["the frame", frame],
    ["the element", element],
    ["the picture", picture],
    ["all three in one page", `<!doctype html><body><p>News</p>${frame}${element}${picture}`],
  ])("%s has nothing wrong with it", (_, html) => {
    expect(examine(html)).toEqual([]);
  });

  test("nothing pasted is nothing found", () => {
    expect(examine("  \n")).toEqual([]);
  });
});

describe("a page that a system has cleaned", () => {
  const strip = (html: string) =>
    html.replace(/<(iframe|script|noscript)[\s\S]*?<\/\1>/g, "").replace(/<\/?cis-[^>]*>/g, "");

  test.each([
    ["frame", frame],
    ["element", element],
  ])("of the %s has its picture left, and says so", (_, html) => {
    expect(examine(strip(html))).toEqual([{ kind: "frame-taken" }]);
  });

  test("has no more than a link left, and says so", () => {
    expect(examine(strip(frame).replace(/<img[^>]*>/, ""))).toEqual([{ kind: "only-link" }]);
  });

  test("where frames may stand but no unknown element has lost the room of its frame", () => {
    expect(examine(frame.replace(/<\/?cis-[^>]*>/g, ""))).toEqual([{ kind: "box-lost", lost: "padding" }]);
  });
});

describe("a text", () => {
  test("a page without a figure says so, and how many frames of others it has", () => {
    expect(examine('<p>News</p><iframe src="https://video.example/embed/map-1/"></iframe>')).toEqual([
      { kind: "nothing", otherFrames: 1 },
    ]);
  });

  test("code that a system shows as text is found", () => {
    const escaped = frame.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    expect(examine(`<p>${escaped}</p>`)).toEqual([{ kind: "escaped" }]);
    expect(examine(`<p>${escaped.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}</p>`)).toEqual([
      { kind: "escaped" },
    ]);
  });

  test("a page that also explains its code is judged by what it shows", () => {
    expect(examine(`${frame}<pre>&lt;iframe src="${address}"&gt;</pre>`)).toEqual([]);
  });

  test("a figure in a comment is not shown", () => {
    expect(examine(`<!-- ${frame} -->`)).toEqual([{ kind: "commented" }]);
  });

  test("a frame without an end tag swallows what follows", () => {
    expect(inFrame("></iframe>", " />")).toEqual([{ kind: "unclosed", name: "iframe" }]);
    expect(inElement("</cis-figure>", "")).toEqual([{ kind: "unclosed", name: "cis-figure" }]);
  });

  test("a tag that was cut off is found", () => {
    expect(examine(change(frame, / referrerpolicy[\s\S]*/, ""))).toEqual([
      { kind: "unclosed", name: "iframe" },
    ]);
  });

  test("of a text that is far too long the rest is left out", () => {
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
  ])("quotes %s…%s are found", (open, close) => {
    expect(examine(frame.replace(/="([^"]*)"/g, `=${open}$1${close}`))).toEqual([{ kind: "odd-quotes" }]);
  });

  test("a straight quote that a typographic one is to close is found", () => {
    const html = change(frame, 'Kazakhstan" src=', "Kazakhstan” src=");
    expect(diagnose({ html, headers: "" }, siteFacts).findings).toEqual([
      { kind: "odd-quotes", found: "title=”", snippet: 0 },
    ]);
  });

  test("each finding names the snippet that it is about", () => {
    const { findings, patients } = diagnose(
      { html: frame + change(frame, 'loading="lazy"', ""), headers: "" },
      siteFacts,
    );
    expect(findings).toEqual([{ kind: "no-lazy", found: "", snippet: 1 }]);
    expect(patients.map(({ snippet }) => snippet.markup.line)).toEqual([3, 15]);
  });

  test("the worst comes first", () => {
    const html = change(change(frame, 'loading="lazy"', ""), "https:", "http:").replace(/title="[^"]*"/, "");
    expect(examine(html).map((one) => (one as { kind: string }).kind)).toEqual([
      "insecure",
      "no-title",
      "no-lazy",
    ]);
  });
});

describe("an address", () => {
  test("by http: it is kept out of pages that came by https:", () => {
    expect(inFrame(address, address.replace("https", "http"))).toEqual([{ kind: "insecure" }]);
  });

  test("by http: it is let in where the page has all addresses upgraded", () => {
    const html = change(frame, address, address.replace("https", "http"));
    expect(examine(html, "content-security-policy: upgrade-insecure-requests")).toEqual([]);
  });

  test("without its protocol, or its host, it leads elsewhere from some pages", () => {
    expect(inFrame(`"${address}`, '"//atlas.example/cis/en/embed/growth/kaz/')).toEqual([
      { kind: "without-protocol" },
    ]);
    expect(inFrame(`"${address}`, '"/cis/en/embed/growth/kaz/')).toEqual([{ kind: "without-host" }]);
    expect(inFrame(`"${address}`, '"atlas.example/cis/en/embed/growth/kaz/')).toEqual([
      { kind: "without-host" },
    ]);
  });

  test("of another host it looks like ours", () => {
    const elsewhere = [{ kind: "elsewhere", site: "https://atlas.example/cis/" }];
    expect(inFrame(`"${address}`, '"https://old.example/en/embed/growth/kaz/')).toEqual(elsewhere);
    expect(inFrame(`"${address}`, '"https://atlas.example/en/embed/growth/kaz/')).toEqual(elsewhere);
  });

  test("that a plugin has moved elsewhere is found, once", () => {
    const moved = [{ kind: "moved-address", attribute: "data-src" }];
    expect(inFrame(" src=", " data-src=")).toEqual(moved);
    expect(inFrame(" src=", ' src="about:blank" data-src=')).toEqual(moved);
    expect(examine(`${change(frame, " src=", " data-src=")}<noscript>${frame}</noscript>`)).toEqual(moved);
  });

  test("with an ampersand that was escaped twice loses its parameters", () => {
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
  ])("%s names nothing", (path, facts) => {
    expect(inFrame("/en/embed/growth/kaz/", path)).toEqual([{ kind: "unknown-word", ...facts }]);
  });

  test("without its last slash it takes a detour", () => {
    expect(inFrame("kaz/", "kaz")).toEqual([{ kind: "no-slash" }]);
  });

  test("of a page, the gallery or the doctor cannot be framed", () => {
    const refused = [{ kind: "page-in-frame" }];
    expect(inFrame(address, "https://atlas.example/cis/en/country/kaz/")).toEqual(refused);
    expect(inFrame(address, "https://atlas.example/cis/embed/")).toEqual(refused);
    expect(inFrame(address, "https://atlas.example/cis/embed/doctor/")).toEqual(refused);
  });

  test("a parameter of another figure is passed over, and one of somebody else is none of ours", () => {
    expect(inFrame(address, `${address}?lens=survey&utm_source=mail`)).toEqual([
      { kind: "unknown-parameter", known: expect.arrayContaining(["theme", "year", "scale", "others"]) },
    ]);
  });

  test("a value that names nothing is passed over", () => {
    expect(inFrame(address, `${address}?theme=black&year=1999`)).toEqual([
      { kind: "unknown-value", name: "theme" },
      { kind: "unknown-value", name: "year" },
    ]);
  });
});

describe("a frame", () => {
  test("without a title has no name for those who do not see it", () => {
    expect(inFrame(/title="[^"]*"/, "")).toEqual([{ kind: "no-title" }]);
    expect(inFrame(/title="[^"]*"/, 'title=" "')).toEqual([{ kind: "no-title" }]);
  });

  test("that does not wait is loaded at once", () => {
    expect(inFrame('loading="lazy"', 'loading="eager"')).toEqual([{ kind: "no-lazy" }]);
  });

  test("that does not scroll hides an open table", () => {
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

  test("that is not given the window or the clipboard cannot use them", () => {
    expect(inFrame(/allow="[^"]*"/, "allowfullscreen")).toEqual([
      { kind: "allow-lacks", features: ["clipboard-write"] },
    ]);
    expect(inFrame(/allow="[^"]*"/, "allow=\"fullscreen 'none'\"")).toEqual([
      { kind: "allow-lacks", features: ["fullscreen", "clipboard-write"] },
    ]);
  });
});

describe("the element", () => {
  test("without its script is a picture", () => {
    expect(inElement(/<script.*<\/script>/, "")).toEqual([{ kind: "no-script" }]);
  });

  test("may have been stripped and its script left", () => {
    expect(inElement(/<\/?cis-figure[^>]*>/g, "")).toEqual([{ kind: "no-element" }]);
  });

  test("without a picture leaves nothing where the script is blocked", () => {
    expect(inElement(/<a[\s\S]*<\/a>/, "")).toEqual([{ kind: "element-empty" }]);
  });

  test("names its frame by its picture", () => {
    expect(inElement(/alt="[^"]*"/, "")).toEqual([{ kind: "no-title" }]);
  });

  test("without room makes the page jump", () => {
    expect(inElement(/;padding-bottom:[^"]*/, "")).toEqual([{ kind: "no-room" }]);
    expect(
      examine(change(change(element, /;padding-bottom:[^"]*/, ""), "margin-bottom", "min-height")),
    ).toEqual([]);
  });

  test("that is isolated keeps nothing", () => {
    expect(inElement("lang=", "isolated lang=")).toEqual([{ kind: "isolated" }]);
  });

  test.each([
    ['figure="growth"', 'figure="grow"', { part: "figure", nearest: "growth" }],
    ['figure="growth"', "", { part: "figure", nearest: undefined }],
    ['country="kaz"', 'country="kasakhstan"', { part: "country", nearest: undefined }],
    ['lang="en"', 'lang="kk"', { part: "language", nearest: undefined }],
  ])("%s as %s names nothing", (from, to, facts) => {
    expect(inElement(from, to)).toEqual([{ kind: "unknown-word", ...facts }]);
  });
});

describe("the script", () => {
  test("that is no module does not run", () => {
    expect(inElement('type="module" ', "")).toEqual([{ kind: "script-not-module" }]);
    expect(inElement('type="module"', 'type="text/plain"')).toEqual([{ kind: "script-not-module" }]);
  });

  test("is refused with a hash of another", () => {
    expect(inElement("sha384-now", "sha384-then")).toEqual([
      { kind: "script-integrity", current: "sha384-now" },
    ]);
    expect(inElement("sha384-now", "sha256-weak sha384-now")).toEqual([]);
    expect(inElement("sha384-now", "sha512-nobodyKnows")).toEqual([]);
  });

  test("without a hash, or with one that is none, could be any", () => {
    expect(inElement('integrity="sha384-now" ', "")).toEqual([{ kind: "script-without-integrity" }]);
    expect(inElement("sha384-now", "md5-now")).toEqual([{ kind: "script-without-integrity" }]);
  });

  test("that asks with credentials is refused, and a module needs no crossorigin", () => {
    expect(inElement("crossorigin", 'crossorigin="use-credentials"')).toEqual([
      { kind: "script-credentials" },
    ]);
    expect(inElement(" crossorigin", "")).toEqual([{ kind: "script-without-crossorigin" }]);
  });

  test("may be an earlier one, or one of another version", () => {
    const current = "assets/cis-figure-1-abc.js";
    expect(inElement("1-abc.js", "1-old.js")).toEqual([{ kind: "script-older", current }]);
    expect(inElement("1-abc.js", "0-old.js")).toEqual([{ kind: "script-other-version", current }]);
  });

  test("once in a page is enough, and two of them are told", () => {
    const script = /<script.*<\/script>/.exec(element)?.[0] ?? "";
    expect(examine(element + script)).toEqual([]);
    expect(examine(element + change(script, "abc.js", "old.js"))).toEqual([
      { kind: "script-older", current: "assets/cis-figure-1-abc.js" },
      { kind: "script-twice" },
    ]);
  });
});

describe("a picture", () => {
  test("without its words is nothing to those who do not see it", () => {
    expect(examine(change(picture, /alt="[^"]*"/, ""))).toEqual([{ kind: "no-alt" }]);
  });
});
