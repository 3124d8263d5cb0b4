import type { PaneText } from "./text/en";
import { paneText } from "./text/paneText";
import { useWords } from "./useWords";

/** The words for a locale; English while they are being loaded, and where they can't be. */
export function usePaneText(tag: string): PaneText {
  return useWords(paneText, tag) ?? paneText.english;
}
