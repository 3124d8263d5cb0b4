import type { ColorScheme } from "./showGrid";

const key = "okr-workbook-color-scheme";

/** What was chosen here before, else what the system uses. */
export function readColorScheme(): ColorScheme {
  const stored = readStored();
  if (stored === "light" || stored === "dark") return stored;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function storeColorScheme(scheme: ColorScheme): void {
  try {
    localStorage.setItem(key, scheme);
  } catch {
    // A browser that keeps nothing asks the system again next time.
  }
}

function readStored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
