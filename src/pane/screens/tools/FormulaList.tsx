import { addressText, nameOn } from "../../../actions/addressText";
import type { FormulaPlace } from "../../../actions/repairFormulas";
import { GoTo } from "../../components/GoTo";
import { useToolText } from "../../useToolText";

interface FormulaListProps {
  readonly title: string;
  readonly lines: readonly {
    readonly place: FormulaPlace;
    readonly formula: string;
    /** What becomes of it, or why nothing does. */
    readonly remark: string;
  }[];
  readonly hiddenSheets: ReadonlySet<string>;
}

/** So many are listed; more are counted. */
const shown = 50;

/** Formulas with their cells, to go to where the sheet is shown; nothing where there are none. */
export function FormulaList({ title, lines, hiddenSheets }: FormulaListProps) {
  const tools = useToolText();
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="pane-tasks">
        {lines.slice(0, shown).map(({ place, formula, remark }) => {
          const name = "name" in place ? nameOn(place.onlyOn, place.name) : addressText(place.address);
          const isHidden = "address" in place && hiddenSheets.has(place.address.sheet);
          const content = (
            <>
              <strong>{isHidden ? tools.onHiddenSheet(name) : name}</strong>
              <code>{formula}</code>
              <span>{remark}</span>
            </>
          );
          return (
            <li key={`${name} ${remark}`}>
              {"name" in place || isHidden ? (
                <div class="pane-task">{content}</div>
              ) : (
                <GoTo address={place.address}>{content}</GoTo>
              )}
            </li>
          );
        })}
      </ul>
      {lines.length > shown && <p class="pane-quiet">{tools.more(lines.length - shown)}</p>}
    </>
  );
}
