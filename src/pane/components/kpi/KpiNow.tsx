import type { KpiReading } from "../../../actions/kpi/coachKpi";
import { type KpiSource, readSource, sourceSpan } from "../../../actions/kpi/kpiSources";
import { statusCodeOf } from "../../../core/status/statusCodeOf";
import type { Snapshot } from "../../../workbook/Snapshot";
import { serialFromIso } from "../../../core/calendar/serialFromIso";
import { cellDisplay } from "../../cellDisplay";
import { dateText } from "../../dateText";
import { useSession } from "../../Session";
import { StatusBadge } from "../StatusBadge";

interface KpiNowProps {
  readonly source: KpiSource | undefined;
  readonly now: number | string | undefined;
  readonly reading: KpiReading;
  readonly snapshot: Snapshot;
  readonly isPercent: boolean;
}

/** What the row would say today, so that a wrong range is seen before it is written. */
export function KpiNow({ source, now, reading, snapshot, isPercent }: KpiNowProps) {
  const { text } = useSession();
  const words = text.kpi;
  const { tag } = snapshot.locale;
  const span =
    source === undefined || source.kind === "later" || source.kind === "cell"
      ? undefined
      : sourceSpan(readSource(snapshot, source));
  const day = (iso: string): string => dateText(serialFromIso(iso)!, tag);
  return (
    <div role="status">
      {span !== undefined && <p class="pane-hint">{words.span(day(span[0]), day(span[1]))}</p>}
      {typeof now === "string" && <p class="pane-error">{now}</p>}
      {typeof now === "number" && (
        <p>
          {words.now(cellDisplay(now, isPercent ? "share" : "number", tag))}{" "}
          {reading.attainment !== undefined && words.attains(cellDisplay(reading.attainment, "share", tag))}{" "}
          {reading.status !== "" && (
            <StatusBadge code={statusCodeOf(reading.status)} label={reading.status} />
          )}
        </p>
      )}
      {reading.note !== "" && typeof now === "number" && <p class="pane-hint">{reading.note}</p>}
    </div>
  );
}
