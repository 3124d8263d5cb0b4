import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { addressText } from "../actions/addressText";
import { languageOf } from "../actions/languages";
import { languageSetting } from "../actions/languageSetting";
import { ownStatusWords } from "../actions/ownStatusWords";
import type { Address } from "../workbook/Address";
import type { Plan } from "../workbook/Plan";
import type { Snapshot } from "../workbook/Snapshot";
import type { Workbook } from "../workbook/Workbook";
import { Button } from "./components/Button";
import { Notice } from "./components/Notice";
import { Screen } from "./components/Screen";
import { UndoStrip } from "./components/UndoStrip";
import { errorText } from "./errorText";
import { Home } from "./Home";
import { type Given, type Place, type ScreenName, SessionContext } from "./Session";
import { useGlance } from "./useGlance";
import { useHistory } from "./useHistory";
import { usePaneText } from "./usePaneText";

interface PaneProps {
  readonly workbook: Workbook;
  /** Where the host wants the pane to be; each new object is a new wish. */
  readonly wanted: Place;
}

/** The whole pane: heading, the screen that is open, and the strip that undoes the last change. */
export function Pane({ workbook, wanted }: PaneProps) {
  const { glance, problem, busy, refresh } = useGlance(workbook);
  const [place, setPlace] = useState(wanted);
  const { screen } = place;
  useEffect(() => {
    setPlace(wanted);
  }, [wanted]);
  const language = glance && languageOf(languageSetting(glance));
  // Where not even the first look succeeds, the workbook's language stays unknown.
  const unknown = problem === undefined ? "en" : navigator.language;
  const text = usePaneText(language ?? glance?.locale.tag ?? unknown);
  // Alone on its page the pane is what the page is about; beside a grid it is not.
  const [isAlone] = useState(() => document.querySelector("main, [role=main]") === null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [screen]);

  const statusWords = useMemo(() => (glance === undefined ? {} : ownStatusWords(glance)), [glance]);
  const [revision, setRevision] = useState(0);
  const write = useCallback(
    async (plan: Plan) => {
      const done = await workbook.apply(plan);
      void refresh();
      setRevision((before) => before + 1);
      return done;
    },
    [workbook, refresh],
  );
  const history = useHistory(write, text.plan);
  const [lost, setLost] = useState<string | undefined>(undefined);
  const session = {
    workbook,
    text,
    statusWords,
    glance,
    glancing: busy,
    refresh,
    revision,
    inContext: (snapshot: Snapshot) => ({ snapshot, host: workbook.host, text: text.actions }),
    apply: history.apply,
    goTo: async (address: Address) => {
      try {
        await workbook.apply({ title: "", edits: [{ kind: "select", address }] });
        setLost(undefined);
        return true;
      } catch (error) {
        setLost(errorText(error, text));
        return false;
      }
    },
    place,
    open: (next: ScreenName | undefined, given?: Given) => {
      setPlace({ screen: next, ...(given && { given }) });
    },
  };
  return (
    <SessionContext.Provider value={session}>
      <div class="pane-root" {...(isAlone && { role: "main" as const })} lang={text.language}>
        <div class="pane-header">
          {screen !== undefined && (
            <Button
              appearance="subtle"
              size="small"
              label={text.back}
              onClick={() => {
                session.open(undefined);
              }}
            >
              <span aria-hidden="true">←</span>
            </Button>
          )}
          <h1 ref={heading} tabIndex={-1}>
            {screen === undefined ? text.product : text.screens[screen].title}
          </h1>
          <span class="pane-host">{workbook.host.name}</span>
        </div>
        <div class="pane-selection">
          <span>
            {text.selected} <strong>{glance ? addressText(glance.selection) : "…"}</strong>
          </span>
          <Button
            appearance="subtle"
            size="small"
            disabled={busy}
            onClick={() => {
              void refresh();
              setRevision(revision + 1);
            }}
          >
            {text.refresh}
          </Button>
        </div>
        <div class="pane-main">
          {problem !== undefined && <Notice kind="error">{errorText(problem, text)}</Notice>}
          {screen === undefined ? <Home /> : <Screen key={screen} name={screen} />}
        </div>
        <UndoStrip
          history={history}
          lost={lost}
          onClose={() => {
            setLost(undefined);
            history.dismiss();
          }}
        />
      </div>
    </SessionContext.Provider>
  );
}
