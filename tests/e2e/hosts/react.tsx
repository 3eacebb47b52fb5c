import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import type {} from "../../../src/host/cis-figure";

/** A React page that shows a figure, changes it, removes it and listens to it. */
function Host() {
  const [theme, setTheme] = useState<"light" | "dark">("light");
  const [isShown, setShown] = useState(true);
  const [chosen, setChosen] = useState<string>();
  return (
    <>
      <button type="button" onClick={() => setTheme("dark")}>
        Dark
      </button>
      <button type="button" onClick={() => setShown(!isShown)}>
        Toggle
      </button>
      <output>{chosen}</output>
      {isShown && (
        <cis-figure figure="map" lang="en" theme={theme} onselect={({ detail }) => setChosen(detail.key)}>
          <img alt="Volunteers" src="data:," />
        </cis-figure>
      )}
    </>
  );
}

const root = document.querySelector("#root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <Host />
    </StrictMode>,
  );
