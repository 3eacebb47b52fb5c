/** How far from the window a part begins to be needed. */
const nearness = "50% 0px";

let wake = () => {};
const woken = new Promise<void>((resolve) => {
  wake = resolve;
});

/** Brings all parts to life, wherever they are: their drawn HTML is not the view that the reader asked for. */
export function wakeParts(): void {
  wake();
}

/**
 * Resolves when a part is about to be needed: near the window, under the pointer or the focus, or pressed before any
 * script was there.
 */
export function untilNear(part: Element): Promise<void> {
  const isPressed = part.querySelector("[data-pressed]") !== null;
  const [seen] = part.children;
  if (isPressed || seen === undefined || typeof IntersectionObserver === "undefined")
    return Promise.resolve();
  return Promise.race([untilSeen(seen), untilTouched(part), woken]);
}

function untilSeen(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: nearness },
    );
    observer.observe(element);
  });
}

/** Listens on the window: no script of the part is there yet. */
function untilTouched(part: Element): Promise<void> {
  return new Promise((resolve) => {
    const touch = ({ target }: Event) => {
      if (!(target instanceof Node) || !part.contains(target)) return;
      for (const type of touches) window.removeEventListener(type, touch, true);
      resolve();
    };
    for (const type of touches) window.addEventListener(type, touch, true);
  });
}

const touches = ["pointerover", "focusin"] as const;
