import { namesWork } from "./namesWork";
import { plainWords } from "./plainWords";
import { tasks } from "./words";

/** Whether an objective names work to do instead of a state to reach: “Implement the new ledger”. */
export function readsAsTask(objective: string): boolean {
  return namesWork(plainWords(objective), tasks);
}
