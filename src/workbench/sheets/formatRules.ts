import type { ConditionalFormatRule as GridRule } from "@odoo/o-spreadsheet";
import type { SheetsWorld } from "./SheetsWorld";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

type Criteria = keyof typeof booleanCriteria;

/** The names of `SpreadsheetApp.BooleanCriteria` that are built. */
export const booleanCriteria = {
  CUSTOM_FORMULA: "CUSTOM_FORMULA",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  TEXT_EQUAL_TO: "TEXT_EQUAL_TO",
} as const;

/** How each rule looks to the grid. */
const gridRules = new WeakMap<object, GridRule>();

/** `SpreadsheetApp.newConditionalFormatRule()`, for the conditions that are built. */
export function ruleBuilder(world: SheetsWorld): RuleBuilder {
  let ranges: Range[] = [];
  let background: string | null = null;
  let text: string | null = null;
  let condition: { operator: string; values: string[]; given: unknown; criteria: Criteria } | undefined;
  const gradient: { min?: string; max?: string; minColour?: string; maxColour?: string } = {};
  const methods: Pick<
    RuleBuilder,
    | "build"
    | "setBackground"
    | "setFontColor"
    | "setGradientMaxpointWithValue"
    | "setGradientMinpointWithValue"
    | "setRanges"
    | "whenFormulaSatisfied"
    | "whenNumberGreaterThanOrEqualTo"
    | "whenTextEqualTo"
  > = {
    setRanges: (given) => {
      ranges = given;
      return builder;
    },
    setBackground: (colour) => {
      background = typeof colour === "string" ? colour : null;
      return builder;
    },
    setFontColor: (colour) => {
      text = typeof colour === "string" ? colour : null;
      return builder;
    },
    whenNumberGreaterThanOrEqualTo: (number) => {
      condition = {
        operator: "isGreaterOrEqualTo",
        values: [String(number)],
        given: number,
        criteria: booleanCriteria.NUMBER_GREATER_THAN_OR_EQUAL_TO,
      };
      return builder;
    },
    whenTextEqualTo: (word) => {
      condition = {
        operator: "isEqual",
        values: [word],
        given: word,
        criteria: booleanCriteria.TEXT_EQUAL_TO,
      };
      return builder;
    },
    whenFormulaSatisfied: (formula) => {
      condition = {
        operator: "customFormula",
        values: [formula],
        given: formula,
        criteria: booleanCriteria.CUSTOM_FORMULA,
      };
      return builder;
    },
    setGradientMinpointWithValue: (colour: string, _type: unknown, value: string) => {
      Object.assign(gradient, { min: value, minColour: colour });
      return builder;
    },
    setGradientMaxpointWithValue: (colour: string, _type: unknown, value: string) => {
      Object.assign(gradient, { max: value, maxColour: colour });
      return builder;
    },
    build: () => {
      if (ranges.length === 0) throw new Error("A conditional format rule needs a range.");
      const rule = ruleService(
        world,
        ranges,
        condition && { ...condition, background },
        gradient.maxColour ?? "",
      );
      gridRules.set(
        rule,
        condition === undefined
          ? {
              type: "ColorScaleRule",
              minimum: { type: "number", value: gradient.min!, color: colourNumber(gradient.minColour!) },
              maximum: { type: "number", value: gradient.max!, color: colourNumber(gradient.maxColour!) },
            }
          : ({
              type: "CellIsRule",
              operator: condition.operator,
              values: condition.values,
              style: {
                ...(background !== null && { fillColor: background }),
                ...(text !== null && { textColor: text }),
              },
            } as GridRule),
      );
      return rule;
    },
  };
  const builder = world.calls.watch("ConditionalFormatRuleBuilder", methods) as RuleBuilder;
  return builder;
}

function colourNumber(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}

function ruleService(
  world: SheetsWorld,
  ranges: Range[],
  condition:
    { readonly background: string | null; readonly given: unknown; readonly criteria: Criteria } | undefined,
  maxColour: string,
): Rule {
  const methods: Pick<Rule, "getRanges" | "getBooleanCondition" | "getGradientCondition"> = {
    getRanges: () => ranges,
    getBooleanCondition: () =>
      condition === undefined
        ? null
        : (world.calls.watch("BooleanCondition", {
            getBackground: () => condition.background,
            getCriteriaType: () => condition.criteria,
            getCriteriaValues: () => [condition.given],
          }) as unknown as GoogleAppsScript.Spreadsheet.BooleanCondition),
    getGradientCondition: () =>
      condition === undefined
        ? (world.calls.watch("GradientCondition", {
            getMaxColor: () => maxColour,
          }) as GoogleAppsScript.Spreadsheet.GradientCondition)
        : null,
  };
  return world.calls.watch("ConditionalFormatRule", methods) as Rule;
}

/** Shows a sheet's rules in the grid, the first one given having the last word as it does in Google Sheets. */
export function setGridRules(world: SheetsWorld, sheetId: string): void {
  const extras = world.of(sheetId);
  const removed = extras.ruleIds.map((id) => ({ type: "REMOVE_CONDITIONAL_FORMAT", sheetId, id }));
  extras.ruleIds = [];
  const added = [...extras.rules].reverse().map((rule) => {
    const id = `okr-light ${world.newId()}`;
    extras.ruleIds.push(id);
    return {
      type: "ADD_CONDITIONAL_FORMAT",
      sheetId,
      // The script's own list is one of another realm, which the grid takes for no list.
      ranges: Array.from(rule.getRanges(), (range) => ({
        _sheetId: sheetId,
        _zone: world.place(range).zone,
      })),
      cf: { id, rule: gridRules.get(rule) },
    };
  });
  world.run(sheetId, ...removed, ...added);
}
