import type { StatusCode } from "../core/status/statusCodes";

export interface TrafficColour {
  readonly text: string;
  readonly fill: string;
}

/** Text and fill of the lights, at a contrast of 4.5 to 1 or more; a word or a number always says the same. */
export const trafficColours = {
  green: { text: "#1b5e20", fill: "#ddf1df" },
  amber: { text: "#7a4100", fill: "#ffebcc" },
  red: { text: "#9b1c1c", fill: "#fbdede" },
  grey: { text: "#52585f", fill: "#eceef0" },
} as const satisfies Record<string, TrafficColour>;

/** The light of each status. Stale is grey: an old green is not a green, and not yet a red either. */
export const trafficColourOf: Readonly<Record<StatusCode, TrafficColour>> = {
  achieved: trafficColours.green,
  "on-track": trafficColours.green,
  "at-risk": trafficColours.amber,
  "off-track": trafficColours.red,
  missed: trafficColours.red,
  stale: trafficColours.grey,
  "no-data": trafficColours.grey,
  "not-started": trafficColours.grey,
  "no-target": trafficColours.grey,
};
