import fc from "fast-check";
import { expect, it } from "vitest";
import { packSnapshot, type PackedSnapshot, unpackSnapshot } from "../../src/workbook/packedSnapshot";
import type { Snapshot } from "../../src/workbook/Snapshot";

const address = { sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 };

function snapshotWith(formulas: string[][], numberFormats: string[][]): Snapshot {
  return {
    selection: address,
    sheets: [{ name: "Sheet1", visible: true, protected: false }],
    names: [],
    namedFormulas: [],
    rules: [],
    tables: [],
    locale: { tag: "en", decimalSeparator: ".", argumentSeparator: "," },
    ranges: [
      {
        request: { kind: "region" },
        address: { ...address, rows: formulas.length, columns: formulas[0]?.length ?? 1 },
        values: formulas.map((row) => row.map((text, column) => (text === "0%" ? column : text))),
        formulas,
        numberFormats,
        merged: [],
        hiddenRows: undefined,
      },
    ],
  };
}

function travelled(snapshot: Snapshot): Snapshot {
  return unpackSnapshot(JSON.parse(JSON.stringify(packSnapshot(snapshot))) as PackedSnapshot);
}

it("comes out of the bridge as it went in", () => {
  const rows = fc.integer({ min: 1, max: 3 }).chain((columns) =>
    fc.array(fc.array(fc.constantFrom("", "=A1", "0%"), { minLength: columns, maxLength: columns }), {
      maxLength: 12,
    }),
  );
  fc.assert(
    fc.property(rows, rows, (formulas, formats) => {
      const snapshot = snapshotWith(formulas, formats);
      expect(travelled(snapshot)).toEqual(snapshot);
    }),
  );
});

it("does not grow with rows that are alike", () => {
  const length = (rows: number): number => {
    const packed = packSnapshot(
      snapshotWith(
        Array.from({ length: rows }, () => ["", ""]),
        Array.from({ length: rows }, () => ["General", "0%"]),
      ),
    );
    const { values, formulas, numberFormats } = packed.ranges[0]!;
    return JSON.stringify([values, formulas, numberFormats]).length;
  };
  expect(length(50_000)).toBeLessThan(length(10) + 10);
});
