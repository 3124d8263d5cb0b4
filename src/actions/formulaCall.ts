import type { Host } from "../workbook/Workbook";

/**
 * A call of a formula of the catalogue, as a plan writes it: the host's name, inputs left out at the end dropped, in
 * between written as blank text.
 */
export function formulaCall(
  host: Pick<Host, "formulaName">,
  name: string,
  inputs: readonly string[],
): string {
  const given = [...inputs];
  while (given.length > 0 && given[given.length - 1] === "") given.pop();
  return `${host.formulaName(name)}(${given.map((input) => (input === "" ? '""' : input)).join(", ")})`;
}
