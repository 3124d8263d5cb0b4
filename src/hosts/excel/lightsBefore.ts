import { statusCodes } from "../../core/status/statusCodes";
import type { Address } from "../../workbook/Address";
import type { Edit } from "../../workbook/Plan";
import { trafficColourOf } from "../../workbook/trafficColours";
import { cutOffsOf } from "./trafficLight";

/** A conditional format of ours, with the ranges it stands on: more than one where its cells were copied elsewhere. */
export interface PlacedLight {
  readonly sheet: string;
  readonly format: Excel.ConditionalFormat;
  readonly ranges: Excel.RangeAreas;
}

/** What must be loaded of the ranges of a light before `lightsBefore` can tell where it stands. */
export const areaProperties =
  "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount";

/**
 * The edits that would put lights and bars of ours where they are: the rules of one traffic light, a colour each, become
 * one edit again. Undefined where Excel failed before it said where they stand.
 */
export function lightsBefore(lights: readonly PlacedLight[]): Edit[] | undefined {
  const edits = new Map<string, Edit>();
  const seen = new Map<string, number>();
  for (const light of lights) {
    const areas = areasOf(light);
    if (areas === undefined) return undefined;
    for (const address of areas) {
      const rule = JSON.stringify([address, colourOf(light)]);
      const times = (seen.get(rule) ?? 0) + 1;
      seen.set(rule, times);
      const key = JSON.stringify([address, light.format.type, times]);
      edits.set(key, editOf(light.format, address, edits.get(key)));
    }
  }
  return [...edits.values()];
}

/** Excel's client throws where a thing was asked for and never answered. */
function areasOf({ sheet, ranges }: PlacedLight): Address[] | undefined {
  try {
    return ranges.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      sheet,
      row: rowIndex,
      column: columnIndex,
      rows: rowCount,
      columns: columnCount,
    }));
  } catch {
    return undefined;
  }
}

function colourOf({ format }: PlacedLight): string {
  return format.type === "Custom" ? fillOf(format.customOrNullObject) : format.type;
}

function fillOf({ format }: Excel.CustomConditionalFormat): string {
  return (format.fill.color as string | null)?.toLowerCase() ?? "";
}

const putBack = true;

function editOf(format: Excel.ConditionalFormat, address: Address, begun: Edit | undefined): Edit {
  if (format.type === "DataBar") return { kind: "data bar", address, putBack };
  if (format.type === "IconSet") {
    return { kind: "score light", address, ...cutOffsOf(format.iconSetOrNullObject), putBack };
  }
  const others = begun?.kind === "status light" ? begun.labels : undefined;
  const labels = { ...others, ...labelsIn(format.customOrNullObject) };
  return { kind: "status light", address, labels, putBack };
}

/** The words that a rule looks for, by the statuses of its colour; none where a person gave it another colour or rule. */
function labelsIn(custom: Excel.CustomConditionalFormat): Record<string, string> {
  const fill = fillOf(custom);
  const codes = statusCodes.filter((code) => trafficColourOf[code].fill === fill);
  const words = [...custom.rule.formula.matchAll(/="((?:[^"]|"")*)"/g)].map(([, word]) =>
    word!.replace(/""/g, '"'),
  );
  return codes.length === words.length
    ? Object.fromEntries(codes.map((code, index) => [code, words[index]!]))
    : {};
}
