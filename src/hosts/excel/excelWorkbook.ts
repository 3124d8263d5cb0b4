import type { Workbook } from "../../workbook/Workbook";
import { excelError } from "./excelError";
import { readSnapshot } from "./readSnapshot";

/**
 * The open Excel workbook behind the contract that the pane knows.
 *
 * @param namespace what the manifest puts before the names of the formulas
 */
export function excelWorkbook(namespace = "OKR"): Workbook {
  return {
    host: { name: "Excel", formulaName: (name) => name.replace(/^OKR\b/, namespace) },
    read: (request) => run((context) => readSnapshot(context, request)),
    async apply(plan) {
      return run(async (context) => {
        // Loaded when first needed, so that the pane is there sooner.
        const { applyPlan } = await import("./applyPlan");
        return applyPlan(context, plan);
      });
    },
    onSelectionChanged(listener) {
      const registered = run((context) => {
        const handler = context.workbook.onSelectionChanged.add(() => {
          listener();
          return Promise.resolve();
        });
        return context.sync().then(() => handler);
      });
      return () => {
        void registered.then((handler) => {
          handler.remove();
          return handler.context.sync();
        });
      };
    },
  };
}

/** One batch: it waits while a cell is being edited, and is one step of Excel's own undo where Excel knows that. */
async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    throw excelError(error);
  }
}
