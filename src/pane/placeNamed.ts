import { screenNames } from "./screens";
import type { Place } from "./Session";

/** A place by its name, `checkIn` or `tools/repair`; the start where there is no such screen. */
export function placeNamed(name: string): Place {
  const [wanted = "", part] = name.split("/");
  const screen = screenNames.find((known) => known === wanted);
  return { screen, ...(screen !== undefined && part !== undefined && { part }) };
}
