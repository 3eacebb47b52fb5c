/** Distance from the viewport at which a part is hydrated, as a root margin. */
const nearness = "50% 0px";

let wake = () => {};
const woken = new Promise<void>((resolve) => {
  wake = resolve;
});

/** Hydrates all parts, wherever they are: for use when their prerendered HTML is not the requested view. */
export function wakeParts(): void {
  wake();
}

/**
 * Resolves when a part is about to be needed: it is near the viewport, has the pointer or the focus, or was clicked before
 * its script loaded. Resolves at once for an empty part and without `IntersectionObserver`.
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

/** Listens on the window, since the part's own script is not loaded yet. */
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
