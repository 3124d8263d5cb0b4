import { useEffect, useState } from "preact/hooks";
import type { PaneText } from "./text/en";
import { english } from "./text/en";
import { loadPaneText, paneText } from "./text/paneText";

/** The words for a locale; English while they are being loaded, and where they can't be. */
export function usePaneText(tag: string): PaneText {
  const [, setLoaded] = useState("");
  const known = paneText(tag);
  useEffect(() => {
    if (known !== undefined) return;
    loadPaneText(tag).then(
      () => {
        setLoaded(tag);
      },
      () => {
        // offline, or a file is missing: English goes on
      },
    );
  }, [tag, known]);
  return known ?? english;
}
