/**
 * How the scripts of a drawn page start. `build/template.ts` puts this into the script in the head of `index.html` and of
 * `embed.html`. The scripts run once all of them are there, each asked for three times at most, and are waited for again
 * when the network comes back. Where something does not come, a line says so at once.
 *
 * @param {(line: HTMLElement) => void} renew what is done where the host has another version by now
 * @returns {() => Promise<unknown>} starts once, however often it is called; rejects where the page stays a drawing
 */
export function createStart(renew) {
  const { dataset } = document.documentElement;
  // What the scripts need of a browser: one that lacks any of it keeps the page as it is drawn.
  const judge = () => {
    try {
      new Intl.PluralRules("en");
      const needed = [new Intl.DateTimeFormat("en").formatRange, Intl.ListFormat, [].at, [].findLast];
      return (
        [...needed, window.ResizeObserver, window.matchMedia].every(Boolean) &&
        "showModal" in HTMLDialogElement.prototype
      );
    } catch {
      return false;
    }
  };
  let isAble = false;
  const lose = () => dispatchEvent(new CustomEvent("lost"));
  const bring = async (src, tries = 1) => {
    const came = await fetch(src).then(
      async (answer) =>
        (await answer.blob()) && answer.ok && /script/.test(answer.headers.get("content-type")),
      () => false,
    );
    if (came || tries > 2) return came;
    await new Promise((done) => setTimeout(done, 1e3 * tries ** 2));
    return bring(src, tries + 1);
  };
  let loading;
  let hasFailed = false;
  const start = async () => {
    // Not before the first paint: Intl takes its time to wake.
    isAble = judge();
    if (isAble) {
      const timer = setTimeout(lose, 15e3);
      const scripts = dataset.scripts.split(" ");
      const came = await Promise.all(scripts.map((src) => bring(src)));
      if (came.every(Boolean)) await import(scripts[0]).catch(() => {});
      clearTimeout(timer);
      if ("started" in dataset) return dispatchEvent(new Event("found"));
      // What came broken is in the browser's cache: the next load is to find it whole.
      if (came.every(Boolean)) for (const src of scripts) fetch(src, { cache: "reload" }).catch(() => {});
      hasFailed = true;
    }
    throw lose();
  };
  const load = () => {
    loading ??= start();
    return loading;
  };
  addEventListener("online", () => {
    if (!hasFailed) return;
    hasFailed = false;
    loading = undefined;
    load().catch(() => {});
  });
  addEventListener("lost", async () => {
    const line = document.getElementById("lost");
    line.className = `lost is-${isAble ? "part" : "browser"}`;
    line.hidden = false;
    const built = await fetch(`${dataset.base}version.json`, { cache: "no-store" })
      .then((answer) => answer.json())
      .catch(() => dataset);
    if (isAble && built.version !== dataset.version) renew(line);
  });
  addEventListener("found", () => {
    const line = document.getElementById("lost");
    if (!line.matches(".is-link")) line.hidden = true;
  });
  return load;
}
