import { useState } from "preact/hooks";
import type { MapAnswer } from "../../../actions/map/mapAnswers";
import { statusCodeOf } from "../../../core/status/statusCodeOf";
import type { Locale } from "../../../workbook/Snapshot";
import { cellDisplay } from "../../cellDisplay";
import { useSession } from "../../Session";
import { StatusBadge } from "../StatusBadge";
import { TextInput } from "../TextInput";
import type { TypedLine } from "./TypedLine";

interface KeyResultKpisProps {
  readonly keyResult: string;
  readonly kpis: readonly string[];
  /** The KPIs whose values are read as percentages. */
  readonly percentages: ReadonlySet<string>;
  readonly lines: readonly TypedLine[];
  readonly answers: readonly MapAnswer[];
  readonly errorOf: (line: TypedLine) => string | undefined;
  readonly locale: Locale;
  readonly onChange: (kpi: string, share: string | undefined) => void;
}

const searchFrom = 12;

/** One key result: a tick for each KPI that feeds it, and its share where several do. */
export function KeyResultKpis({
  keyResult,
  kpis,
  percentages,
  lines,
  answers,
  errorOf,
  locale,
  onChange,
}: KeyResultKpisProps) {
  const { text } = useSession();
  const [query, setQuery] = useState("");
  const lineOf = (kpi: string): TypedLine | undefined => lines.find((line) => line.kpi === kpi);
  const wanted = kpis.filter(
    (kpi) => lineOf(kpi) !== undefined || kpi.toLowerCase().includes(query.trim().toLowerCase()),
  );
  const answerOfKpi = (kpi: string): MapAnswer | undefined => answers.find((answer) => answer.kpi === kpi);
  const all = answers.length === 1 ? answers[0] : answerOfKpi("All");
  return (
    <fieldset class="pane-example">
      <legend>{text.map.fedBy(keyResult)}</legend>
      {kpis.length > searchFrom && <TextInput label={text.map.search} value={query} onChange={setQuery} />}
      <ul class="pane-links">
        {wanted.map((kpi) => {
          const line = lineOf(kpi);
          const error = line && errorOf(line);
          const answer = answerOfKpi(kpi);
          return (
            <li key={kpi}>
              <label>
                <input
                  type="checkbox"
                  checked={line !== undefined}
                  onChange={({ currentTarget }) => {
                    onChange(kpi, currentTarget.checked ? "" : undefined);
                  }}
                />
                <span>
                  {kpi}
                  {answer?.value !== undefined && (
                    <span class="pane-quiet">
                      {" "}
                      {text.map.value(
                        cellDisplay(answer.value, percentages.has(kpi) ? "share" : "number", locale.tag),
                      )}
                    </span>
                  )}
                </span>
              </label>
              {line !== undefined && (
                <input
                  type="text"
                  inputMode="decimal"
                  class="pane-share"
                  aria-label={text.map.shareOf(kpi, keyResult)}
                  aria-invalid={error === undefined ? undefined : true}
                  placeholder={lines.length > 1 ? text.map.equal : text.map.whole}
                  value={line.share}
                  onInput={({ currentTarget }) => {
                    onChange(kpi, currentTarget.value);
                  }}
                />
              )}
              {error !== undefined && (
                <p class="pane-error" role="alert">
                  {error}
                </p>
              )}
              {answer !== all && answer !== undefined && answer.note !== "" && (
                <p class="pane-quiet">{answer.note}</p>
              )}
            </li>
          );
        })}
      </ul>
      {all !== undefined && (
        <p>
          {all.status !== "" && <StatusBadge code={statusCodeOf(all.status)} label={all.status} />}{" "}
          {typeof all.score === "number" && text.map.score(cellDisplay(all.score, "share", locale.tag))}
          {all.note !== "" && <span class="pane-quiet">{all.note}</span>}
        </p>
      )}
    </fieldset>
  );
}
