import { screenNames } from "./screens";
import type { ScreenName } from "./Session";

/** Where the pane is: a screen, or its start; `part` is what on that screen was asked for. */
export interface Place {
  readonly screen: ScreenName | undefined;
  readonly part?: string;
}

/** A place by its name, `checkIn` or `tools/repair`; the start where there is no such screen. */
export function placeNamed(name: string): Place {
  const [wanted = "", part] = name.split("/");
  const screen = screenNames.find((known) => known === wanted);
  return { screen, ...(screen !== undefined && part !== undefined && { part }) };
}
