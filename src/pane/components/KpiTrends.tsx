import type { KpiException, KpiExceptions } from "../../actions/kpi/kpiExceptions";
import type { KpiOffer } from "../../actions/kpi/kpiOffers";
import { isPercentUnit } from "../../core/kpi/isPercentUnit";
import { statusCodeOf } from "../../core/status/statusCodeOf";
import { cellDisplay } from "../cellDisplay";
import { readableNumber } from "../readableNumber";
import { useSession } from "../Session";
import { GoTo } from "./GoTo";
import { LineChart } from "./LineChart";
import { PromoteButton } from "./PromoteButton";
import { StatusBadge } from "./StatusBadge";

interface KpiTrendsProps {
  readonly kpis: readonly KpiOffer[];
  readonly exceptions: KpiExceptions;
  readonly localeTag: string;
}

const most = 7;

/** The KPIs of the workbook with their lines and targets; those that stay red offer a key result; what is off its plan. */
export function KpiTrends({ kpis, exceptions: { offPlan, notCompared }, localeTag }: KpiTrendsProps) {
  const { text } = useSession();
  const words = text.dashboard;
  if (kpis.length === 0) return null;
  const shown = (value: number, { unit }: Pick<KpiOffer, "unit">): string =>
    cellDisplay(value, isPercentUnit(unit) ? "share" : "number", localeTag);
  const differenceIn = ({ difference, unit }: KpiException): string => {
    const amount = `${difference > 0 ? "+" : ""}${readableNumber(difference, localeTag, 2)}`;
    return isPercentUnit(unit) ? words.points(amount) : unit === "" ? amount : `${amount} ${unit}`;
  };
  return (
    <>
      <section aria-labelledby="pane-kpis">
        <h2 id="pane-kpis">{words.kpis}</h2>
        <ul class="pane-list">
          {kpis.slice(0, most).map((kpi) => (
            <li key={kpi.name}>
              <GoTo address={kpi.address}>
                <strong>{kpi.name}</strong>
                <span>
                  {kpi.status !== "" && <StatusBadge code={statusCodeOf(kpi.status)} label={kpi.status} />}{" "}
                  {kpi.current !== undefined &&
                    words.ofTarget(
                      shown(kpi.current, kpi),
                      kpi.target === undefined ? undefined : shown(kpi.target, kpi),
                    )}
                </span>
              </GoTo>
              {kpi.history.length > 1 && (
                <LineChart
                  description={words.line(
                    kpi.name,
                    kpi.history.slice(-6).map(({ value }) => shown(value, kpi)),
                  )}
                  values={kpi.history}
                  level={kpi.target}
                />
              )}
              {kpi.proposal !== "" && (
                <div class="pane-buttons">
                  <PromoteButton kpi={kpi} />
                </div>
              )}
            </li>
          ))}
        </ul>
        {kpis.length > most && <p class="pane-quiet">{words.moreKpis(kpis.length - most)}</p>}
      </section>
      {offPlan.length + notCompared.length > 0 && (
        <section aria-labelledby="pane-exceptions">
          <h2 id="pane-exceptions">{words.exceptions}</h2>
          {offPlan.length === 0 && <p class="pane-quiet">{words.noExceptions}</p>}
          <ul class="pane-tasks">
            {offPlan.slice(0, most).map((kpi) => (
              <li key={kpi.name}>
                <GoTo address={kpi.address}>
                  <strong>{kpi.name}</strong>
                  <span>
                    {words.exception(
                      differenceIn(kpi),
                      kpi.share === undefined ? undefined : cellDisplay(kpi.share, "share", localeTag),
                      kpi.reading,
                    )}
                  </span>
                </GoTo>
              </li>
            ))}
          </ul>
          {offPlan.length > most && <p class="pane-quiet">{words.moreExceptions(offPlan.length - most)}</p>}
          {notCompared.length > 0 && (
            <details>
              <summary>{words.notCompared(notCompared.length)}</summary>
              <ul class="pane-found">
                {notCompared.map(({ name, reason, address }) => (
                  <li key={name}>
                    <GoTo address={address} look="link">
                      <strong>{name}</strong> <span>{reason}</span>
                    </GoTo>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </section>
      )}
    </>
  );
}
