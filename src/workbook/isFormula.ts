import type { Written, WrittenFormula } from "./Plan";

export function isFormula(written: Written): written is WrittenFormula {
  return typeof written === "object" && written !== null && "formula" in written;
}
