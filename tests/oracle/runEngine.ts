import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strToU8, zipSync } from "fflate";
import { escapeXml } from "../../src/workbench/files/xmlText";
import { checks, typedColumns } from "./checks";

/** What the other engine answered, by the name of the check. */
export interface EngineResults {
  readonly engine: string;
  readonly results: Readonly<Record<string, readonly number[]>>;
}

const program = "soffice";

export function isEngineInstalled(): boolean {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Calculates the native formulas of all checks in LibreOffice. */
export function runEngine(): EngineResults {
  const folder = mkdtempSync(path.join(tmpdir(), "oracle-"));
  try {
    const file = path.join(folder, "oracle.xlsx");
    writeFileSync(file, sheetFile());
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    // 44 , 34 " 76 UTF-8; the two last: numbers in full, not as shown.
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false";
    execFileSync(program, [profile, "--headless", "--convert-to", filter, "--outdir", folder, file], {
      stdio: "ignore",
      timeout: 120_000,
    });
    const rows = readFileSync(path.join(folder, "oracle.csv"), "utf8")
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(","));
    const results: Record<string, number[]> = {};
    checks.forEach(({ name, rows: count }, index) => {
      results[name] = Array.from({ length: count }, (_, row) => {
        const text = rows[1 + row]?.[typedColumns.length + index] ?? "";
        if (text === "" || Number.isNaN(Number(text))) throw new Error(`${name}, row ${row + 2}: ${text}`);
        return Number(text);
      });
    });
    const engine = execFileSync(program, ["--version"], { encoding: "utf8" }).trim();
    return { engine, results };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The smallest .xlsx file with the typed columns and, to their right, a column of native formulas for each check. */
function sheetFile(): Uint8Array {
  const height =
    1 + Math.max(...typedColumns.map((column) => column.length), ...checks.map(({ rows }) => rows));
  const rows = Array.from({ length: height }, (_, index) => {
    const row = index + 1;
    if (row === 1) return `<row r="1">${text("A1", "value")}</row>`;
    const typed = typedColumns.map((column, at) =>
      index - 1 < column.length ? `<c r="${letters(at)}${row}"><v>${column[index - 1]!}</v></c>` : "",
    );
    const formulas = checks.map(({ native, rows: count }, at) =>
      index - 1 < count
        ? `<c r="${letters(typedColumns.length + at)}${row}"><f t="array" ref="${letters(typedColumns.length + at)}${row}">${escapeXml(native(row))}</f></c>`
        : "",
    );
    return `<row r="${row}">${typed.join("")}${formulas.join("")}</row>`;
  });
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Oracle" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)])),
  );
}

function text(at: string, content: string): string {
  return `<c r="${at}" t="inlineStr"><is><t>${content}</t></is></c>`;
}

/** `A` for 0, `AA` for 26. */
function letters(index: number): string {
  return (index < 26 ? "" : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
}
