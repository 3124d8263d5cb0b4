import { helpers, type CellValue, type Model } from "@odoo/o-spreadsheet";
import { catalogue } from "../../formulas/catalogue";
import { definedNamesXml } from "./definedNames";
import { nameInFile, toFileFormula } from "./fileFormula";
import { escapeXml, unescapeXml } from "./xmlText";

type Exported = Awaited<ReturnType<Model["exportXLSX"]>>["files"][number];

/** What Excel 2019 and later write: it then takes the values as calculated and leaves them until something changes. */
const calculationId = 191029;

const application = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>`;
const applicationType = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
const applicationRelation =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties";

/** The parts of an .xlsx file by path, from what the grid exports of a model. */
export function fileParts(model: Model, files: readonly Exported[]): Record<string, string | Uint8Array> {
  const parts: Record<string, string | Uint8Array> = { "docProps/app.xml": application };
  const sheetIds = model.getters.getSheetIds();
  for (const file of files) {
    if ("imageSrc" in file) {
      const picture = bytesOf(file.imageSrc);
      if (picture !== undefined) parts[file.path] = picture;
      continue;
    }
    const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(file.path)?.[1];
    if (sheet !== undefined) parts[file.path] = sheetPart(model, sheetIds[Number(sheet)]!, file.content);
    else if (file.path === "xl/workbook.xml") parts[file.path] = workbookPart(model, file.content);
    else if (file.path === "xl/styles.xml")
      parts[file.path] = file.content.replace(sixDigitColour, '$1FF$2"');
    else if (file.path === "xl/sharedStrings.xml") parts[file.path] = withoutApostrophes(file.content);
    else if (file.path === "[Content_Types].xml") {
      parts[file.path] = inserted(
        file.content,
        "</Types>",
        `<Override PartName="/docProps/app.xml" ContentType="${applicationType}"/>`,
      );
    } else if (file.path === "_rels/.rels") {
      parts[file.path] = inserted(
        file.content,
        "</Relationships>",
        `<Relationship Id="rIdApplication" Type="${applicationRelation}" Target="docProps/app.xml"/>`,
      );
    } else parts[file.path] = file.content;
  }
  return parts;
}

function inserted(xml: string, before: string, element: string): string {
  const at = xml.lastIndexOf(before);
  return at < 0 ? xml : xml.slice(0, at) + element + xml.slice(at);
}

function workbookPart(model: Model, xml: string): string {
  const names = model.getters.getNamedRanges().map(({ name, range }) => ({
    name,
    range: absolute(
      model.getters.getSheetName(range.sheetId),
      range.zone.top,
      range.zone.left,
      range.zone.bottom,
      range.zone.right,
    ),
  }));
  return inserted(xml, "</workbook>", `${definedNamesXml(names)}<calcPr calcId="${calculationId}"/>`);
}

function absolute(sheet: string, top: number, left: number, bottom: number, right: number): string {
  const cell = (row: number, column: number): string => `$${helpers.numberToLetters(column)}$${row + 1}`;
  const range = `'${sheet.replace(/'/g, "''")}'!${cell(top, left)}`;
  return top === bottom && left === right ? range : `${range}:${cell(bottom, right)}`;
}

/** Our functions under their names in a file, the spilled values, and rules in an order of priority of their own. */
function sheetPart(model: Model, sheetId: string, xml: string): string {
  let priority = 0;
  return xml
    .replace(
      /(<f\b[^>]*>)([^<]+)(<\/f>)/g,
      (_, open: string, formula: string, close: string) =>
        open + escapeXml(toFileFormula(unescapeXml(formula))) + close,
    )
    .replace(
      /<c r="([A-Z]+\d+)"([^>]*) cm="1"([^>]*)>\s*<f t="array" ref="\1">([^<]+)<\/f>/g,
      (whole: string, xc: string, before: string, after: string, formula: string) =>
        isOneValue(unescapeXml(formula)) ? `<c r="${xc}"${before}${after}><f>${formula}</f>` : whole,
    )
    .replace(
      /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>\s*<\/c>)/g,
      (whole: string, xc: string, attributes: string) => {
        const value = spilledValue(model, sheetId, xc);
        return value === undefined || value === null || value === "" ? whole : cellXml(xc, attributes, value);
      },
    )
    .replace(/(<cfRule\b[^>]*\bpriority=")1"/g, (_, before: string) => `${before}${(priority += 1)}"`)
    .replace(/<cfRule\b[^>]*\btype="cellIs"[\s\S]*?<\/cfRule>/g, (rule) =>
      rule.replace(
        /<formula>([^<]*)<\/formula>/g,
        (_, value: string) => `<formula>${escapeXml(ruleFormula(unescapeXml(value)))}</formula>`,
      ),
    )
    .replace(sixDigitColour, '$1FF$2"');
}

/** What a rule compares a cell with is a formula in the file: a text stands in quotes there. */
function ruleFormula(value: string): string {
  if (value.startsWith("=")) return value.slice(1);
  if (value.trim() !== "" && Number.isFinite(Number(value))) return value;
  return `"${value.replace(/"/g, '""')}"`;
}

/** A colour has eight digits in a sheet or a style, the first two for opacity. */
const sixDigitColour = /(\brgb=")([0-9A-F]{6})"/gi;

/**
 * Whether a formula is one call of ours that can answer one value only, over cells and constants. The rest is stored as
 * a formula that may spill, as Excel does itself; programs that don't know the function then lose sight of its value.
 */
function isOneValue(formula: string): boolean {
  const name = /^(_xldudf_\w+)\((?:"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\w$:.,! ])*\)$/.exec(formula)?.[1];
  return name !== undefined && oneValued.has(name);
}

const oneValued = new Set(
  catalogue.flatMap(({ name, returns }) => (returns.shape === "one" ? [nameInFile(name)] : [])),
);

function spilledValue(model: Model, sheetId: string, xc: string): CellValue | undefined {
  const position = { sheetId, ...helpers.toCartesian(xc) };
  if (model.getters.getArrayFormulaSpreadingOn(position) === undefined) return undefined;
  return model.getters.getEvaluatedCell(position).value;
}

function cellXml(xc: string, attributes: string, value: string | number | boolean): string {
  if (typeof value === "number") return `<c r="${xc}"${attributes}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${xc}"${attributes} t="b"><v>${value ? 1 : 0}</v></c>`;
  const type = /^#(?:N\/A|VALUE!|NUM!|DIV\/0!|NAME\?|NULL!)$/.test(value) ? "e" : "str";
  return `<c r="${xc}"${attributes} t="${type}"><v>${escapeXml(value)}</v></c>`;
}

/** An apostrophe marks a text in the grid; in the file the cell's type does. */
function withoutApostrophes(xml: string): string {
  return xml.replace(/(<t\b[^>]*>)(?:'|&apos;)/g, "$1");
}

function bytesOf(address: string): Uint8Array | undefined {
  const data = /^data:[^;,]+;base64,(.*)$/.exec(address)?.[1];
  return data === undefined ? undefined : Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
}
