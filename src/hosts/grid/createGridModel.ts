import { Model, UIPlugin, registries } from "@odoo/o-spreadsheet";
import type { Command, DispatchResult } from "@odoo/o-spreadsheet";
import { catalogue } from "../../formulas/catalogue";
import { registerFormulas } from "./registerFormulas";

/** A command of the grid with its type left open, so that a list of them is plain data. */
export interface GridCommand {
  readonly type: string;
  readonly [field: string]: unknown;
}

interface Batch {
  readonly type: "OKR_BATCH";
  readonly commands: readonly GridCommand[];
  /** Told of the first command that the grid refused; the rest is then left out. */
  readonly refused: (command: GridCommand, result: DispatchResult) => void;
}

type Dispatch = (type: string, payload: unknown) => DispatchResult;

/** Runs many commands as one step, so that one undo takes a whole plan back. */
class BatchPlugin extends UIPlugin {
  override handle(command: Command | Batch): void {
    if (command.type !== "OKR_BATCH") return;
    const dispatch = this.dispatch as unknown as Dispatch;
    for (const { type, ...payload } of command.commands) {
      const result = dispatch(type, payload);
      if (!result.isSuccessful && !isAsItWas(result)) {
        command.refused({ type, ...payload }, result);
        return;
      }
    }
  }
}

/** The grid refuses to write what stands there already, which a spreadsheet takes: a formula entered once more. */
function isAsItWas({ reasons }: DispatchResult): boolean {
  return reasons.every((reason) => (reason as string) === "NoChanges");
}

let isPrepared = false;

/** A grid that knows the catalogue, empty or with a workbook's data in it. */
export function createGridModel(data?: object): Model {
  if (!isPrepared) {
    registerFormulas(catalogue);
    registries.featurePluginRegistry.add("okrBatch", BatchPlugin);
    isPrepared = true;
  }
  return new Model(data, {}, [], undefined, false);
}

/**
 * Runs commands as one undo step.
 *
 * @returns undefined, or the command that was refused; nothing of the batch is left then
 */
export function runBatch(model: Model, commands: readonly GridCommand[]): GridCommand | undefined {
  let refusal: GridCommand | undefined;
  const batch: Omit<Batch, "type"> = {
    commands,
    refused: (command) => {
      refusal = command;
    },
  };
  (model.dispatch as unknown as Dispatch)("OKR_BATCH", batch);
  if (refusal !== undefined) model.dispatch("REQUEST_UNDO");
  return refusal;
}
