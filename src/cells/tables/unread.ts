import { readQuantity } from "../values/readQuantity";

export const notDate = "is not a date";
export const notNumber = "is not a number";

/** What is said of a cell whose text means none of what its column holds; nothing of a blank, or a dash that says none. */
export function unread(role: string, text: string, why: string): readonly string[] {
  return text === "" || readQuantity(text, false)?.blank ? [] : [`${role} “${text}” ${why}`];
}
