import type { Cell, Range } from "../../cells/Cell";
import { cellText } from "../../cells/cellText";
import { readHeading } from "../../cells/headings/readHeading";
import { isBlank } from "../../cells/isBlank";
import { readKpiTable } from "../../cells/tables/readKpiTable";
import { isoFromSerial } from "../../core/calendar/isoFromSerial";
import { serialFromIso } from "../../core/calendar/serialFromIso";
import type { Address } from "../../workbook/Address";
import type { RangeSnapshot, Snapshot } from "../../workbook/Snapshot";
import { addressText, pinnedText, sheetPrefix } from "../addressText";
import { answerOf } from "../answerOf";
import type { SettingsReference } from "../ensureSettings";
import { type FoundTable, findTables } from "../findTables";
import { formulaCall } from "../formulaCall";
import { islands } from "../islands";
import { numbered } from "../numbered";
import { readSettings } from "../readSettings";
import { sheetCells } from "../sheetCells";

/** Where a KPI's values come from: always by formula from where they stand, never typed again. */
export type KpiSource =
  { readonly kind: "later" } | { readonly kind: "cell"; readonly address: Address } | DatedSource;

/** Values with dates. */
export type DatedSource =
  /** A KPI of a table with periods, in rows or in columns. */
  | { readonly kind: "history"; readonly table: Address; readonly kpi: string }
  /** A column of dates and one of values, or of a ledger the lines of one account. */
  | {
      readonly kind: "columns";
      readonly dates: Address;
      readonly values: Address;
      readonly only?: { readonly column: Address; readonly word: string | number };
    };

/** A place in the workbook that holds values with dates, offered to a person. */
export interface OfferedSource {
  /** Tells the offers of a workbook apart, also where their tables have grown or moved down meanwhile. */
  readonly key: string;
  readonly name: string;
  readonly source: DatedSource;
  /** Columns of words by which lines can be told apart, each with its words. */
  readonly filters: readonly {
    readonly heading: string;
    readonly column: Address;
    readonly words: readonly (string | number)[];
  }[];
}

/** More than that is a column of remarks. */
const mostWords = 200;

/** What a workbook holds that a KPI can be computed from: tables of figures by period, and ledgers. */
export function kpiSources(snapshot: Snapshot): readonly OfferedSource[] {
  const tables = findTables(snapshot);
  const histories = tables
    .filter(({ kind }) => kind === "kpi")
    .map((table) => ({ table, offers: historiesIn(table) }));
  // What was read as KPIs without a history may be a ledger whose accounts looked like names.
  const known = new Set(
    tables
      .filter(({ kind }) => kind !== "kpi")
      .concat(histories.filter(({ offers }) => offers.length > 0).map(({ table }) => table))
      .map(({ address }) => addressText(address)),
  );
  const ledgers = snapshot.ranges
    .filter(({ request }) => request.kind === "workbook")
    .flatMap((range) =>
      islands(range)
        .map((part): Address => ({
          ...part,
          sheet: range.address.sheet,
          row: range.address.row + part.row,
          column: range.address.column + part.column,
        }))
        .filter((address) => address.rows > 2 && !known.has(addressText(address)))
        .flatMap((address) => ledgerIn(snapshot, address)),
    );
  return keyed([...histories.flatMap(({ offers }) => offers), ...ledgers]);
}

type Offer = Omit<OfferedSource, "key"> & { readonly of: string; readonly sheet: string };

/** By sheet and heading, and a number where a sheet has the same twice. */
function keyed(offers: readonly Offer[]): readonly OfferedSource[] {
  const keys = numbered(offers.map(({ sheet, of }) => `${sheet}\n${of}`));
  return offers.map(({ name, source, filters }, index) => ({ key: keys[index]!, name, source, filters }));
}

function historiesIn({ address, values }: FoundTable): Offer[] {
  const kpis = readKpiTable(values).kpis;
  return kpis
    .filter(
      ({ points }) =>
        points.filter(({ date, actual }) => date !== undefined && actual !== undefined).length > 1,
    )
    .map(({ name, id }) => ({
      of: name || id,
      sheet: address.sheet,
      name: `${name || id} · ${addressText(address)}`,
      source: { kind: "history", table: address, kpi: name || id },
      filters: [],
    }));
}

/** A block whose columns hold dates and numbers under a row of headings. */
function ledgerIn(snapshot: Snapshot, address: Address): Offer[] {
  const { values } = sheetCells(snapshot, address);
  const top = values.findIndex((row) => row.filter((cell) => !isBlank(cell)).length > 1);
  const body = values.slice(top + 1);
  if (top < 0 || body.length < 2) return [];
  const column = (index: number): Address => ({
    ...address,
    row: address.row + top + 1,
    column: address.column + index,
    rows: body.length,
    columns: 1,
  });
  const headings = values[top]!.map(cellText);
  const cells = headings.map((_, index) => body.map((row) => row[index]!).filter((cell) => !isBlank(cell)));
  const dated = headings.findIndex((heading, index) => isDates(values[top]![index]!, heading, cells[index]!));
  if (dated < 0) return [];
  const filters = headings.flatMap((heading, index) => {
    const words = [
      ...new Set(cells[index]!.map((cell) => (typeof cell === "number" ? cell : cellText(cell)))),
    ];
    const isWords = index !== dated && words.length < cells[index]!.length && words.length <= mostWords;
    const isText = cells[index]!.some((cell) => typeof cell === "string") || isAccount(heading);
    return isWords && isText ? [{ heading, column: column(index), words: words.sort() }] : [];
  });
  return headings.flatMap((heading, index): Offer[] => {
    const numbers = cells[index]!.filter((cell) => typeof cell === "number").length;
    if (index === dated || isAccount(heading) || numbers < 2 || numbers < cells[index]!.length * 0.6)
      return [];
    return [
      {
        of: heading,
        sheet: address.sheet,
        name: `${heading} · ${addressText(address)}`,
        source: { kind: "columns", dates: column(dated), values: column(index) },
        filters,
      },
    ];
  });
}

/** Numbers that name something rather than count it. */
function isAccount(heading: string): boolean {
  return /\b(?:account|konto|cuenta|conta|compte|cost cent|kostenst|id|no|nr)\b/i.test(heading);
}

function isDates(cell: Cell, heading: string, cells: readonly Cell[]): boolean {
  if (cells.length < 2) return false;
  const serials = cells.filter((one) => typeof one === "number" && one > 32_000 && one < 80_000).length;
  const isos = cells.filter((one) => typeof one === "string" && serialFromIso(one) !== undefined).length;
  const isNamed =
    heading !== "" && readHeading(cell).claims.some(({ role }) => role === "Date" || role === "Period");
  return isos === cells.length || (isNamed && serials === cells.length);
}

/** Whether two sources stand beside each other, so that each line has a value of both. */
export function isOnTheSameLines(source: DatedSource, other: DatedSource): boolean {
  return (
    source.kind === "columns" &&
    other.kind === "columns" &&
    addressText(source.dates) === addressText(other.dates) &&
    JSON.stringify(source.only) === JSON.stringify(other.only)
  );
}

/** The dates and values of a source as they stand now, as the formula will read them. */
export function readSource(
  snapshot: Snapshot,
  source: DatedSource,
): { readonly dates: Range; readonly values: Range } {
  if (source.kind === "columns") {
    const dates = sheetCells(snapshot, source.dates).values;
    const values = sheetCells(snapshot, source.values).values;
    if (source.only === undefined) return { dates, values };
    const { word } = source.only;
    const words = sheetCells(snapshot, source.only.column).values;
    const isOwn = (_: unknown, row: number): boolean =>
      cellText(words[row]?.[0] ?? null).toLowerCase() === String(word).toLowerCase();
    return { dates: dates.filter(isOwn), values: values.filter(isOwn) };
  }
  const { settings } = readSettings(snapshot);
  const table = sheetCells(snapshot, source.table).values;
  const history = answerOf("OKR.KPI.HISTORY", [table, settings.fiscalStart, settings.calendar]);
  if ("refusal" in history) return { dates: [], values: [] };
  const own = history.rows.filter((row) => row[history.column("KPI")] === source.kpi);
  return {
    dates: own.map((row) => [row[history.column("Date")]!]),
    values: own.map((row) => [row[history.column("Actual")]!]),
  };
}

/** How a formula refers to the dates and the values of a source. */
export function sourceInputs(
  formulaName: (name: string) => string,
  source: DatedSource,
  settings: Pick<SettingsReference, "of">,
): readonly [dates: string, values: string] {
  const text = (address: Address): string => sheetPrefix(address.sheet) + pinnedText(address);
  const quoted = (word: string): string => `"${word.replace(/"/g, '""')}"`;
  if (source.kind === "columns") {
    const { dates, values, only } = source;
    if (only === undefined) return [text(dates), text(values)];
    const condition = `${text(only.column)}=${typeof only.word === "number" ? only.word : quoted(only.word)}`;
    return [`FILTER(${text(dates)}, ${condition})`, `FILTER(${text(values)}, ${condition})`];
  }
  const history = formulaCall({ formulaName }, "OKR.KPI.HISTORY", [
    text(source.table),
    settings.of("fiscalStart"),
    settings.of("calendar"),
  ]);
  const own = (column: number): string =>
    `FILTER(INDEX(${history}, 0, ${column}), INDEX(${history}, 0, 1)=${quoted(source.kpi)})`;
  return [own(2), own(3)];
}

/** The latest value of a KPI up to the as-of date, as a formula has it; undefined where it is still to be typed. */
export function latestOf(
  formulaName: (name: string) => string,
  source: KpiSource,
  settings: Pick<SettingsReference, "of">,
): string | undefined {
  if (source.kind === "later") return undefined;
  if (source.kind === "cell") return sheetPrefix(source.address.sheet) + pinnedText(source.address);
  const [dates, values] = sourceInputs(formulaName, source, settings);
  return formulaCall({ formulaName }, "OKR.KPI.VALUE", [
    dates,
    values,
    settings.of("asOf"),
    '"all"',
    '"last"',
  ]);
}

/** The days that a source covers, for a person to check that it is the right one. */
export function sourceSpan({ dates }: { readonly dates: Range }): readonly [string, string] | undefined {
  const days = dates.flatMap(([cell]) =>
    typeof cell === "number" ? [cell] : (serialFromIso(cellText(cell!)) ?? []),
  );
  if (days.length === 0) return undefined;
  const [first, last] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
  return [isoFromSerial(first), isoFromSerial(last)];
}

/** A range that a person chose by hand, if the workbook was read there. */
export function isShown({ ranges }: Snapshot, { sheet }: Address): boolean {
  return ranges.some(
    ({ request, address }: RangeSnapshot) => request.kind === "workbook" && address.sheet === sheet,
  );
}
