import { useState } from "preact/hooks";
import { addressText } from "../../../actions/addressText";
import type { Address } from "../../../workbook/Address";
import { Notice } from "../../components/Notice";
import { errorText } from "../../errorText";
import { useSession } from "../../Session";

interface FormulaListProps {
  readonly title: string;
  readonly lines: readonly {
    readonly address: Address;
    readonly formula: string;
    /** What becomes of it, or why nothing does. */
    readonly remark: string;
  }[];
}

/** So many are listed; more are counted. */
const shown = 50;

/** Formulas with their cells, to go to; nothing where there are none. */
export function FormulaList({ title, lines }: FormulaListProps) {
  const { text, goTo } = useSession();
  const [error, setError] = useState<string | undefined>(undefined);
  if (lines.length === 0) return null;
  const show = async (address: Address): Promise<void> => {
    setError(undefined);
    try {
      await goTo(address);
    } catch (problem) {
      setError(errorText(problem, text));
    }
  };
  return (
    <>
      <h3>{title}</h3>
      <ul class="pane-tasks">
        {lines.slice(0, shown).map(({ address, formula, remark }) => (
          <li key={`${addressText(address)} ${remark}`}>
            <button type="button" class="pane-task" onClick={() => void show(address)}>
              <strong>{addressText(address)}</strong>
              <code>{formula}</code>
              <span>{remark}</span>
            </button>
          </li>
        ))}
      </ul>
      {lines.length > shown && <p class="pane-quiet">{text.tools.more(lines.length - shown)}</p>}
      {error !== undefined && <Notice kind="error">{error}</Notice>}
    </>
  );
}
