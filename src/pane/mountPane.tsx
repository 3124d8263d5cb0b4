import { render } from "preact";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import type { Workbook } from "../workbook/Workbook";
import { Pane } from "./Pane";
import { placeNamed } from "./placeNamed";
import { paneStyles } from "./style/paneStyles";

/** A pane that is shown. */
export interface MountedPane {
  /** Goes to a place by its name: a screen such as `checkIn`, a part of one such as `tools/repair`, "" for the start. */
  readonly open: (place: string) => void;
  /** Takes the pane away. */
  readonly close: () => void;
}

/**
 * Shows the pane in an element.
 *
 * Light or dark follows `data-theme` of the element (`light`, `dark`) where the host sets it, else the system. The
 * styles come as constructed style sheets, so that a strict content security policy needs no exception.
 *
 * @param place where it opens, as for `open`
 */
export function mountPane(element: HTMLElement, workbook: Workbook, place = ""): MountedPane {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(paneStyles);
  document.adoptedStyleSheets.push(sheet);
  const system = matchMedia("(prefers-color-scheme: dark)");
  const follow = (): void => {
    const { theme } = element.dataset;
    const isDark = theme === undefined ? system.matches : theme === "dark";
    setTheme(isDark ? webDarkTheme : webLightTheme, element);
    element.dataset["scheme"] = isDark ? "dark" : "light";
  };
  follow();
  system.addEventListener("change", follow);
  const watch = new MutationObserver(follow);
  watch.observe(element, { attributeFilter: ["data-theme"] });
  const open = (wanted: string): void => {
    render(<Pane workbook={workbook} wanted={placeNamed(wanted)} />, element);
  };
  open(place);
  return {
    open,
    close: () => {
      render(null, element);
      watch.disconnect();
      system.removeEventListener("change", follow);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}
