import { asOfName } from "../../actions/asOf";
import { setAsOf } from "../../actions/setAsOf";
import { dateText } from "../dateText";
import { useSession } from "../Session";
import { today } from "../today";
import { useProposal } from "../useProposal";
import { Button } from "./Button";
import { Notice } from "./Notice";
import { ProposalCard } from "./ProposalCard";

/** Says how old the as-of date is, and rolls it forward to today. */
export function OldDateNotice({ date }: { readonly date: number }) {
  const { text, glance, workbook, inContext } = useSession();
  const proposal = useProposal(async () => {
    const snapshot = await workbook.read({ ranges: [{ kind: "name", name: asOfName }] });
    return setAsOf(inContext(snapshot), today());
  }, date);
  return (
    <>
      <Notice kind="warning">
        <p>{text.asOf.old(dateText(date, glance?.locale.tag ?? "en"), today() - date)}</p>
        {proposal.plan === undefined && (
          <Button size="small" onClick={() => void proposal.prepare()}>
            {text.asOf.roll}
          </Button>
        )}
      </Notice>
      <ProposalCard proposal={proposal} />
    </>
  );
}
