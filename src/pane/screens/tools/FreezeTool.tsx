import { useState } from "preact/hooks";
import { freezeToValues, freezeToValuesRequest, type FreezeForm } from "../../../actions/freezeToValues";
import { PreviewButton } from "../../components/PreviewButton";
import { Choice } from "../../components/Choice";
import { Form } from "../../components/Form";
import { ProposalCard } from "../../components/ProposalCard";
import { useSession } from "../../Session";
import { useToolText } from "../../useToolText";
import { today } from "../../today";
import { useAsked } from "../../useAsked";
import { useProposal } from "../../useProposal";

/** A copy with values, for people without the add-in. */
export function FreezeTool() {
  const tools = useToolText();
  const { workbook, inContext } = useSession();
  const [which, setWhich] = useState<FreezeForm["which"]>("sheet");
  const proposal = useProposal(
    async () =>
      freezeToValues(inContext(await workbook.read(freezeToValuesRequest({ which }))), {
        which,
        date: today(),
      }),
    which,
  );
  const section = useAsked("freeze");
  return (
    <section aria-labelledby="pane-freeze" tabIndex={-1} ref={section}>
      <h2 id="pane-freeze">{tools.freeze}</h2>
      <p class="pane-quiet">{tools.freezeHint}</p>
      <Form label={tools.freeze} onSubmit={() => void proposal.prepare()}>
        <Choice
          label={tools.which}
          error={proposal.errorAt("which")}
          value={which}
          options={[
            ["sheet", tools.sheets.sheet],
            ["all", tools.sheets.all],
          ]}
          onChange={setWhich}
        />
        <PreviewButton proposal={proposal} isOneOfMany />
      </Form>
      <ProposalCard proposal={proposal} />
    </section>
  );
}
