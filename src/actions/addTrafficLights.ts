import { parseStatusRule } from "../core/status/parseStatusRule";
import { statusPresets } from "../core/status/statusPresets";
import type { Address } from "../workbook/Address";
import type { Plan, ScoreLight, StatusLight } from "../workbook/Plan";
import type { RangeSnapshot, Snapshot, SnapshotRequest } from "../workbook/Snapshot";
import type { ActionContext } from "./ActionContext";
import { ActionError } from "./ActionError";
import { addressText } from "./addressText";
import { readSettings } from "./readSettings";
import { settingsRequests } from "./settings";
import { trafficLightOf } from "./trafficLightOf";

export const trafficLightsRequest: SnapshotRequest = {
  ranges: [{ kind: "selection" }, { kind: "region" }, ...settingsRequests],
};

/** From where a score is green and amber. */
export interface CutOffs {
  readonly green: number;
  readonly amber: number;
}

/** The cut-offs of the workbook's own rule where it judges by score, else those of Google's playbook. */
export function usualCutOffs(snapshot: Snapshot): CutOffs {
  const { statusRule } = readSettings(snapshot).settings;
  const own = parseStatusRule(statusRule === "" ? "google" : statusRule);
  const { green, amber } = own.measure === "score" ? own : parseStatusRule(statusPresets.google.rule);
  return { green: green.at, amber: (amber ?? green).at };
}

/**
 * Red, amber and green on the selected cells: by cut-off on scores, by word on statuses, column by column. Of one
 * selected cell the whole column of its table is meant; headings stay as they are.
 *
 * @throws {ActionError} for cut-offs in the wrong order, or where nothing selected is a score or a status
 */
export function addTrafficLights({ snapshot, text }: ActionContext, { green, amber }: CutOffs): Plan {
  if (amber > green) throw new ActionError("amber", text.tools.amberAboveGreen);
  const range = meant(snapshot);
  const { labels } = readSettings(snapshot).settings;
  const lights = range.values[0]!.flatMap((_, column): (ScoreLight | StatusLight)[] => {
    const light = trafficLightOf(
      range.values.map((row) => row[column]!),
      range.numberFormats.map((row) => row[column]!),
      labels,
    );
    if (light === undefined) return [];
    const { on, from, scale } = light;
    const address = {
      ...range.address,
      row: range.address.row + from,
      rows: range.address.rows - from,
      column: range.address.column + column,
      columns: 1,
    };
    return [
      on === "status"
        ? { kind: "status light", address, labels: light.labels }
        : { kind: "score light", address, green: green * scale, amber: amber * scale },
    ];
  });
  if (lights.length === 0) throw new ActionError("", text.tools.nothingToLight(addressText(range.address)));
  return { title: text.tools.addLights, edits: lights };
}

/** Takes the lights away that plans of ours have put on the selected cells; a person's own rules stay. */
export function removeTrafficLights({ snapshot, text }: ActionContext): Plan {
  return {
    title: text.tools.removeLights,
    edits: [{ kind: "remove lights", address: meant(snapshot).address }],
  };
}

/** The selected cells, or the column of the table where one cell is selected. */
function meant({ ranges, selection }: Snapshot): RangeSnapshot {
  const selected = ranges.find(({ request }) => request.kind === "selection")!;
  const region = ranges.find(({ request }) => request.kind === "region")!;
  if (selected.address.rows * selected.address.columns > 1) return selected;
  const column = selection.column - region.address.column;
  const part = <T>(cells: readonly (readonly T[])[]): T[][] => cells.map((row) => [row[column]!]);
  const address: Address = { ...region.address, column: selection.column, columns: 1 };
  return {
    ...region,
    address,
    values: part(region.values),
    formulas: part(region.formulas),
    numberFormats: part(region.numberFormats),
  };
}
