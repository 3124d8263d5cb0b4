import { statusCodeOf } from "../core/status/statusCodeOf";
import type { StatusCode } from "../core/status/statusCodes";
import { useSession } from "./Session";

/** Words for statuses as the formulas answer them: the workbook's own, else those of the pane's language. */
export function useStatusWord(): (label: string, code?: StatusCode) => string {
  const { text, statusWords } = useSession();
  return (label, code = statusCodeOf(label)) =>
    code === undefined ? label : (statusWords[code] ?? text.actions.statusWords[code]);
}
