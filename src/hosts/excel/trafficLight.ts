import { addressText } from "../../actions/addressText";
import { defaultLabels, statusCodes } from "../../core/status/statusCodes";
import type { DataBar, ScoreLight, StatusLight } from "../../workbook/Plan";
import { trafficColourOf } from "../../workbook/trafficColours";

/** What must be loaded of conditional formats before `isOurLight` can tell. */
export const lightProperties =
  "items/id,items/type,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color,items/iconSetOrNullObject/style,items/iconSetOrNullObject/criteria,items/dataBarOrNullObject/positiveFormat/fillColor";

/** True in every cell; written into our rules, so that they can be told from a person's own. */
const mark = 'LEN("OKR Workbook")=12';
const barColour = "#9CC5CE";

/** Icons beside scores, colours under status words, bars beside numbers of a share. */
export function addLight(range: Excel.Range, light: ScoreLight | StatusLight | DataBar): void {
  if (light.kind === "score light") addIcons(range, light);
  else if (light.kind === "status light") addColours(range, light);
  else addBar(range);
}

function addBar(range: Excel.Range): void {
  const { dataBar } = range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
  dataBar.positiveFormat.fillColor = barColour;
  dataBar.lowerBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: "0" };
  dataBar.upperBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: "1" };
}

/**
 * Ours by their mark; icons and bars, which can carry none, by our choice of icons and colour. Icons that Excel puts
 * there by itself go by percent, ours by number.
 */
export function isOurLight(format: Excel.ConditionalFormat): boolean {
  switch (format.type) {
    case "Custom":
      return format.customOrNullObject.rule.formula.includes(mark);
    case "IconSet":
      return (
        format.iconSetOrNullObject.style === "ThreeTrafficLights1" && hasCutOffs(format.iconSetOrNullObject)
      );
    case "DataBar":
      return format.dataBarOrNullObject.positiveFormat.fillColor.toUpperCase() === barColour;
    default:
      return false;
  }
}

/** From where on icons of ours are green and amber. Excel may answer a number, or one in its own notation. */
export function cutOffsOf({ criteria }: Excel.IconSetConditionalFormat): Pick<ScoreLight, "green" | "amber"> {
  const [amber, green] = criteria.slice(1).map(({ formula }) =>
    Number(
      String(formula as string | number)
        .replace(/^=/, "")
        .replace(",", "."),
    ),
  );
  return { green: green!, amber: amber! };
}

function hasCutOffs(icons: Excel.IconSetConditionalFormat): boolean {
  const { green, amber } = cutOffsOf(icons);
  return icons.criteria.slice(1).every(({ type }) => type === "Number") && green >= amber;
}

/** Excel takes the criteria of an icon set as a whole; the lowest icon's is not looked at. */
function addIcons(range: Excel.Range, { green, amber }: ScoreLight): void {
  const { iconSet } = range.conditionalFormats.add(Excel.ConditionalFormatType.iconSet);
  const from = (cut: number): Excel.ConditionalIconCriterion => ({
    type: Excel.ConditionalFormatIconRuleType.number,
    operator: Excel.ConditionalIconCriterionOperator.greaterThanOrEqual,
    formula: `=${cut}`,
  });
  iconSet.style = Excel.IconSet.threeTrafficLights1;
  iconSet.criteria = [{} as Excel.ConditionalIconCriterion, from(amber), from(green)];
}

function addColours(range: Excel.Range, { address, labels }: StatusLight): void {
  const cell = addressText({ ...address, rows: 1, columns: 1 })
    .split("!")
    .pop()!;
  const codesOf = new Map<(typeof trafficColourOf)["achieved"], string[]>();
  for (const code of statusCodes) {
    const colour = trafficColourOf[code];
    const word = (labels?.[code] ?? defaultLabels[code]).replace(/"/g, '""');
    codesOf.set(colour, [...(codesOf.get(colour) ?? []), `${cell}="${word}"`]);
  }
  for (const [{ fill, text }, tests] of codesOf) {
    const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = `=AND(${mark},OR(${tests.join(",")}))`;
    custom.format.fill.color = fill;
    custom.format.font.color = text;
  }
}
