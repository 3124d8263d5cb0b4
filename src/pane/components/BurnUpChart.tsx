import { useMemo, useState } from "preact/hooks";
import { isPercentUnit } from "../../core/kpi/isPercentUnit";
import { burnUp } from "../../actions/burnUp";
import type { KeyResult } from "../../core/model/KeyResult";
import type { Snapshot } from "../../workbook/Snapshot";
import { cellDisplay } from "../cellDisplay";
import { dateText } from "../dateText";
import { useSession } from "../Session";
import { Choice } from "./Choice";
import { LineChart } from "./LineChart";

interface BurnUpChartProps {
  readonly snapshot: Snapshot;
  readonly keyResults: readonly KeyResult[];
  readonly asOf: number;
}

/** The way of one key result by its check-ins, with the expected line and where it seems to end. */
export function BurnUpChart({ snapshot, keyResults, asOf }: BurnUpChartProps) {
  const { text } = useSession();
  const words = text.dashboard;
  const ways = useMemo(
    () =>
      keyResults.flatMap((keyResult) => {
        const way = burnUp(snapshot, keyResult, asOf);
        return way === undefined ? [] : [{ keyResult, way }];
      }),
    [snapshot, keyResults, asOf],
  );
  const [chosen, setChosen] = useState(0);
  const shown = ways[chosen] ?? ways[0];
  if (shown === undefined) return null;
  const { keyResult, way } = shown;
  const { tag } = snapshot.locale;
  const value = (number: number): string =>
    cellDisplay(Math.round(number * 1e3) / 1e3, isPercentUnit(keyResult.unit) ? "share" : "number", tag);
  /** What is only likely is said in three digits. */
  const about = (number: number): string => value(Number(number.toPrecision(3)));
  const last = way.logged[way.logged.length - 1]!;
  const said = [
    words.lastLogged(value(last.value), dateText(last.date, tag)),
    ...(keyResult.target === undefined ? [] : [words.wanted(value(keyResult.target))]),
    ...(way.forecast === undefined
      ? []
      : [
          words.forecast(
            dateText(way.forecast.date, tag),
            about(way.forecast.value),
            about(way.forecast.low),
            about(way.forecast.high),
          ),
        ]),
  ].join(" ");
  return (
    <section aria-labelledby="pane-burn-up">
      <h2 id="pane-burn-up">{words.burnUp}</h2>
      {ways.length > 1 && (
        <Choice
          label={text.map.keyResult}
          value={String(ways.indexOf(shown))}
          options={ways.map((one, index) => [String(index), one.keyResult.title || one.keyResult.id])}
          onChange={(index) => {
            setChosen(Number(index));
          }}
        />
      )}
      {ways.length === 1 && <strong>{keyResult.title || keyResult.id}</strong>}
      <LineChart
        height={96}
        description={`${keyResult.title || keyResult.id}. ${said}`}
        values={way.logged}
        expected={way.expected}
        forecast={way.forecast}
      />
      <p class="pane-quiet">{said}</p>
    </section>
  );
}
