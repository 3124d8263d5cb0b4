import { paneStyles } from "./paneStyles";
import { paneTheme } from "./paneTheme";

/**
 * Gives an element the pane's look; answers how to take it off again.
 *
 * Light or dark follows `data-theme` of the element (`light`, `dark`) where the host sets it, else the system. The
 * styles come as constructed style sheets, so that a strict content security policy needs no exception.
 */
export function dress(element: HTMLElement): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(paneTheme + paneStyles);
  document.adoptedStyleSheets.push(sheet);
  const system = matchMedia("(prefers-color-scheme: dark)");
  const follow = (): void => {
    element.dataset["scheme"] = element.dataset["theme"] ?? (system.matches ? "dark" : "light");
  };
  follow();
  system.addEventListener("change", follow);
  const watch = new MutationObserver(follow);
  watch.observe(element, { attributeFilter: ["data-theme"] });
  return () => {
    watch.disconnect();
    system.removeEventListener("change", follow);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
