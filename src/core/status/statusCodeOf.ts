import { defaultLabels, statusCodes, type StatusCode } from "./statusCodes";

/** The code behind a default label, or undefined for a person's own word. */
export function statusCodeOf(label: string): StatusCode | undefined {
  return statusCodes.find((code) => defaultLabels[code] === label);
}
