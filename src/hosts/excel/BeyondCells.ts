import type { Address } from "../../workbook/Address";
import type { FormulaRule, NamedFormula } from "../../workbook/Snapshot";
import { areaProperties } from "./lightsBefore";

/** Excel says of one rectangle which check it has, if all of its cells have the same; so it is asked column by column. */
const mostColumnsAsked = 1_000;

interface Colouring {
  readonly sheet: string;
  readonly formulas: readonly string[];
  readonly ranges: Excel.RangeAreas;
}

interface Checking {
  readonly address: Address;
  readonly validation: Excel.DataValidation;
}

/** Formulas of a workbook that stand in no cell, asked for in two requests that go to Excel anyway. */
export class BeyondCells {
  private readonly asked: readonly {
    readonly sheet: Excel.Worksheet;
    readonly names: Excel.NamedItemCollection;
    readonly formats: Excel.ConditionalFormatCollection;
    readonly checked: Excel.RangeAreas | undefined;
  }[];
  private colourings: readonly Colouring[] = [];
  private checkings: readonly Checking[] = [];

  constructor(sheets: readonly Excel.Worksheet[]) {
    this.asked = sheets.map((sheet) => {
      const whole = sheet.getRange();
      return {
        sheet,
        names: sheet.names.load("items/name,items/type,items/formula"),
        formats: whole.conditionalFormats.load(
          "items/id,items/type,items/customOrNullObject/rule/formula,items/cellValueOrNullObject/rule",
        ),
        // Excel looks for no kind of cells on a protected sheet.
        checked: sheet.protection.protected
          ? undefined
          : whole.getSpecialCellsOrNullObject(Excel.SpecialCellType.dataValidations).load(areaProperties),
      };
    });
  }

  /** Asks where the rules stand that were found, and what they check. */
  askWhere(): void {
    this.colourings = this.asked.flatMap(({ sheet, formats }) =>
      formats.items.flatMap((format): Colouring[] => {
        const formulas = formulasOf(format);
        if (formulas.length === 0) return [];
        return [{ sheet: sheet.name, formulas, ranges: format.getRanges().load(areaProperties) }];
      }),
    );
    this.checkings = this.asked
      .flatMap(({ sheet, checked }) =>
        checked === undefined || checked.isNullObject
          ? []
          : checked.areas.items.flatMap(({ rowIndex, columnIndex, rowCount, columnCount }) =>
              Array.from({ length: columnCount }, (_, column) => ({
                sheet,
                address: { row: rowIndex, column: columnIndex + column, rows: rowCount, columns: 1 },
              })),
            ),
      )
      .slice(0, mostColumnsAsked)
      .map(({ sheet, address }) => {
        const { row, column, rows, columns } = address;
        const validation = sheet.getRangeByIndexes(row, column, rows, columns).dataValidation;
        return { address: { sheet: sheet.name, ...address }, validation: validation.load("type,rule") };
      });
  }

  /** Whether something was asked for that the next request has to fetch. */
  get isWaiting(): boolean {
    return this.colourings.length + this.checkings.length > 0;
  }

  names(): NamedFormula[] {
    return this.asked.flatMap(({ sheet, names }) =>
      names.items
        .filter(({ type }) => type !== Excel.NamedItemType.range)
        .map(({ name, formula }) => ({ name, sheet: sheet.name, formula: String(formula) })),
    );
  }

  rules(): FormulaRule[] {
    const rule = (kind: FormulaRule["kind"], address: Address, formula: string): FormulaRule => ({
      kind,
      address,
      formula,
    });
    return [
      ...this.colourings.flatMap(({ sheet, formulas, ranges }) => {
        const [first] = ranges.areas.items;
        if (first === undefined) return [];
        const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = first;
        const address = { sheet, row, column, rows, columns };
        return formulas.map((formula) => rule("conditional format", address, formula));
      }),
      ...this.checkings.flatMap(({ address, validation }) =>
        checkFormulasOf(validation).map((formula) => rule("check", address, formula)),
      ),
    ];
  }
}

function formulasOf({ type, customOrNullObject, cellValueOrNullObject }: Excel.ConditionalFormat): string[] {
  if (type === Excel.ConditionalFormatType.custom) return onlyFormulas(customOrNullObject.rule.formula);
  if (type !== Excel.ConditionalFormatType.cellValue) return [];
  const { formula1, formula2 } = cellValueOrNullObject.rule;
  return onlyFormulas(formula1, formula2);
}

/** A rule has one key, which says what is checked. */
function checkFormulasOf({ rule }: Excel.DataValidation): string[] {
  return Object.values((rule as Excel.DataValidationRule | null) ?? {}).flatMap((part: unknown) =>
    typeof part === "object" && part !== null ? onlyFormulas(...(Object.values(part) as unknown[])) : [],
  );
}

function onlyFormulas(...values: readonly unknown[]): string[] {
  return values.filter((value): value is string => typeof value === "string" && /^=.*\(/s.test(value));
}
