import { useMemo } from "preact/hooks";
import { addressText } from "../../../actions/addressText";
import type { KpiOffer } from "../../../actions/kpi/kpiOffers";
import { kpiOffers } from "../../../actions/kpi/kpiOffers";
import { type FixableMap, fixOfConflict, fixOfGap, type MapFix } from "../../../actions/map/mapFixes";
import { checkMapping } from "../../../actions/map/mapping";
import type { CoverageFinding } from "../../../core/mapping/coverage";
import type { Snapshot } from "../../../workbook/Snapshot";
import { useSession } from "../../Session";
import { PromoteButton } from "../PromoteButton";
import { ConflictLine } from "./ConflictLine";
import { FixButton } from "./FixButton";

interface MapFindingsProps {
  readonly map: FixableMap;
  readonly snapshot: Snapshot;
  /** The day by which KPIs are judged. */
  readonly asOf: number;
  readonly onFix: (remedy: MapFix) => void;
  /** Goes to the KPIs of a key result, by its place in the table. */
  readonly onChoose: (keyResult: number) => void;
}

/**
 * What a map leaves out and what in it does not fit, each with what mends it. A KPI that stays red and drives nothing can
 * become a key result.
 */
export function MapFindings({ map, snapshot, asOf, onFix, onChoose }: MapFindingsProps) {
  const { text } = useSession();
  const { mapping, kpis } = map;
  const { gaps, conflicts } = useMemo(() => checkMapping(mapping), [mapping]);
  const { proposed } = text.actions.kpi;
  const red = useMemo(
    () =>
      kpiOffers(snapshot, asOf, proposed).filter(
        ({ proposal, table }) => proposal !== "" && addressText(table) === addressText(kpis.address),
      ),
    [snapshot, asOf, proposed, kpis],
  );
  const redIn = (gap: CoverageFinding): KpiOffer | undefined =>
    gap.finding === "KPI without key result" ? red.find(({ name }) => name === nameOf(gap)) : undefined;
  return (
    <>
      <section aria-labelledby="pane-gaps">
        <h2 id="pane-gaps">{text.map.gaps}</h2>
        {gaps.length === 0 && <p class="pane-quiet">{text.map.noGaps}</p>}
        <ul class="pane-findings">
          {gaps.map((gap) => {
            const promotable = redIn(gap);
            return (
              <li key={`${gap.finding} ${gap.id} ${gap.name}`} class={promotable && "pane-finding-error"}>
                {promotable === undefined
                  ? text.map.gap[gap.finding](nameOf(gap))
                  : text.map.staysRed(nameOf(gap), promotable.proposal)}
                <div class="pane-buttons">
                  {promotable !== undefined && <PromoteButton kpi={promotable} />}
                  <FixButton
                    about={nameOf(gap)}
                    remedy={fixOfGap(map, gap)}
                    onFix={onFix}
                    {...(gap.finding === "Key result without KPI" && {
                      onChoose: () => {
                        onChoose(
                          mapping.keyResults.findIndex(
                            ({ title, id }) => title === gap.name && id === gap.id,
                          ),
                        );
                      },
                    })}
                  />
                </div>
              </li>
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="pane-conflicts">
        <h2 id="pane-conflicts">{text.map.conflicts}</h2>
        {conflicts.length === 0 && <p class="pane-quiet">{text.map.noConflicts}</p>}
        <ul class="pane-findings">
          {conflicts.map((conflict) => (
            <ConflictLine
              key={`${conflict.code} ${conflict.keyResult} ${conflict.kpi}`}
              conflict={conflict}
              remedy={fixOfConflict(map, conflict, text.actions.choices.directions)}
              onFix={onFix}
            />
          ))}
        </ul>
      </section>
    </>
  );
}

function nameOf({ name, id }: CoverageFinding): string {
  return name === "" ? id : name;
}
