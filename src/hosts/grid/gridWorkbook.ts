import type { Model, Zone } from "@odoo/o-spreadsheet";
import type { Address } from "../../workbook/Address";
import type { Edit, Plan } from "../../workbook/Plan";
import { notesLeftOut, planSummary } from "../../workbook/planSummary";
import { WorkbookError, type Applied, type Workbook } from "../../workbook/Workbook";
import { checkExpectations } from "./checkExpectations";
import { runBatch } from "./createGridModel";
import { inverseEdits, writtenIn } from "./inverseEdits";
import { lightsBefore } from "./lightsBefore";
import { addressOf, sheetIdOf, zoneOf } from "./places";
import { planCommands } from "./planCommands";
import { PlannedSheets } from "./PlannedSheets";
import { readSnapshot, type TableName } from "./readSnapshot";

/** The workbench's grid behind the contract that the pane knows. */
export function gridWorkbook(model: Model): Workbook {
  const tableNames = new Map<string, string>();
  const tableName: TableName = (sheetId, zone) =>
    tableNames.get(tableKey(sheetId, zone)) ??
    `Table_${model.getters.getSheetName(sheetId)}_${zone.top + 1}`.replace(/\W/g, "_");

  return {
    host: { name: "Workbench", formulaName: (name) => name },

    read: (request) => settle(() => readSnapshot(model, request, tableName)),

    apply: (plan) =>
      settle(() => {
        const applied = applyPlan(model, plan);
        for (const edit of plan.edits) {
          if (edit.kind !== "table") continue;
          const sheetId = applied.sheets.id(edit.address.sheet);
          tableNames.set(tableKey(sheetId, zoneOf(edit.address)), edit.name);
        }
        return applied.answer;
      }),

    onSelectionChanged(listener) {
      const owner = {};
      let last = selectionKey(model);
      model.on("update", owner, () => {
        const now = selectionKey(model);
        if (now === last) return;
        last = now;
        listener();
      });
      return () => {
        model.off("update", owner);
      };
    },
  };
}

function tableKey(sheetId: string, { top, left }: Zone): string {
  return `${sheetId} ${top} ${left}`;
}

function selectionKey(model: Model): string {
  const { top, left, bottom, right } = model.getters.getSelectedZone();
  return [model.getters.getActiveSheetId(), top, left, bottom, right].join(" ");
}

/** The grid answers at once, the contract doesn't: a refusal becomes a rejected promise. */
function settle<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

function applyPlan(model: Model, { title, edits }: Plan): { answer: Applied; sheets: PlannedSheets } {
  checkExpectations(model, edits);
  const sheets = new PlannedSheets(model);
  const commands = planCommands(edits, sheets);
  const inverse = inverseOf(model, edits, sheets);
  const refused = runBatch(model, commands);
  if (refused !== undefined) {
    throw new WorkbookError("refused", undefined, [
      "gridRefused",
      refused.type.toLowerCase().replace(/_/g, " "),
    ]);
  }
  for (const edit of edits) if (edit.kind === "select") select(model, renamed(edit.address, sheets));
  return {
    answer: {
      inverse:
        inverse.length > 0
          ? { title: `Undo ${title}`, edits: inverse.map((edit) => expectingNow(model, edit)) }
          : undefined,
      summary: planSummary(edits, (sheet) => sheets.name(sheet)) + notesLeftOut(edits, "this grid"),
    },
    sheets,
  };
}

/**
 * Backwards; what happened on a sheet that the plan adds goes with the sheet. Lights that were there come last, each once,
 * because several edits can have touched the same one.
 */
function inverseOf(model: Model, edits: readonly Edit[], sheets: PlannedSheets): Edit[] {
  const onOldSheets = edits.filter((edit) => !isOnNewSheet(edit, sheets));
  const inverse = edits
    .filter((edit) => edit.kind === "add sheet" || edit.kind === "name" || onOldSheets.includes(edit))
    .reverse()
    .flatMap((edit) =>
      inverseEdits(model, edit.kind === "add sheet" ? { ...edit, sheet: sheets.name(edit.sheet) } : edit),
    );
  return [...inverse, ...lightsBefore(model, onOldSheets)];
}

/** What the grid made of the cells just written is what an undo has to find: it may write a formula in its own way. */
function expectingNow(model: Model, edit: Edit): Edit {
  if (edit.kind === "delete sheet") {
    const address = addressOf(edit.sheet, model.getters.getSheetZone(sheetIdOf(model, edit.sheet)));
    return { ...edit, ours: [{ address, cells: writtenIn(model, address) }] };
  }
  if (edit.kind !== "cells" || edit.expects === "blank") return edit;
  return { ...edit, expects: writtenIn(model, edit.address) };
}

function isOnNewSheet(edit: Edit, sheets: PlannedSheets): boolean {
  if ("address" in edit) return sheets.isNew(edit.address.sheet);
  return "sheet" in edit && sheets.isNew(edit.sheet);
}

function renamed(address: Address, sheets: PlannedSheets): Address {
  return { ...address, sheet: sheets.name(address.sheet) };
}

function select(model: Model, address: Address): void {
  const sheetIdTo = sheetIdOf(model, address.sheet);
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetIdTo !== sheetIdFrom) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo });
  const zone = zoneOf(address);
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
}
