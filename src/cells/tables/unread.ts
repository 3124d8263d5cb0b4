import { readQuantity } from "../values/readQuantity";

export const notDate = "is not a date";
export const notNumber = "is not a number";
const nothing: readonly string[] = [];

/**
 * What is said of a cell whose text means none of what its column holds; nothing of a blank, or a dash that says none.
 *
 * @param value what was read from it, undefined for none
 * @param textOf the text of a role in the row
 */
export function unread(
  value: unknown,
  role: string,
  textOf: (role: string) => string,
  why: string,
): readonly string[] {
  if (value !== undefined) return nothing;
  const text = textOf(role);
  return text === "" || readQuantity(text, false)?.blank ? nothing : [`${role} “${text}” ${why}`];
}
