import { notesLeftOut, planSummary } from "../../workbook/planSummary";
import type { Edit, Plan } from "../../workbook/Plan";
import { WorkbookError, type Applied } from "../../workbook/Workbook";
import { BeforePlan } from "./BeforePlan";
import { excelError } from "./excelError";
import { knowsNotes } from "./knowsNotes";
import { PlanWriter } from "./PlanWriter";
import { placesWritten } from "./placesWritten";

/**
 * Checks what the plan expects, then writes: one sync to check and one for every started 4 MB written.
 *
 * Excel keeps what a request did before it failed, so a failure is followed by the inverse, edit by edit. What another
 * person types in the moment between check and write is not seen; see docs/excel.md.
 */
export async function applyPlan(context: Excel.RequestContext, { title, edits }: Plan): Promise<Applied> {
  const before = new BeforePlan(context, edits);
  try {
    await before.ask();
  } catch (error) {
    throw excelError(error, placesWritten(edits));
  }
  before.check();
  const writer = new PlanWriter(context, before);
  try {
    await writer.write(edits);
  } catch (error) {
    const left = await takenBack(
      context,
      before.inverse(({ cells }) => cells),
    );
    const { kind, reasons, address } = excelError(error, placesWritten(edits));
    throw new WorkbookError(kind, address, ...reasons, left === 0 ? ["putBack"] : ["notPutBack", left]);
  }
  const inverse = before.inverse((edit) => writer.asWritten(edit));
  return {
    inverse: inverse.length > 0 ? { title: `Undo ${title}`, edits: inverse } : undefined,
    summary:
      planSummary(edits, (sheet) => before.sheetName(sheet)) +
      (knowsNotes() ? "" : notesLeftOut(edits, "this Excel")),
  };
}

/**
 * Each edit on its own, because what never happened can't be taken back; cells that can be written together, because
 * there can be thousands. Answers how many failed for another reason.
 */
async function takenBack(context: Excel.RequestContext, inverse: readonly Edit[]): Promise<number> {
  let failures = 0;
  for (const edits of cellsTogether(inverse)) {
    try {
      const before = new BeforePlan(context, edits);
      await before.ask();
      await new PlanWriter(context, before).write(edits);
    } catch (error) {
      if (edits.length > 1) for (const edit of edits) failures += await takenBack(context, [edit]);
      else if (excelError(error).kind !== "missing") failures += 1;
    }
  }
  return failures;
}

function cellsTogether(edits: readonly Edit[]): Edit[][] {
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const last = groups[groups.length - 1];
    if (edit.kind === "cells" && last?.[0]!.kind === "cells") last.push(edit);
    else groups.push([edit]);
  }
  return groups;
}
