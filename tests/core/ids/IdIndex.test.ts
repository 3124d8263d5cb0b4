import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IdIndex, unknownId } from "../../../src/core/ids/IdIndex";

describe("IdIndex", () => {
  it.each([
    { added: "KR-1", asked: "kr-1", found: true, why: "any case" },
    { added: "kr-1", asked: "  KR-1 ", found: true, why: "spaces around" },
    { added: "kr-1", asked: "KR-1\u00a0", found: true, why: "a no-break space, as pasted from a page" },
    { added: "Ökonomie", asked: "öKONOMIE", found: true, why: "letters beyond ASCII" },
    { added: "\u0001x", asked: "\u0001X", found: true, why: "a control character in front is no space" },
    { added: "KR-1", asked: "KR-2", found: false, why: "another id" },
    { added: "KR 1", asked: "KR1", found: false, why: "spaces inside are part of an id" },
    { added: "@", asked: "`", found: false, why: "no letters, though their codes differ as letters' do" },
  ])("$why", ({ added, asked, found }) => {
    const index = new IdIndex(1);
    expect(index.add(added, 7)).toBe(7);
    expect(index.find(asked)).toBe(found ? 7 : unknownId);
    if (found) expect(index.add(asked, 8)).toBe(7);
  });

  it("answers as a map of plain texts does", () => {
    const id = fc.oneof(
      fc.string({ maxLength: 2 }),
      fc.string({ unit: "grapheme", maxLength: 3 }),
      fc.constantFrom("a", "A", " a", "ß", "SS", "İ", "K", "k"),
    );
    fc.assert(
      fc.property(fc.array(id, { maxLength: 60 }), fc.array(id), (ids, others) => {
        const index = new IdIndex(ids.length);
        const map = new Map<string, number>();
        const plain = (text: string): string => text.trim().toLowerCase();
        ids.forEach((text, number) => {
          if (!map.has(plain(text))) map.set(plain(text), number);
          expect(index.add(text, number)).toBe(map.get(plain(text)));
        });
        for (const text of [...ids, ...others]) {
          expect(index.find(text)).toBe(map.get(plain(text)) ?? unknownId);
        }
      }),
    );
  });
});
