import { fromFileFormula } from "./fileFormula";
import type { Parts } from "./unzipWorkbook";
import { escapeXml, unescapeXml } from "./xmlText";

const formulaElement = /(<(?:\w+:)?f\b[^>]*>)([^<]+)(<\/(?:\w+:)?f>)/g;
const sharedText = /(<(?:\w+:)?t\b[^>]*>)([^<]+)(<\/(?:\w+:)?t>)/g;

/** A rule that compares with a text: the grid takes the quotes for part of it unless an equals sign goes before. */
const textRule =
  /(<(?:\w+:)?cfRule\b[^>]*\btype="cellIs"[^>]*>\s*<(?:\w+:)?formula>)((?:"|&quot;)[^<]*(?:"|&quot;))(<)/g;

/**
 * The parts of a workbook with our functions under the names the grid knows, and its texts marked as text: the grid
 * would calculate a text that begins with = and read `007` as 7.
 */
export function partsForGrid(parts: Parts): Parts {
  const result: Parts = {};
  for (const [path, content] of Object.entries(parts)) {
    if (typeof content !== "string") result[path] = content;
    else if (/^xl\/worksheets\/[^/]+\.xml$/.test(path)) result[path] = sheetForGrid(content);
    else if (/^xl\/sharedStrings\.xml$/.test(path)) result[path] = textsForGrid(content);
    else result[path] = content;
  }
  return result;
}

function sheetForGrid(xml: string): string {
  return xml
    .replace(
      formulaElement,
      (_, open: string, formula: string, close: string) =>
        open + escapeXml(fromFileFormula(unescapeXml(formula))) + close,
    )
    .replace(textRule, "$1=$2$3");
}

/** Only texts in one piece: one in several pieces with formats of their own is never a number or a formula. */
function textsForGrid(xml: string): string {
  return xml.replace(/<((?:\w+:)?si)>([\s\S]*?)<\/\1>/g, (whole: string, _tag: string, item: string) =>
    item.match(sharedText)?.length === 1
      ? whole.replace(sharedText, (_, open: string, text: string, close: string) =>
          /^\s*[='+@]/.test(text) || isNumberText(text)
            ? `${open}'${text}${close}`
            : `${open}${text}${close}`,
        )
      : whole,
  );
}

function isNumberText(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text.replace(/[,%]/g, "")));
}
