import { useMemo } from "preact/hooks";
import { addressText } from "../actions/addressText";
import { asOf, asOfName, setAsOf } from "../actions/asOf";
import { readDashboard } from "../actions/dashboard";
import { Button } from "./components/Button";
import { Notice } from "./components/Notice";
import { ProposalCard } from "./components/ProposalCard";
import { StatusBadge } from "./components/StatusBadge";
import { Waiting } from "./components/Waiting";
import { dateText } from "./dateText";
import { useSession } from "./Session";
import { screenNames } from "./screens";
import { statusCodeOf } from "./statusCodeOf";
import { today } from "./today";
import { useProposal } from "./useProposal";

const oldAfterDays = 7;

/** The first screen: the table under the cursor, and what can be done. */
export function Home() {
  const { text, open } = useSession();
  return (
    <>
      <OldDate />
      <TableHere />
      <nav aria-labelledby="pane-tasks">
        <h2 id="pane-tasks">{text.home.tasksHeading}</h2>
        <ul class="pane-tasks">
          {screenNames.map((name) => (
            <li key={name}>
              <button
                type="button"
                class="pane-task"
                onClick={() => {
                  open(name);
                }}
              >
                <strong>{text.screens[name].title}</strong>
                <span>{text.screens[name].about}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

/** The as-of date doesn't move by itself; once it is a week old, people should know. */
function OldDate() {
  const { text, glance, workbook, inContext } = useSession();
  const proposal = useProposal(async () => {
    const snapshot = await workbook.read({ ranges: [{ kind: "name", name: asOfName }] });
    return setAsOf(inContext(snapshot), today());
  });
  const date = glance && asOf(glance)?.date;
  if (date === undefined || today() - date < oldAfterDays) return null;
  return (
    <Notice kind="warning">
      <p>{text.asOf.old(dateText(date, glance?.locale.tag ?? "en"), today() - date)}</p>
      {proposal.plan === undefined && (
        <Button size="small" onClick={() => void proposal.prepare()}>
          {text.asOf.roll}
        </Button>
      )}
      <ProposalCard proposal={proposal} />
    </Notice>
  );
}

function TableHere() {
  const { text, glance } = useSession();
  const found = useMemo(() => {
    const region = glance?.ranges[0];
    if (glance === undefined || region === undefined || region.address.rows < 2) return undefined;
    const date = asOf(glance)?.date ?? today();
    const counted = readDashboard(region.values, date);
    return "refusal" in counted ? undefined : { ...counted, date, address: region.address };
  }, [glance]);
  return (
    <section aria-labelledby="pane-table-here">
      <h2 id="pane-table-here">{text.home.tableHeading}</h2>
      {glance === undefined ? (
        <Waiting>{text.reading}</Waiting>
      ) : found === undefined ? (
        <p class="pane-quiet">{text.home.noTable}</p>
      ) : (
        <>
          <p>{text.home.tableAt(addressText(found.address), found.keyResults.length)}</p>
          <ul class="pane-statuses">
            {found.counts.map(({ label, count }) => (
              <li key={label}>
                <StatusBadge code={statusCodeOf(label)} label={label} count={count} />
              </li>
            ))}
          </ul>
          <p class="pane-quiet">{text.home.asOf(dateText(found.date, glance.locale.tag))}</p>
        </>
      )}
    </section>
  );
}
