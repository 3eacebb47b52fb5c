import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach, expect } from "vitest";
import { listHeldTexts } from "./heldTexts";

afterEach(() => {
  try {
    expect(listHeldTexts(document.body)).toEqual([]);
  } finally {
    cleanup();
  }
});
