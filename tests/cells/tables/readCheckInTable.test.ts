import { describe, expect, it } from "vitest";
import type { Range } from "../../../src/cells/Cell";
import { readCheckInTable } from "../../../src/cells/tables/readCheckInTable";
import type { CheckIn } from "../../../src/core/model/CheckIn";

const august = 46235; // 2026-08-01

describe("a log of check-ins", () => {
  it.each<[range: Range, checkIns: readonly Partial<CheckIn>[], why: string]>([
    [
      [
        ["Date", "Key result ID", "Value", "Confidence", "Author", "Comment"],
        [august, "KR-1", 48, 7, "Nora", "slow start"],
        [august + 14, "KR-1", 43.5, 4, "Nora", ""],
      ],
      [
        {
          row: 2,
          date: august,
          keyResult: "KR-1",
          value: 48,
          confidence: 0.7,
          author: "Nora",
          note: "slow start",
        },
        { row: 3, date: august + 14, value: 43.5, confidence: 0.4 },
      ],
      "ids, confidences out of ten",
    ],
    [
      [
        ["Datum", "Schlüsselergebnis", "Wert", "Kommentar"],
        ["01.08.2026", "Tage bis Abschluss", "7,5", ""],
      ],
      [{ date: august, keyResult: "Tage bis Abschluss", value: 7.5 }],
      "German, with a decimal comma",
    ],
    [
      [
        ["Dato", "Nøkkelresultat", "Verdi", "Tiltro"],
        ["2026-08-01", "Kredittid", 41, "høy"],
      ],
      [{ date: august, keyResult: "Kredittid", value: 41, confidence: 0.9 }],
      "Norwegian, confidence in a word",
    ],
    [
      [
        ["Fecha", "Resultado clave", "Valor"],
        ["2026-08-01", "Cobro, días", "~41"],
      ],
      [{ date: august, value: 41 }],
      "Spanish, about",
    ],
    [
      [
        ["Date", "Value"],
        [august, 12],
      ],
      [{ date: august, keyResult: "", value: 12 }],
      "of one key result alone: it names none",
    ],
    [
      [
        ["Date", "Key result", "Value"],
        [august, "Days to close", 8],
        ["", "", ""],
        [august + 7, "Days to close", "n/a"],
      ],
      [
        { row: 2, value: 8 },
        { row: 4, value: undefined },
      ],
      "a blank line is none; a report without a number stays a report",
    ],
  ])("%j holds %j: %s", (range, checkIns) => {
    const read = readCheckInTable(range).checkIns;
    expect(read).toHaveLength(checkIns.length);
    expect(read).toMatchObject(checkIns);
  });

  it("is refused where it is something else", () => {
    expect(() =>
      readCheckInTable([
        ["a", "b"],
        [1, 2],
      ]),
    ).toThrow("Date, Key result, Value");
  });
});
