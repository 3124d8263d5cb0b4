import { useEffect, useState } from "preact/hooks";
import type { InLanguages } from "./text/inLanguages";

/** The words for a locale; undefined while they are being loaded, and English where they can't be. */
export function useWords<Text>(words: InLanguages<Text>, tag: string): Text | undefined {
  const [failed, setFailed] = useState("");
  const [, setLoaded] = useState("");
  const known = words.atHand(tag);
  useEffect(() => {
    if (known !== undefined) return;
    words.load(tag).then(
      () => {
        setLoaded(tag);
      },
      () => {
        setFailed(tag); // offline, or a file is missing
      },
    );
  }, [words, tag, known]);
  return known ?? (failed === tag ? words.english : undefined);
}
