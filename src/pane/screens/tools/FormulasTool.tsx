import { useState } from "preact/hooks";
import {
  checkFormulas,
  type FormulaCheck,
  repairFormulas,
  repairFormulasRequest,
} from "../../../actions/repairFormulas";
import { Button } from "../../components/Button";
import { Notice } from "../../components/Notice";
import { ProposalCard } from "../../components/ProposalCard";
import { Waiting } from "../../components/Waiting";
import { errorText } from "../../errorText";
import { useSession } from "../../Session";
import { useToolText } from "../../useToolText";
import { useAsked } from "../../useAsked";
import { useProposal } from "../../useProposal";
import { FormulaList } from "./FormulaList";
import { SelfTest } from "./SelfTest";

/** How the formulas stand: whether they answer, whether they are spelled as here, and what mends them. */
export function FormulasTool() {
  const tools = useToolText();
  const { text, workbook, inContext } = useSession();
  const [check, setCheck] = useState<FormulaCheck | undefined>(undefined);
  const [hiddenSheets, setHiddenSheets] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<string | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const look = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      const snapshot = await workbook.read(repairFormulasRequest);
      setHiddenSheets(new Set(snapshot.sheets.flatMap(({ name, visible }) => (visible ? [] : [name]))));
      setCheck(checkFormulas(inContext(snapshot)));
    } catch (problem) {
      setError(errorText(problem, text));
    } finally {
      setBusy(false);
    }
  };
  const proposal = useProposal(
    async () => {
      const context = inContext(await workbook.read(repairFormulasRequest));
      const fresh = checkFormulas(context);
      setCheck(fresh);
      return repairFormulas(context, fresh);
    },
    undefined,
    () => void look(),
  );
  const section = useAsked("repair", () => void look());
  return (
    <section aria-labelledby="pane-formulas" tabIndex={-1} ref={section}>
      <h2 id="pane-formulas">{tools.formulas}</h2>
      <p class="pane-quiet">{tools.formulasHint}</p>
      <div class="pane-buttons">
        <Button disabled={isBusy} onClick={() => void look()}>
          {tools.check}
        </Button>
      </div>
      {isBusy && <Waiting>{text.reading}</Waiting>}
      {error !== undefined && <Notice kind="error">{error}</Notice>}
      {check !== undefined && !isBusy && (
        <>
          <p role="status">{tools.checked(check.right, check.repairs.length, check.skipped.length)}</p>
          <FormulaList
            title={tools.repairable}
            hiddenSheets={hiddenSheets}
            lines={check.repairs.map(({ place, state, before, after }) => ({
              place,
              formula: before,
              remark: state === "not loaded" ? tools.states[state] : after,
            }))}
          />
          <FormulaList
            title={tools.skipped}
            hiddenSheets={hiddenSheets}
            lines={check.skipped.map(({ place, formula, reason }) => ({
              place,
              formula,
              remark: reason,
            }))}
          />
          {check.repairs.length > 0 && proposal.plan === undefined && (
            <div class="pane-buttons">
              <Button
                appearance="primary"
                disabled={proposal.busy !== undefined}
                onClick={() => void proposal.prepare()}
              >
                {tools.repair(check.repairs.length)}
              </Button>
            </div>
          )}
        </>
      )}
      <ProposalCard proposal={proposal} />
      <SelfTest />
    </section>
  );
}
