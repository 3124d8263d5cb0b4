import { type RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useSession } from "./Session";

/**
 * For a part of a screen that a command of the host can ask for by name: takes the person there, and starts what they
 * want, each time it is asked for.
 */
export function useAsked(part: string, start?: () => void): RefObject<HTMLElement | null> {
  const { place } = useSession();
  const element = useRef<HTMLElement>(null);
  const begin = useRef(start);
  begin.current = start;
  useEffect(() => {
    if (place.part !== part) return;
    element.current?.scrollIntoView({ block: "start" });
    element.current?.focus();
    begin.current?.();
  }, [place, part]);
  return element;
}
