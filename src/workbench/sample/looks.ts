import type { Border, Style } from "@odoo/o-spreadsheet";

export const title: Style = { bold: true, fontSize: 16, textColor: "#1F3A5F" };
export const subtitle: Style = { textColor: "#5B6874" };
export const heading: Style = {
  bold: true,
  textColor: "#FFFFFF",
  fillColor: "#1F3A5F",
  verticalAlign: "middle",
};
/** Over columns that formulas fill, so that one sees where to type and where not. */
export const resultHeading: Style = { ...heading, fillColor: "#4A6A8F" };
/** Cells that are meant to be typed over. */
export const input: Style = { fillColor: "#FFF8E1", textColor: "#1B2733" };
export const strong: Style = { bold: true, textColor: "#1B2733" };
export const quiet: Style = { textColor: "#5B6874" };
export const bar: Style = { textColor: "#2F6DB5" };

export const line: Border = { bottom: { style: "thin", color: "#E3E7EC" } };
export const strongLine: Border = { bottom: { style: "thin", color: "#9AA7B5" } };
