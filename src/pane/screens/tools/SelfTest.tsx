import { useState } from "preact/hooks";
import {
  judgeSelfTest,
  selfTest,
  type SelfTest as Test,
  type SelfTestVerdict,
} from "../../../actions/selfTest";
import type { Snapshot } from "../../../workbook/Snapshot";
import type { Workbook } from "../../../workbook/Workbook";
import { Button } from "../../components/Button";
import { Notice } from "../../components/Notice";
import { Waiting } from "../../components/Waiting";
import { errorText } from "../../errorText";
import { type Session, useSession } from "../../Session";
import { useToolText } from "../../useToolText";

/** Each look waits for formulas that say they are being calculated; these are for hosts that say nothing. */
const looks = 4;
const pause = 500;

/** “Are the functions alive?”: two new formulas on a sheet that is there for a moment only. */
export function SelfTest() {
  const tools = useToolText();
  const { text, workbook, inContext } = useSession();
  const [verdict, setVerdict] = useState<SelfTestVerdict | undefined>(undefined);
  const [error, setError] = useState<string | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const test = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    setVerdict(undefined);
    try {
      setVerdict(await run(workbook, inContext));
    } catch (problem) {
      setError(errorText(problem, text));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <h3>{tools.alive}</h3>
      <p class="pane-quiet">{tools.aliveHint}</p>
      <div class="pane-buttons">
        <Button disabled={isBusy} onClick={() => void test()}>
          {tools.test}
        </Button>
      </div>
      {isBusy && <Waiting>{tools.testing}</Waiting>}
      {error !== undefined && <Notice kind="error">{error}</Notice>}
      <div role="status">
        {verdict !== undefined && (
          <Notice kind={verdict.kind === "alive" ? "info" : "warning"}>
            {verdict.kind === "wrong"
              ? tools.wrong(verdict.formula, verdict.got, verdict.wanted)
              : verdict.kind === "not loaded"
                ? tools.notLoaded[workbook.host.name]
                : tools.verdicts[verdict.kind]}
          </Notice>
        )}
      </div>
    </>
  );
}

/** The sheet goes again whatever happens, and the person stays where they were. */
async function run(workbook: Workbook, inContext: Session["inContext"]): Promise<SelfTestVerdict> {
  const before = await workbook.read({ ranges: [] });
  const test = selfTest(inContext(before));
  const { inverse } = await workbook.apply(test.plan);
  try {
    return await verdictOf(workbook, test);
  } finally {
    const { title = "", edits = [] } = inverse ?? {};
    await workbook.apply({ title, edits: [...edits, { kind: "select", address: before.selection }] });
  }
}

async function verdictOf(workbook: Workbook, test: Test): Promise<SelfTestVerdict> {
  const read = (): Promise<Snapshot> =>
    workbook.read({ ranges: [{ kind: "address", address: test.address }] });
  let verdict = judgeSelfTest(await read(), test);
  for (let look = 1; look < looks && verdict.kind === "waiting"; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    verdict = judgeSelfTest(await read(), test);
  }
  return verdict;
}
