import { Model, UIPlugin, registries } from "@odoo/o-spreadsheet";
import type { Command, DispatchResult } from "@odoo/o-spreadsheet";
import { catalogue } from "../../formulas/catalogue";
import { registerFormulas } from "./registerFormulas";

/** A command of the grid with its type left open, so that a list of them is plain data. */
export interface GridCommand {
  readonly type: string;
  readonly [field: string]: unknown;
}

interface Step {
  readonly type: "OKR_STEP";
  readonly work: () => void;
}

type Dispatch = (type: string, payload: unknown) => DispatchResult;

/** Runs many commands as one step: the grid calculates once, after them, and one undo takes them back. */
class StepPlugin extends UIPlugin {
  override handle(command: Command | Step): void {
    if (command.type === "OKR_STEP") command.work();
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
    registries.featurePluginRegistry.add("okrStep", StepPlugin);
    isPrepared = true;
  }
  return new Model(data, {}, [], undefined, false);
}

/** Runs work as one step, whatever commands it gives the grid; what it throws comes out when the step is done. */
export function runStep(model: Model, work: () => void): void {
  let failure: { readonly error: unknown } | undefined;
  const caught = (): void => {
    try {
      work();
    } catch (error) {
      failure = { error };
    }
  };
  (model.dispatch as unknown as Dispatch)("OKR_STEP", { work: caught });
  if (failure !== undefined) throw failure.error;
}

/**
 * Runs commands as one undo step.
 *
 * @returns undefined, or the command that was refused; nothing of the batch is left then
 */
export function runBatch(model: Model, commands: readonly GridCommand[]): GridCommand | undefined {
  let refusal: GridCommand | undefined;
  runStep(model, () => {
    refusal = runCommands(model, commands);
  });
  if (refusal !== undefined) model.dispatch("REQUEST_UNDO");
  return refusal;
}

/**
 * Runs commands one after the other, within a step where one is under way.
 *
 * @returns undefined, or the command that was refused; the rest is left out
 */
export function runCommands(model: Model, commands: readonly GridCommand[]): GridCommand | undefined {
  return commands.find(({ type, ...payload }) => {
    const result = (model.dispatch as unknown as Dispatch)(type, payload);
    return !result.isSuccessful && !isAsItWas(result);
  });
}
