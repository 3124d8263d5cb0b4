import type { Gate } from "./Gate";
import { bundleGates } from "./gates/bundles";
import { formulaGates } from "./gates/formulas";
import { workbenchGates } from "./gates/workbench";

/** Every gate that is measured. What is counted, not timed, is asserted in the tests: requests, service calls. */
export const gates: readonly Gate[] = [...formulaGates, ...bundleGates, ...workbenchGates];
