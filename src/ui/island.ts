import { type ComponentType, createElement, type LazyExoticComponent, lazy, useEffect } from "react";
import { comeAlive } from "./comeAlive";

/**
 * A part of the page whose script comes when the part is about to be needed: near the window, under the pointer or
 * the focus, or pressed before any script was there. What was drawn of it at build time stands until then, and goes on
 * standing where the script fails to come.
 *
 * @param id of the element that the part has drawn; where it is not in the document, the script comes at once
 */
export function island<Props extends object>(
  id: string,
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  const loadAlive = async () => ({ default: toAlive(id, await load()) });
  return lazy(async () => {
    const element = typeof document === "undefined" ? null : document.getElementById(id);
    if (element === null) return loadAlive();
    await untilNear(element);
    for (;;) {
      try {
        return await loadAlive();
      } catch {
        await untilTouched(element);
      }
    }
  });
}

function toAlive<Props extends object>(id: string, Part: ComponentType<Props>): ComponentType<Props> {
  return function Alive(props: Props) {
    useEffect(() => {
      const element = document.getElementById(id);
      if (element !== null) comeAlive(element);
    }, []);
    return createElement(Part, props);
  };
}

let wake = () => {};
const woken = new Promise<void>((resolve) => {
  wake = resolve;
});

/** Brings the scripts of all parts, wherever they are: what was drawn is not what the reader asked for. */
export function wakeIslands(): void {
  wake();
}

/** How far from the window a part begins to be needed. */
const nearness = "50% 0px";

function untilNear(element: Element): Promise<void> {
  const isPressed = element.querySelector("[data-pressed]") !== null;
  if (isPressed || typeof IntersectionObserver === "undefined") return Promise.resolve();
  const seen = new Promise<void>((resolve) => {
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
  return Promise.race([seen, untilTouched(element), woken]);
}

/** Listens on the window, before React, which lets no event through to a part that is not alive yet. */
function untilTouched(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const touch = ({ target }: Event) => {
      if (!(target instanceof Node) || !element.contains(target)) return;
      for (const type of touches) window.removeEventListener(type, touch, true);
      resolve();
    };
    for (const type of touches) window.addEventListener(type, touch, true);
  });
}

const touches = ["pointerover", "focusin"] as const;
