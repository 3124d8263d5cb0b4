import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import "../gridInNode";
import { createGridModel } from "../../src/hosts/grid/createGridModel";
import { definedNamesXml, readDefinedNames } from "../../src/workbench/files/definedNames";
import { fileParts } from "../../src/workbench/files/fileParts";
import { partsForGrid } from "../../src/workbench/files/partsForGrid";
import { unzipWorkbook } from "../../src/workbench/files/unzipWorkbook";

const zip = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

describe("unpacking", () => {
  it("takes the XML parts of a workbook, and pictures as data addresses", () => {
    const parts = unzipWorkbook(
      zip({ "[Content_Types].xml": "<a/>", "xl/workbook.xml": "<b/>", "xl/media/image1.png": "png" }),
    );
    expect(parts).toEqual({
      "[Content_Types].xml": "<a/>",
      "xl/workbook.xml": "<b/>",
      "xl/media/image1.png": { imageSrc: "data:image/png;base64,cG5n" },
    });
  });

  it.each([
    ["an empty file", new Uint8Array(), "is not an Excel workbook"],
    ["text", strToU8("Objective;Score"), "is not an Excel workbook"],
    ["a zip of something else", zip({ "readme.xml": "<a/>" }), "is not an Excel workbook"],
    ["the old format, or a password", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "is protected by a password"],
    [
      "a workbook cut in half",
      zip({ "[Content_Types].xml": "<a/>", "xl/workbook.xml": "<b/>" }).slice(0, 60),
      "is damaged",
    ],
  ])("refuses %s", (_why, bytes, message) => {
    expect(() => unzipWorkbook(bytes)).toThrow(message);
  });
});

describe("what the grid reads", () => {
  it.each([
    ["our functions under their names", "<f>_xldudf_OKR_BAR(A1)</f>", "<f>OKR.BAR(A1)</f>"],
    [
      "escaped text in a formula stays escaped",
      '<f>IF(A1&lt;1,"&amp;",OKR_BAR(A1))</f>',
      "<f>IF(A1&lt;1,&quot;&amp;&quot;,OKR.BAR(A1))</f>",
    ],
    [
      "a rule that compares with a text",
      '<cfRule type="cellIs" operator="equal"><formula>&quot;At risk&quot;</formula></cfRule>',
      '<cfRule type="cellIs" operator="equal"><formula>=&quot;At risk&quot;</formula></cfRule>',
    ],
    [
      "a namespace prefix",
      '<x:f t="array" ref="A1:B2">OKR_RULES()</x:f>',
      '<x:f t="array" ref="A1:B2">OKR.RULES()</x:f>',
    ],
  ])("%s", (_why, stored, read) => {
    expect(partsForGrid({ "xl/worksheets/sheet1.xml": stored })).toEqual({
      "xl/worksheets/sheet1.xml": read,
    });
  });

  it.each([
    ["a text that begins like a formula", "=1+1", "'=1+1"],
    ["digits with a leading zero", "007", "'007"],
    ["plain text", "Revenue", "Revenue"],
    ["a sign that is a word", "—", "—"],
  ])("marks texts that it would take for something else: %s", (_why, text, marked) => {
    const part = (content: string): string => `<sst><si><t>${content}</t></si></sst>`;
    expect(partsForGrid({ "xl/sharedStrings.xml": part(text) })).toEqual({
      "xl/sharedStrings.xml": part(marked),
    });
  });
});

describe("defined names", () => {
  it("are read where they name a range, and written again", () => {
    const xml = `<workbook><definedNames><definedName name="as_of">'My plan'!$B$2</definedName><definedName name="_xlnm.Print_Area">A!$A$1</definedName><definedName name="rate">0.2</definedName><definedName name="old" hidden="1">A!$A$1</definedName></definedNames></workbook>`;
    expect(readDefinedNames({ "xl/workbook.xml": xml })).toEqual({ as_of: "'My plan'!B2" });
    expect(definedNamesXml([{ name: "as_of", range: "'My plan'!$B$2" }])).toBe(
      `<definedNames><definedName name="as_of">'My plan'!$B$2</definedName></definedNames>`,
    );
  });
});

describe("what Excel reads", () => {
  const model = createGridModel({
    sheets: [
      {
        id: "one",
        name: "One",
        cells: {
          A1: "1",
          A2: "3",
          B1: "4",
          B2: "4",
          C1: "=OKR.PROGRESS(A1:A2,B1:B2)",
          D1: "=OKR.STATUS(C1:C2)",
        },
      },
    ],
    namedRanges: { goal: "One!B1:B2" },
  });
  const parts = (sheet: string): Record<string, string | Uint8Array> =>
    fileParts(model, [
      { path: "xl/worksheets/sheet0.xml", content: sheet },
      { path: "xl/workbook.xml", content: "<workbook><sheets/></workbook>" },
      { path: "[Content_Types].xml", content: "<Types></Types>" },
      { path: "_rels/.rels", content: "<Relationships></Relationships>" },
      { path: "xl/sharedStrings.xml", content: "<sst><si><t>'=1+1</t></si><si><t>it's</t></si></sst>" },
    ] as never);

  it.each([
    ["a spilled number", '<c r="C2" s="1">\n</c>', '<c r="C2" s="1"><v>0.75</v></c>'],
    ["a spilled text", '<c r="D2"/>', '<c r="D2" t="str"><v>On track</v></c>'],
    ["a cell that is blank stays so", '<c r="E9" s="2"/>', '<c r="E9" s="2"/>'],
    [
      "a formula that may spill keeps its range",
      '<c r="C1" cm="1" t="n"><f t="array" ref="C1:C2">OKR.PROGRESS(A1:A2,B1:B2)</f><v>0.25</v></c>',
      '<c r="C1" cm="1" t="n"><f t="array" ref="C1:C2">_xldudf_OKR_PROGRESS(A1:A2,B1:B2)</f><v>0.25</v></c>',
    ],
    [
      "one value over cells is a plain formula, which other programs leave as calculated",
      '<c r="E1" s="3" cm="1" t="n">\n<f t="array" ref="E1">OKR.SCORE(A1:A2,\'My plan\'!B1:B2)</f><v>0.5</v></c>',
      '<c r="E1" s="3" t="n"><f>_xldudf_OKR_SCORE(A1:A2,\'My plan\'!B1:B2)</f><v>0.5</v></c>',
    ],
    [
      "one value over a calculation keeps its array, or Excel would calculate otherwise",
      '<c r="E1" cm="1" t="n"><f t="array" ref="E1">OKR.SCORE(A1:A2*2,B1:B2)</f><v>0.5</v></c>',
      '<c r="E1" cm="1" t="n"><f t="array" ref="E1">_xldudf_OKR_SCORE(A1:A2*2,B1:B2)</f><v>0.5</v></c>',
    ],
    [
      "a rule's text stands in quotes, a number and a formula don't",
      '<cfRule type="cellIs"><formula>At risk</formula></cfRule><cfRule type="cellIs"><formula>0.7</formula></cfRule><cfRule type="cellIs"><formula>=A1</formula></cfRule>',
      '<cfRule type="cellIs"><formula>&quot;At risk&quot;</formula></cfRule><cfRule type="cellIs"><formula>0.7</formula></cfRule><cfRule type="cellIs"><formula>A1</formula></cfRule>',
    ],
    ["a colour has eight digits", '<color rgb="2F6DB5"/>', '<color rgb="FF2F6DB5"/>'],
    [
      "rules get a priority each",
      '<cfRule a="" priority="1"/><cfRule priority="1"/>',
      '<cfRule a="" priority="1"/><cfRule priority="2"/>',
    ],
  ])("%s", (_why, exported, written) => {
    expect(parts(exported)["xl/worksheets/sheet0.xml"]).toBe(written);
  });

  it("is told the names, that all is calculated, and texts without the grid's mark", () => {
    const written = parts("");
    expect(written["xl/workbook.xml"]).toBe(
      `<workbook><sheets/><definedNames><definedName name="goal">'One'!$B$1:$B$2</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    );
    expect(written["xl/sharedStrings.xml"]).toBe("<sst><si><t>=1+1</t></si><si><t>it's</t></si></sst>");
    expect(written["[Content_Types].xml"]).toContain("/docProps/app.xml");
  });
});
