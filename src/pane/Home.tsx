import { useMemo } from "preact/hooks";
import { addressText } from "../actions/addressText";
import { asOf } from "../actions/asOf";
import { statusCounts } from "../actions/statusCounts";
import { StatusBadge } from "./components/StatusBadge";
import { Waiting } from "./components/Waiting";
import { dateText } from "./dateText";
import { useSession } from "./Session";
import { screenNames } from "./screens";
import { statusCodeOf } from "./statusCodeOf";
import { today } from "./today";

/** The first screen: the table under the cursor, and what can be done. */
export function Home() {
  const { text, open } = useSession();
  return (
    <>
      <TableHere />
      <nav aria-labelledby="okr-tasks">
        <h2 id="okr-tasks">{text.home.tasksHeading}</h2>
        <ul class="okr-tasks">
          {screenNames.map((name) => (
            <li key={name}>
              <button
                type="button"
                class="okr-task"
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

function TableHere() {
  const { text, glance } = useSession();
  const found = useMemo(() => {
    const region = glance?.ranges[0];
    if (glance === undefined || region === undefined || region.address.rows < 2) return undefined;
    const date = asOf(glance)?.date ?? today();
    const counted = statusCounts(region.values, date);
    return "refusal" in counted ? undefined : { ...counted, date, address: region.address };
  }, [glance]);
  return (
    <section aria-labelledby="okr-table-here">
      <h2 id="okr-table-here">{text.home.tableHeading}</h2>
      {glance === undefined ? (
        <Waiting>{text.reading}</Waiting>
      ) : found === undefined ? (
        <p class="okr-quiet">{text.home.noTable}</p>
      ) : (
        <>
          <p>{text.home.tableAt(addressText(found.address), found.keyResults)}</p>
          <ul class="okr-statuses">
            {found.counts.map(({ label, count }) => (
              <li key={label}>
                <StatusBadge code={statusCodeOf(label)} label={label} count={count} />
              </li>
            ))}
          </ul>
          <p class="okr-quiet">{text.home.asOf(dateText(found.date, glance.locale.tag))}</p>
        </>
      )}
    </section>
  );
}
