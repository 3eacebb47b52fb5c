/**
 * Starts the scripts of a prerendered page. `build/template.ts` inlines this into the script in the head of `index.html`
 * and `embed.html`. Each script is requested at most three times; the scripts run when all have loaded. If one fails to
 * load, a message appears at once, and loading is retried when the network returns. The message's button fetches all
 * scripts again past the browser's cache, which may keep a broken one for a year, and reloads the page.
 *
 * @param {(say: (kind: string) => void) => void} renew called after a failure if the host now serves another version
 * @returns {() => Promise<unknown>} starts once, however often it is called; rejects if the page stays prerendered
 */
export function createStart(renew) {
  const { dataset } = document.documentElement;
  // Whether the browser has every feature that the scripts need. Without one of them the page stays prerendered.
  const judge = () => {
    try {
      new Intl.PluralRules("en");
      const needed = [
        new Intl.DateTimeFormat("en").formatRange,
        [].at,
        window.ResizeObserver,
        window.matchMedia,
      ];
      return (
        needed.every(Boolean) &&
        "showModal" in HTMLDialogElement.prototype &&
        CSS.supports("container-type: inline-size")
      );
    } catch {
      return false;
    }
  };
  let isAble = false;
  const lose = () => dispatchEvent(new CustomEvent("lost"));
  const wait = (time) => new Promise((done) => setTimeout(done, time));
  const get = (src, cache) =>
    fetch(src, { cache })
      .then(
        async (answer) =>
          (await answer.blob()) && answer.ok && /script/.test(answer.headers.get("content-type")),
      )
      .catch(() => false);
  const bring = async (src) => {
    for (const pause of [0, 1e3, 4e3]) {
      if (pause) await wait(pause);
      if (await get(src, pause ? "reload" : "default")) return true;
    }
    return false;
  };
  // A broken script stays in the browser's cache. It cannot be identified: a module fails if any of its imports fails.
  const refresh = () => {
    const files = performance.getEntriesByType?.("resource") ?? [];
    const names = [...new Set(files.map(({ name }) => name))].filter((name) => /\.js$/.test(name));
    return Promise.race([Promise.all(names.map((name) => get(name, "reload"))), wait(9e3)]);
  };
  let loading;
  let hasFailed = false;
  const start = async () => {
    // Runs after the first paint, because Intl is slow to initialise.
    isAble = judge();
    if (isAble) {
      const timer = setTimeout(lose, 15e3);
      const scripts = dataset.scripts.split(" ");
      const came = await Promise.all(scripts.map(bring));
      if (came.every(Boolean)) await import(scripts[0]).catch(() => {});
      clearTimeout(timer);
      if ("started" in dataset) return dispatchEvent(new Event("found"));
      if (came.every(Boolean)) refresh();
      hasFailed = true;
    }
    throw lose();
  };
  const load = () => {
    loading ??= start();
    return loading;
  };
  addEventListener("online", async () => {
    if (document.getElementById("lost").hidden) return;
    await refresh();
    dispatchEvent(new Event("again"));
    if (!hasFailed) return;
    hasFailed = false;
    loading = undefined;
    load().catch(() => {});
  });
  addEventListener("lost", async () => {
    const line = document.getElementById("lost");
    const say = (kind) => {
      for (const part of line.children) part.hidden = !part.matches(`.is-${kind}`);
    };
    say(isAble ? "part" : "browser");
    line.className = "lost";
    line.hidden = false;
    line.querySelector("button").onclick = () => refresh().then(() => location.reload());
    const built = await fetch(`${dataset.base}version.json`, { cache: "no-store" })
      .then((answer) => answer.json())
      .catch(() => dataset);
    if (isAble && built.version !== dataset.version) renew(say);
  });
  addEventListener("found", () => {
    const line = document.getElementById("lost");
    if (!line.matches(".is-link")) line.hidden = true;
  });
  return load;
}
