import { addressText, nameOn } from "../actions/addressText";
import type { Address } from "../workbook/Address";
import { around } from "../workbook/around";
import { isFilled } from "../workbook/isFilled";
import { isFormula } from "../workbook/isFormula";
import type { Edit, Plan, WriteCells } from "../workbook/Plan";
import type { PaneText } from "./text/en";

/**
 * A plan in words, one line for each thing a person would notice, before it is applied. What happens on a sheet that the
 * plan itself adds is told with the sheet.
 */
export function describePlan({ edits }: Plan, text: PaneText["plan"]): string[] {
  const added = new Map(
    edits.flatMap((edit) =>
      edit.kind === "add sheet" ? [[edit.sheet, { cells: 0, charts: 0 }] as [string, Holds]] : [],
    ),
  );
  for (const edit of edits) {
    const on = added.get(sheetOf(edit) ?? "");
    if (on !== undefined && edit.kind === "cells") on.cells += count(edit).written;
    if (on !== undefined && edit.kind === "chart") on.charts += 1;
  }
  const lines = new Set<string>();
  // One rectangle for each sheet: people need no list of cells that are made to look right.
  const looked = new Map<string, Address>();
  for (const edit of gathered(edits)) {
    const sheet = sheetOf(edit);
    if (edit.kind === "add sheet") {
      const { cells, charts } = added.get(edit.sheet)!;
      lines.add(text.addSheet(edit.sheet, cells, charts));
    } else if (sheet !== undefined && added.has(sheet)) {
      continue;
    } else if (isLook(edit)) {
      if (edit.kind === "freeze") lines.add(text.freeze(edit.sheet));
      else if (edit.kind !== "column widths") {
        looked.set(
          edit.address.sheet,
          around([edit.address, looked.get(edit.address.sheet) ?? edit.address])!,
        );
      }
    } else {
      for (const line of describeEdit(edit, text)) lines.add(line);
    }
  }
  for (const address of looked.values()) lines.add(text.format(addressText(address)));
  if (edits.every(isHarmless)) lines.add(text.harmless);
  return [...lines];
}

interface Holds {
  cells: number;
  charts: number;
}

/** The sheet that an edit is about, where it is about one. */
function sheetOf(edit: Edit): string | undefined {
  if ("address" in edit) return edit.address.sheet;
  return "sheet" in edit ? edit.sheet : undefined;
}

/** Single cells written one by one in a column become one write, so that ten check-ins are not ten lines. */
function gathered(edits: readonly Edit[]): readonly Edit[] {
  const columns = new Map<string, WriteCells[]>();
  const result: Edit[] = [];
  for (const edit of edits) {
    if (edit.kind !== "cells" || edit.address.rows * edit.address.columns > 1) {
      result.push(edit);
      continue;
    }
    const key = `${edit.address.column} ${edit.address.sheet}`;
    const others = columns.get(key);
    if (others === undefined) {
      const first = [edit];
      columns.set(key, first);
      result.push(edit);
    } else others.push(edit);
  }
  return result.map((edit) => {
    if (edit.kind !== "cells") return edit;
    const together = [...columns.values()].find(([first]) => first === edit);
    if (together === undefined || together.length === 1) return edit;
    return {
      kind: "cells",
      address: around(together.map(({ address }) => address))!,
      cells: together.map(({ cells }) => cells[0]!),
      expects: together.map(({ expects }) => (expects === "blank" ? [null] : expects[0]!)),
    };
  });
}

function describeEdit(edit: Edit, text: PaneText["plan"]): string[] {
  switch (edit.kind) {
    case "cells":
      return describeCells(edit, text);
    case "delete sheet":
      return [text.deleteSheet(edit.sheet)];
    case "table":
      return [text.table(addressText(edit.address))];
    case "remove table":
      return [text.removeTable(edit.name)];
    case "score light":
    case "status light":
      return [text.light(addressText(edit.address))];
    case "remove lights":
      return [text.removeLight(addressText(edit.address))];
    case "data bar":
      return [text.bar(addressText(edit.address))];
    case "dropdown":
      return [text.dropdown(addressText(edit.address))];
    case "remove dropdown":
      return [text.removeDropdown(addressText(edit.address))];
    case "chart":
      return [text.chart(edit.title, edit.sheet)];
    case "remove chart":
      return [text.removeChart(edit.name)];
    case "name":
      return [text.name(edit.name, addressText(edit.address))];
    case "remove name":
      return [text.removeName(edit.name)];
    case "named formula":
      return [text.namedFormula(nameOn(edit.onlyOn, edit.name))];
    case "note":
      return [text.note(addressText(edit.address))];
    default:
      return []; // the selection is no change to a person's data
  }
}

function describeCells(edit: WriteCells, text: PaneText["plan"]): string[] {
  const { written, formulas, replaced } = count(edit);
  const at = addressText(edit.address);
  if (written === 0) return [text.clear(replaced, at)];
  const first = replaced === written ? text.replace(replaced, at) : text.write(written, at);
  const lines = [formulas > 0 && written > 1 ? `${first}, ${text.formulas(formulas)}` : first];
  if (replaced > 0 && replaced !== written) lines.push(text.replace(replaced, at));
  return lines;
}

function count({ cells, expects }: WriteCells): { written: number; formulas: number; replaced: number } {
  let written = 0;
  let formulas = 0;
  let replaced = 0;
  cells.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (isFormula(cell)) formulas += 1;
      if (isFilled(cell)) written += 1;
      if (expects !== "blank" && isFilled(expects[index]![column])) replaced += 1;
    });
  });
  return { written, formulas, replaced };
}

const looks = ["number format", "heading style", "looks", "column widths", "freeze"] as const;

/** How cells look: without saying on a sheet that the plan itself adds, else in one line. */
function isLook(edit: Edit): edit is Extract<Edit, { kind: (typeof looks)[number] }> {
  return (looks as readonly string[]).includes(edit.kind);
}

function isHarmless(edit: Edit): boolean {
  if (edit.kind === "cells") return count(edit).replaced === 0;
  return !edit.kind.startsWith("remove") && edit.kind !== "delete sheet";
}
