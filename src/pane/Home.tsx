import { useEffect, useMemo, useState } from "preact/hooks";
import { addressText } from "../actions/addressText";
import { asOf } from "../actions/asOf";
import type { readDashboard } from "../actions/dashboard";
import type { NextStep, OverviewTable } from "../actions/overview";
import type { Range } from "../cells/Cell";
import { isBlank } from "../cells/isBlank";
import type { Address } from "../workbook/Address";
import type { Snapshot } from "../workbook/Snapshot";
import { Button } from "./components/Button";
import { Notice } from "./components/Notice";
import type { OldDateNotice } from "./components/OldDateNotice";
import { StatusCounts } from "./components/StatusCounts";
import { Waiting } from "./components/Waiting";
import { dateText } from "./dateText";
import { screenNames } from "./screens";
import { type ScreenName, useSession } from "./Session";
import type { PaneText } from "./text/en";
import { today } from "./today";
import { useOverview } from "./useOverview";

const oldAfterDays = 7;

type Group = keyof PaneText["home"]["groups"];

/** Where a screen stands among the tasks; the rest is set up once. */
const groupOf: Readonly<Record<string, Group>> = {
  draft: "work",
  checkIn: "work",
  map: "work",
  kpi: "work",
  review: "work",
  dashboard: "look",
  explain: "look",
  read: "look",
};

/** The first screen: what is in the workbook, what to do next, and all that can be done. */
export function Home() {
  const { goTo, refresh, open } = useSession();
  /** Goes to a place on the sheet, then opens a screen, which looks at what is selected. */
  const go = async (address: Address | undefined, screen?: ScreenName): Promise<void> => {
    if (address !== undefined) {
      if (!(await goTo({ ...address, rows: 1, columns: 1 }))) return;
      await refresh();
    }
    if (screen !== undefined) open(screen);
  };
  return (
    <>
      <OldDate />
      <WholeWorkbook onGo={(address, screen) => void go(address, screen)} />
      <TableHere />
      <Tasks />
    </>
  );
}

/** The as-of date doesn't move by itself; once it is a week old, people should know. Its notice is loaded then. */
function OldDate() {
  const { glance } = useSession();
  const [notice, setNotice] = useState<{ readonly Component: typeof OldDateNotice } | undefined>(undefined);
  const date = glance && asOf(glance)?.date;
  const isOld = date !== undefined && today() - date >= oldAfterDays;
  useEffect(() => {
    if (!isOld) return;
    import("./components/OldDateNotice").then(
      ({ OldDateNotice: Component }) => {
        setNotice({ Component });
      },
      () => {
        // offline: the date stands in the settings, too
      },
    );
  }, [isOld]);
  return isOld && notice !== undefined ? <notice.Component date={date} /> : null;
}

interface WholeWorkbookProps {
  readonly onGo: (address: Address | undefined, screen?: ScreenName) => void;
}

function WholeWorkbook({ onGo }: WholeWorkbookProps) {
  const { text, glance } = useSession();
  const { found, busy, error, again, cancel } = useOverview();
  if (error !== undefined) {
    return (
      <Notice kind="error">
        <p>{error}</p>
        <Button size="small" onClick={() => void again()}>
          {text.tryAgain}
        </Button>
      </Notice>
    );
  }
  if (found === undefined) {
    return busy ? <Waiting onCancel={cancel}>{text.reading}</Waiting> : null;
  }
  const locale = glance?.locale.tag ?? "en";
  return (
    <>
      <section aria-labelledby="pane-next">
        <h2 id="pane-next">{text.home.nextHeading}</h2>
        <ul class="pane-tasks">
          {found.steps.map((step) => {
            const { title, about, screen } = inWords(step, text, locale);
            return (
              <li key={step.step}>
                <button
                  type="button"
                  class="pane-task pane-next"
                  onClick={() => {
                    onGo("address" in step ? step.address : undefined, screen);
                  }}
                >
                  <strong>{title}</strong>
                  <span>{about}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="pane-workbook">
        <h2 id="pane-workbook">{text.home.workbookHeading}</h2>
        {found.tables.length === 0 ? (
          <p class="pane-quiet">{found.isEmpty ? text.home.nothingHere : text.home.nothingFound}</p>
        ) : (
          <ul class="pane-found">
            {found.tables.map((table) => (
              <li key={addressText(table.address)}>
                <Found
                  table={table}
                  onGo={() => {
                    onGo(table.address);
                  }}
                />
              </li>
            ))}
          </ul>
        )}
        {found.cut.length > 0 && <p class="pane-quiet">{text.home.cut(found.cut, found.rows)}</p>}
      </section>
    </>
  );
}

function Found({ table, onGo }: { readonly table: OverviewTable; readonly onGo: () => void }) {
  const { text } = useSession();
  return (
    <button type="button" class="pane-link" onClick={onGo}>
      <strong>{text.home.found[table.kind](table.count)}</strong> <span>{addressText(table.address)}</span>
    </button>
  );
}

interface StepInWords {
  readonly title: string;
  readonly about: string;
  readonly screen: ScreenName;
}

function inWords(step: NextStep, text: PaneText, locale: string): StepInWords {
  const { next } = text.home;
  switch (step.step) {
    case "template":
      return { ...next.template, screen: "templates" };
    case "draft":
      return { ...text.screens.draft, screen: "draft" };
    case "read":
      return { ...next.read, screen: "read" };
    case "review":
      return {
        title: next.review.title,
        about: next.review.about(dateText(step.ended, locale)),
        screen: "review",
      };
    case "scores":
      return {
        title: next.scores.title,
        about: next.scores.about(addressText(step.address)),
        screen: "read",
      };
    case "check in":
      return {
        title: next["check in"].title,
        about: next["check in"].about(
          step.last === undefined ? undefined : dateText(step.last, locale),
          step.last === undefined ? 0 : today() - step.last,
        ),
        screen: "checkIn",
      };
    case "red KPIs":
      return {
        title: next["red KPIs"].title(step.names.length),
        about: next["red KPIs"].about(step.names),
        screen: "draft",
      };
    case "map":
      return { ...next.map, screen: "map" };
    case "dashboard":
      return { ...next.dashboard, screen: "dashboard" };
  }
}

type Judge = (glance: Snapshot, table: Range, date: number) => ReturnType<typeof readDashboard> | undefined;

/** What judges a table by the settings, loaded after the pane has shown: all the formulas come with it. */
function useJudge(): { readonly judge: Judge | undefined; readonly failed: boolean } {
  const [judge, setJudge] = useState<Judge | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    Promise.all([
      import("../actions/dashboard"),
      import("../actions/readSettings"),
      import("../cells/tables/recogniseTable"),
    ]).then(
      ([dashboard, { readSettings }, { recogniseTable }]) => {
        setJudge(
          (): Judge => (glance, table, date) =>
            recogniseTable(table)?.kind === "okr"
              ? dashboard.readDashboard(table, date, readSettings(glance).settings)
              : undefined,
        );
      },
      () => {
        setFailed(true);
      },
    );
  }, []);
  return { judge, failed };
}

function TableHere() {
  const { text, glance } = useSession();
  const { judge, failed } = useJudge();
  const found = useMemo(() => {
    const region = glance?.ranges[0];
    if (glance === undefined || region === undefined || region.address.rows < 2) return undefined;
    const date = asOf(glance)?.date ?? today();
    const counted = judge?.(glance, region.values, date);
    return counted === undefined || "refusal" in counted
      ? undefined
      : { ...counted, date, address: region.address };
  }, [glance, judge]);
  if (failed) return <Notice kind="error">{text.screenFailed}</Notice>;
  // On a blank cell there is nothing to tell: what to do next, and which tables there are, stands above.
  const isBlankHere = glance?.ranges[0]?.values.every((row) => row.every(isBlank));
  if (isBlankHere === true) return null;
  return (
    <section aria-labelledby="pane-table-here">
      <h2 id="pane-table-here">{text.home.tableHeading}</h2>
      {glance === undefined || judge === undefined ? (
        <Waiting>{text.reading}</Waiting>
      ) : found === undefined ? (
        <p class="pane-quiet">{text.home.noTable}</p>
      ) : (
        <>
          <p>{text.home.tableAt(addressText(found.address), found.keyResults.length)}</p>
          <StatusCounts counts={found.counts} />
          <p class="pane-quiet">{text.home.asOf(dateText(found.date, glance.locale.tag))}</p>
        </>
      )}
    </section>
  );
}

/** All screens, in groups, two beside each other. */
function Tasks() {
  const { text, open } = useSession();
  const groups = Object.keys(text.home.groups) as Group[];
  return (
    <nav aria-label={text.home.tasksHeading}>
      {groups.map((group) => (
        <section key={group} aria-labelledby={`pane-group-${group}`}>
          <h2 id={`pane-group-${group}`}>{text.home.groups[group]}</h2>
          <ul class="pane-grid">
            {screenNames
              .filter((name) => (groupOf[name] ?? "setUp") === group)
              .map((name) => (
                <li key={name}>
                  <button
                    type="button"
                    class="pane-task"
                    title={text.screens[name].about}
                    onClick={() => {
                      open(name);
                    }}
                  >
                    <strong>{text.screens[name].title}</strong>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
