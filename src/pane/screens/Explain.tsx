import { useMemo } from "preact/hooks";
import { asOf } from "../../actions/asOf";
import { explainKeyResult } from "../../actions/explainKeyResult";
import { readSettings } from "../../actions/readSettings";
import type { ExplainWords } from "../../core/explain/words";
import { statusCodeOf } from "../../core/status/statusCodeOf";
import { ExplainedCell } from "../components/ExplainedCell";
import { Notice } from "../components/Notice";
import { NoTable } from "../components/NoTable";
import { Steps } from "../components/Steps";
import { StatusBadge } from "../components/StatusBadge";
import { Waiting } from "../components/Waiting";
import { dateText } from "../dateText";
import { useSession } from "../Session";
import { today } from "../today";
import { useRuleWords } from "../useRuleWords";
import { useExplainedFormula } from "../useExplainedFormula";

/** The OKR formula of the selected cell taken apart, else the key result on its row; follows the selection. */
export default function Explain() {
  const { text, glance } = useSession();
  const words = useRuleWords()?.explain;
  const { isOwn, reading, error, found } = useExplainedFormula(words);
  if (words === undefined) return <Waiting>{text.loading}</Waiting>;
  if (glance === undefined) return <Waiting>{text.reading}</Waiting>;
  if (isOwn && reading) return <Waiting>{text.reading}</Waiting>;
  return (
    <>
      {isOwn && error !== undefined && <Notice kind="error">{error}</Notice>}
      {found !== undefined && <ExplainedCell found={found} />}
      {!isOwn && <ExplainedKeyResult isAlone={found === undefined} words={words} />}
    </>
  );
}

interface ExplainedKeyResultProps {
  readonly isAlone: boolean;
  readonly words: ExplainWords;
}

/** The key result on the selected row, step by step; says what to select where there is none and nothing else to see. */
function ExplainedKeyResult({ isAlone, words }: ExplainedKeyResultProps) {
  const { text, glance } = useSession();
  const date = (glance && asOf(glance)?.date) ?? today();
  const found = useMemo(() => {
    const region = glance?.ranges[0];
    if (glance === undefined || region === undefined) return undefined;
    const { settings } = readSettings(glance);
    const row = glance.selection.row - region.address.row + 1;
    return explainKeyResult(region.values, row, date, settings, words);
  }, [glance, date, words]);
  if (glance === undefined || found === undefined)
    return isAlone ? <NoTable>{text.explain.select}</NoTable> : null;
  return (
    <section aria-labelledby="pane-explained" aria-live="polite">
      <h2 id="pane-explained">{found.title}</h2>
      {found.status !== "" && (
        <p>
          <StatusBadge code={statusCodeOf(found.status)} label={found.status} />
        </p>
      )}
      <p class="pane-quiet">{text.home.asOf(dateText(date, glance.locale.tag))}</p>
      {found.note !== "" && <Notice kind="warning">{found.note}</Notice>}
      {found.steps.length === 0 ? <p>{text.explain.noSteps}</p> : <Steps steps={found.steps} />}
    </section>
  );
}
