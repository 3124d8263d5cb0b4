import type { ComponentType } from "preact";
import type { ScreenName } from "./Session";

/** A screen is loaded when it is opened. */
type Load = () => Promise<{ readonly default: ComponentType }>;

/** Every screen, in the order in which the start offers them. */
export const screens: Readonly<Record<ScreenName, Load>> = {
  draft: () => import("./screens/DraftWizard"),
  checkIn: () => import("./screens/CheckIn"),
  dashboard: () => import("./screens/Dashboard"),
  kpi: () => import("./screens/KpiWizard"),
  map: () => import("./screens/Map"),
  read: () => import("./screens/ReadTable"),
  explain: () => import("./screens/Explain"),
  functions: () => import("./screens/Functions"),
  tools: () => import("./screens/Tools"),
  review: () => import("./screens/Review"),
  templates: () => import("./screens/Templates"),
  settings: () => import("./screens/Settings"),
};

export const screenNames = Object.keys(screens) as readonly ScreenName[];
