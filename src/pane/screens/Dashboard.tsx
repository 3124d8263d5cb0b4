import { useMemo } from "preact/hooks";
import { addressText } from "../../actions/addressText";
import { asOf } from "../../actions/asOf";
import { type KeyResultLine, readDashboard } from "../../actions/dashboard";
import { kpiExceptions } from "../../actions/kpi/kpiExceptions";
import { kpiOffers, kpiOffersRequest } from "../../actions/kpi/kpiOffers";
import { mappingTables } from "../../actions/map/mapping";
import { objectiveTree, type TreeNode } from "../../actions/objectiveTree";
import { readSettings } from "../../actions/readSettings";
import { reportRequest, reportSheet } from "../../actions/report/reportSheet";
import { recogniseTable } from "../../cells/tables/recogniseTable";
import { readKeyResultTable } from "../../cells/tables/readKeyResultTable";
import { plainName } from "../../core/objective/plainName";
import { statusCodeOf } from "../../core/status/statusCodeOf";
import type { Address } from "../../workbook/Address";
import { BurnUpChart } from "../components/BurnUpChart";
import { Button } from "../components/Button";
import { GoTo } from "../components/GoTo";
import { KpiTrends } from "../components/KpiTrends";
import { MetKeyResults } from "../components/MetKeyResults";
import { NoTable } from "../components/NoTable";
import { ObjectiveTree } from "../components/ObjectiveTree";
import { ProposalCard } from "../components/ProposalCard";
import { ScoreBar } from "../components/ScoreBar";
import { StatusBadge } from "../components/StatusBadge";
import { StatusCounts } from "../components/StatusCounts";
import { Waiting } from "../components/Waiting";
import { cellDisplay } from "../cellDisplay";
import { dateText } from "../dateText";
import { useSession } from "../Session";
import { today } from "../today";
import { useProposal } from "../useProposal";
import { useWorkbookReading } from "../useWorkbookReading";

const fine = ["On track", "Achieved", "Not started"];

/** The table under the cursor at a look: objectives, what needs attention, who owns what. */
export default function Dashboard() {
  const { text, glance, workbook, inContext } = useSession();
  const { snapshot: whole } = useWorkbookReading(kpiOffersRequest);
  const under = glance?.ranges[0];
  const region = useMemo(() => {
    if (under === undefined || recogniseTable(under.values)?.kind === "okr" || whole === undefined)
      return under;
    return mappingTables(whole).keyResults[0] ?? under;
  }, [under, whole]);
  const date = (glance && asOf(glance)?.date) ?? today();
  const settings = useMemo(() => glance && readSettings(glance).settings, [glance]);
  const found = useMemo(
    () => region && settings && readDashboard(region.values, date, settings),
    [region, date, settings],
  );
  const proposal = useProposal(async () => {
    if (region === undefined || found === undefined || "refusal" in found)
      throw new Error(text.dashboard.noTable);
    const snapshot = await workbook.read(reportRequest(region.address));
    return reportSheet(inContext(snapshot), { table: region.address, asOf: date });
  }, region?.address);
  const keyResults = useMemo(
    () =>
      region === undefined || found === undefined || "refusal" in found
        ? []
        : readKeyResultTable(region.values).keyResults,
    [region, found],
  );
  const { proposed } = text.actions.kpi;
  const kpis = useMemo(
    () => (whole === undefined ? [] : kpiOffers(whole, date, proposed)),
    [whole, date, proposed],
  );
  const exceptions = useMemo(() => whole && kpiExceptions(whole), [whole]);
  const tree = useMemo(
    () => (whole === undefined || region === undefined ? [] : objectiveTree(whole, region.address, date)),
    [whole, region, date],
  );
  /** Key results that name their objective by its id are shown with its title, where a table of objectives has one. */
  const titles = useMemo(() => new Map(titlesIn(tree)), [tree]);
  if (glance === undefined || region === undefined || found === undefined) {
    return <Waiting>{text.reading}</Waiting>;
  }
  const locale = glance.locale.tag;
  const trends = exceptions !== undefined && (
    <KpiTrends kpis={kpis} exceptions={exceptions} localeTag={locale} />
  );
  // A workbook of KPIs alone has something to look at, too.
  if ("refusal" in found) {
    return (
      <>
        {trends}
        <NoTable>{text.dashboard.noTable}</NoTable>
      </>
    );
  }
  const stale = found.keyResults.filter(({ status }) => statusCodeOf(status) === "stale");
  const met = keyResults.filter(({ row }) =>
    found.keyResults.some((line) => line.row === row && statusCodeOf(line.status) === "achieved"),
  );
  const share = (value: number): string => cellDisplay(Math.round(value * 100) / 100, "share", locale);
  const attention = found.keyResults.filter(({ status }) => !fine.includes(status));
  const rowOf = ({ row }: KeyResultLine): Address => ({
    ...region.address,
    row: region.address.row + row - 1,
    rows: 1,
  });
  return (
    <>
      <section aria-labelledby="pane-overall">
        <h2 id="pane-overall">{text.dashboard.overall}</h2>
        <p class="pane-quiet">
          {text.home.tableAt(addressText(region.address), found.keyResults.length)} ·{" "}
          {text.home.asOf(dateText(date, locale))}
        </p>
        <StatusCounts counts={found.counts} />
      </section>
      <section aria-labelledby="pane-objectives">
        <h2 id="pane-objectives">{text.dashboard.objectives}</h2>
        <ul class="pane-list">
          {found.objectives.map((objective) => (
            <li key={objective.title} class="pane-entry">
              <strong>{titles.get(plainName(objective.title)) ?? objective.title}</strong>
              <StatusCounts counts={[{ label: objective.status }]} />
              {objective.score === undefined ? (
                <p class="pane-quiet">{text.dashboard.noScore(objective.keyResults)}</p>
              ) : (
                <ScoreBar score={objective.score} expected={objective.expected}>
                  {text.dashboard.scored(
                    share(objective.score),
                    objective.expected === undefined ? undefined : share(objective.expected),
                  )}
                </ScoreBar>
              )}
              {objective.withData < objective.keyResults && (
                <p class="pane-quiet">{text.dashboard.withData(objective.withData, objective.keyResults)}</p>
              )}
              {objective.weakest !== "" && (objective.score ?? 1) < 1 && (
                <p class="pane-quiet">{text.dashboard.weakest(objective.weakest)}</p>
              )}
            </li>
          ))}
        </ul>
      </section>
      {tree.length > 0 && (
        <section aria-labelledby="pane-tree">
          <h2 id="pane-tree">{text.dashboard.tree}</h2>
          <p class="pane-quiet">{text.dashboard.treeHint}</p>
          <ObjectiveTree nodes={tree} localeTag={locale} />
        </section>
      )}
      <section aria-labelledby="pane-attention">
        <h2 id="pane-attention">{text.dashboard.attention}</h2>
        {attention.length === 0 ? (
          <p class="pane-quiet">{text.dashboard.nothing}</p>
        ) : (
          <ul class="pane-tasks">
            {attention.map((line) => (
              <li key={line.row}>
                <GoTo address={rowOf(line)}>
                  <strong>{line.title}</strong>
                  <span>
                    <StatusBadge code={statusCodeOf(line.status)} label={line.status} />{" "}
                    {line.score !== undefined &&
                      text.dashboard.scored(
                        share(line.score),
                        line.expected === undefined ? undefined : share(line.expected),
                      )}
                  </span>
                  {line.owner !== "" && <span>{line.owner}</span>}
                  {line.note !== "" && <span>{line.note}</span>}
                </GoTo>
              </li>
            ))}
          </ul>
        )}
      </section>
      {whole !== undefined && <BurnUpChart snapshot={whole} keyResults={keyResults} asOf={date} />}
      {trends}
      {stale.length > 0 && (
        <section aria-labelledby="pane-stale">
          <h2 id="pane-stale">{text.dashboard.stale}</h2>
          <ul class="pane-changes">
            {stale.map((line) => (
              <li key={line.row}>
                {line.title}
                {line.owner !== "" && `, ${line.owner}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      <MetKeyResults keyResults={met} />
      {found.teams.length > 1 && (
        <section aria-labelledby="pane-teams">
          <h2 id="pane-teams">{text.dashboard.teams}</h2>
          <ul class="pane-list">
            {found.teams.map(({ team, score, counts }) => (
              <li key={team}>
                <strong>{team}</strong>
                {score !== undefined && (
                  <ScoreBar score={score} expected={undefined}>
                    {text.dashboard.scored(share(score), undefined)}
                  </ScoreBar>
                )}
                <StatusCounts counts={counts} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {found.owners.length > 0 && (
        <section aria-labelledby="pane-owners">
          <h2 id="pane-owners">{text.dashboard.owners}</h2>
          <ul class="pane-list">
            {found.owners.map(({ owner, counts }) => (
              <li key={owner}>
                <strong>{owner}</strong>
                <StatusCounts counts={counts} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {proposal.plan === undefined && (
        <div class="pane-buttons">
          <Button disabled={proposal.busy !== undefined} onClick={() => void proposal.prepare()}>
            {text.dashboard.onSheet}
          </Button>
        </div>
      )}
      <ProposalCard proposal={proposal} />
    </>
  );
}

function titlesIn(nodes: readonly TreeNode[]): (readonly [name: string, title: string])[] {
  return nodes.flatMap(({ name, title, below }) => [
    ...(title === "" ? [] : [[name, title] as const]),
    ...titlesIn(below),
  ]);
}
