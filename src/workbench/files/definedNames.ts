import type { Parts } from "./unzipWorkbook";
import { escapeXml, unescapeXml } from "./xmlText";

const definedName = /<(?:\w+:)?definedName\b([^>]*)>([^<]+)<\/(?:\w+:)?definedName>/g;
const plainRange = /^(?:'(?:[^']|'')+'|[^'!]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/;

/** The names of a workbook that stand for one range; names of formulas, print areas and the like are left out. */
export function readDefinedNames(parts: Parts): Record<string, string> {
  const names: Record<string, string> = {};
  const workbook = parts["xl/workbook.xml"];
  if (typeof workbook !== "string") return names;
  for (const [, attributes = "", text = ""] of workbook.matchAll(definedName)) {
    const name = /\bname="([^"]+)"/.exec(attributes)?.[1];
    const range = unescapeXml(text);
    if (name === undefined || name.startsWith("_xlnm.") || /\bhidden="1"/.test(attributes)) continue;
    if (plainRange.test(range)) names[unescapeXml(name)] = range.replace(/\$/g, "");
  }
  return names;
}

/** The element that names the ranges in a workbook part, "" where there are none. */
export function definedNamesXml(names: readonly { readonly name: string; readonly range: string }[]): string {
  if (names.length === 0) return "";
  const elements = names.map(
    ({ name, range }) => `<definedName name="${escapeXml(name)}">${escapeXml(range)}</definedName>`,
  );
  return `<definedNames>${elements.join("")}</definedNames>`;
}
