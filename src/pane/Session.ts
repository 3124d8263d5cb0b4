import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ActionContext } from "../actions/ActionContext";
import type { KpiOffer } from "../actions/kpi/kpiOffers";
import type { Direction } from "../core/model/KeyResult";
import type { StatusCode } from "../core/status/statusCodes";
import type { Address } from "../workbook/Address";
import type { Snapshot } from "../workbook/Snapshot";
import type { Workbook } from "../workbook/Workbook";
import type { History } from "./useHistory";
import type { PaneText } from "./text/en";

/** A level that a key result has reached, to be kept as a KPI. */
export interface GivenKpi {
  readonly name: string;
  readonly owner: string;
  readonly unit: string;
  readonly target: number;
  readonly direction: Direction;
}

/** What one screen hands to another that it opens: a form filled in as far as is known. */
export interface Given {
  readonly kpi?: GivenKpi;
  readonly keyResult?: KpiOffer;
}

export type ScreenName = keyof PaneText["screens"];

/** Where the pane is: a screen, or its start; `part` is what on that screen was asked for. */
export interface Place {
  readonly screen: ScreenName | undefined;
  readonly part?: string;
  readonly given?: Given;
}

/** What every screen has at hand. */
export interface Session {
  readonly workbook: Workbook;
  readonly text: PaneText;
  /** What the workbook calls statuses by words of its own; the others have the words of the pane's language. */
  readonly statusWords: Readonly<Partial<Record<StatusCode, string>>>;
  /** What lies under the cursor, read again whenever something else is selected; undefined until it was read. */
  readonly glance: Snapshot | undefined;
  readonly glancing: boolean;
  readonly refresh: () => Promise<void>;
  /** Counts what was written and every Refresh: what was read before may be old. */
  readonly revision: number;
  readonly inContext: (snapshot: Snapshot) => ActionContext;
  readonly apply: History["apply"];
  /** Selects cells, on whatever sheet they are; answers false, and says why at the foot of the pane, where it can't. */
  readonly goTo: (address: Address) => Promise<boolean>;
  /** The open screen and what on it was asked for; another object for each time that something is asked for. */
  readonly place: Place;
  readonly open: (screen: ScreenName | undefined, given?: Given) => void;
}

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error("a screen stands outside the pane");
  return session;
}
