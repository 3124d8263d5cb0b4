import { useSession } from "../../Session";
import type { TypedLine } from "./TypedLine";

interface MapGridProps {
  readonly keyResults: readonly string[];
  readonly kpis: readonly string[];
  readonly lines: readonly TypedLine[];
  readonly onChange: (keyResult: string, kpi: string, share: string | undefined) => void;
}

/** What stands in a cell for a KPI that feeds without a share of its own. */
const tick = "✓";

/**
 * All key results against all KPIs. Arrow keys go from cell to cell, x ticks, a number is a share, an empty cell is no
 * link. It scrolls sideways by itself, its first column stays.
 */
export function MapGrid({ keyResults, kpis, lines, onChange }: MapGridProps) {
  const { text } = useSession();
  return (
    <div class="pane-scroll pane-map" role="group" aria-label={text.map.grid} tabIndex={0}>
      <table class="pane-cells">
        <thead>
          <tr>
            <th scope="col">{text.map.keyResult}</th>
            {kpis.map((kpi, index) => (
              <th key={index} scope="col">
                {kpi}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyResults.map((keyResult, index) => (
            <tr key={index}>
              <th scope="row">{keyResult}</th>
              {kpis.map((kpi, column) => {
                const line = lines.find((one) => one.keyResult === keyResult && one.kpi === kpi);
                return (
                  <td key={column}>
                    <input
                      type="text"
                      inputMode="decimal"
                      autocomplete="off"
                      aria-label={text.map.shareOf(kpi, keyResult)}
                      value={line === undefined ? "" : line.share || tick}
                      onKeyDown={move}
                      onInput={({ currentTarget }) => {
                        const typed = currentTarget.value.replace(tick, "").trim();
                        const isTick = /^[x+]$/i.test(typed);
                        onChange(keyResult, kpi, typed === "" ? undefined : isTick ? "" : typed);
                      }}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Up and down as on a sheet; to the side only from the end of what is typed, so that it can still be corrected. */
function move(event: KeyboardEvent): void {
  const step = steps[event.key];
  const input = event.currentTarget as HTMLInputElement;
  if (step === undefined || event.isComposing) return;
  const [rows, columns] = step;
  const end = columns < 0 ? 0 : input.value.length;
  const isAll = input.selectionStart === 0 && input.selectionEnd === input.value.length;
  if (columns !== 0 && !isAll && (input.selectionStart !== end || input.selectionEnd !== end)) return;
  event.preventDefault();
  event.stopPropagation();
  const cell = input.closest("td")!;
  const row = cell.closest("tr")!;
  const below = row.parentElement!.children[[...row.parentElement!.children].indexOf(row) + rows];
  const next = below?.children[[...row.children].indexOf(cell) + columns]?.querySelector("input");
  next?.focus();
  next?.select();
}
