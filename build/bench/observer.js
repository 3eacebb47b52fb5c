// Runs first in each frame of a measured page, both as built and script-free. It is read as text and never imported, as
// the compiler would add code of its own to it. `benchFigures` (see Figure in targets.ts) is defined before it.
(() => {
  /** @type {Record<string, { marks: string, count: number }>} */
  const figures = Reflect.get(globalThis, "benchFigures");
  /** @type {Record<string, number>} */
  const drawn = {};
  /** @type {number | null} */
  let firstPaint = null;
  /** @type {number | null} */
  let largestPaint = null;
  let blocked = 0;
  let shift = 0;
  /** @type {{ start: number, answered: number | null } | null} */
  let tap = null;
  /** @type {PerformanceEventTiming[]} */
  let tapEvents = [];

  /**
   * @param {string} type
   * @param {(entry: any) => void} take
   * @param {object} [more]
   */
  const observe = (type, take, more) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(take));
    observer.observe(/** @type {PerformanceObserverInit} */ ({ type, buffered: true, ...more }));
  };
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") firstPaint = startTime;
  });
  observe("largest-contentful-paint", ({ startTime }) => {
    largestPaint = startTime;
  });
  observe("longtask", ({ duration }) => {
    blocked += Math.max(0, duration - 50);
  });
  observe("layout-shift", ({ value, hadRecentInput }) => {
    if (!hadRecentInput) shift += value;
  });
  observe("event", (entry) => tapEvents.push(entry), { durationThreshold: 16 });

  /** Animation frames start only once the page can be painted, with its style sheets loaded. */
  const lookForMarks = () => {
    for (const [name, { marks, count }] of Object.entries(figures)) {
      if (name in drawn || !isShown(marks, count)) continue;
      drawn[name] = -1;
      afterFrame((now) => {
        drawn[name] = now;
      });
    }
    if (performance.now() < 20_000) requestAnimationFrame(lookForMarks);
  };
  requestAnimationFrame(lookForMarks);

  /**
   * @param {string} marks
   * @param {number} count
   */
  function isShown(marks, count) {
    const found = [...document.querySelectorAll(marks)];
    return found.length >= count && found.filter(hasSize).length >= count;
  }

  /** @param {Element} element */
  function hasSize(element) {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 || height > 0;
  }

  /**
   * Called in an animation frame: calls back once that frame's own work is done.
   *
   * @param {(now: number) => void} done
   */
  function afterFrame(done) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(undefined);
  }

  /** @param {string} selector of an element that exists once the tap has been handled */
  function awaitTap(selector) {
    tap = null;
    tapEvents = [];
    const begin = (/** @type {Event} */ event) => {
      const own = { start: event.timeStamp, answered: /** @type {number | null} */ (null) };
      tap = own;
      const look = () => {
        if (document.querySelector(selector) === null) return requestAnimationFrame(look);
        return afterFrame((now) => {
          own.answered = now - own.start;
        });
      };
      requestAnimationFrame(look);
    };
    addEventListener("click", begin, { capture: true, once: true });
  }

  /** The time from the tap to the paint of its response, in ms; the browser's own value (event timing) if that is longer. */
  function readTap() {
    if (tap?.answered == null) return null;
    const named = tapEvents.filter(({ name }) => ["pointerdown", "pointerup", "click"].includes(name));
    return Math.max(tap.answered, ...named.map(({ duration }) => duration));
  }

  /**
   * Returns the variant that is visible at the current width.
   *
   * @param {string} selector
   */
  const findShown = (selector) => [...document.querySelectorAll(selector)].find(hasSize);

  /**
   * Scrolls to the visible match; returns false if there is none.
   *
   * @param {string} selector
   */
  function scrollTo(selector) {
    const shown = findShown(selector);
    shown?.scrollIntoView({ block: "center", behavior: "instant" });
    return shown !== undefined;
  }

  /**
   * Returns a point to tap, in pixels of this frame; null if there is none.
   *
   * @param {string} selector of the element to hit
   * @param {boolean} isQuiet whether to avoid links, buttons and other controls
   */
  function findPoint(selector, isQuiet) {
    const target = findShown(selector);
    if (target === undefined) return null;
    const { left, top, width, height } = target.getBoundingClientRect();
    const steps = [8, 4, 12, 6, 10, 2, 14, 7, 9, 5, 11, 3, 13, 1, 15];
    for (const down of steps) {
      for (const across of steps) {
        const [x, y] = [left + (width * across) / 16, top + (height * down) / 16];
        const hit = document.elementFromPoint(x, y);
        if (hit === null || !target.contains(hit)) continue;
        if (!isQuiet || hit.closest("a, button, [role=button], summary, label") === null) return { x, y };
      }
    }
    return null;
  }

  const read = () => ({ origin: performance.timeOrigin, firstPaint, largestPaint, blocked, shift, drawn });
  Object.assign(globalThis, { bench: { read, awaitTap, readTap, scrollTo, findPoint } });
})();
