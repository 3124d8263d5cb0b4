import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { describePlan } from "../describePlan";
import { useSession } from "../Session";
import type { Proposal } from "../useProposal";
import { Button } from "./Button";
import { Notice } from "./Notice";
import { Waiting } from "./Waiting";

interface ProposalCardProps {
  readonly proposal: Proposal;
  /** What else the person should know before applying. */
  readonly children?: ComponentChildren;
}

/** The preview of a plan in words, with Apply and Cancel; and what went wrong, where it went wrong. */
export function ProposalCard({ proposal, children }: ProposalCardProps) {
  const { text } = useSession();
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const { plan, busy, failure } = proposal;
  useEffect(() => {
    if (plan !== undefined) card.current?.focus();
  }, [plan]);
  const problem = failure?.field === "" && (
    <Notice kind="error">
      <p>{failure.message}</p>
      {failure.changed && (
        <>
          <p>{text.plan.changedHelp}</p>
          <Button size="small" onClick={() => void proposal.again()}>
            {text.plan.again}
          </Button>
        </>
      )}
    </Notice>
  );
  if (plan === undefined) {
    return busy === "preparing" ? (
      <Waiting onCancel={proposal.cancel}>{text.reading}</Waiting>
    ) : (
      <>{problem}</>
    );
  }
  return (
    <section class="pane-card" aria-labelledby={id} tabIndex={-1} ref={card}>
      <strong id={id}>{text.plan.heading}</strong>
      <ul class="pane-changes">
        {describePlan(plan, text.plan).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {children}
      {problem}
      {busy === "applying" && <Waiting>{text.plan.applying}</Waiting>}
      {busy === "stopping" && <Waiting>{text.plan.stopping}</Waiting>}
      <div class="pane-buttons">
        <Button appearance="primary" disabled={busy !== undefined} onClick={() => void proposal.apply()}>
          {busy === "applying" ? text.plan.applying : text.plan.apply}
        </Button>
        <Button
          disabled={busy !== undefined && busy !== "applying"}
          onClick={busy === "applying" ? proposal.stop : proposal.cancel}
        >
          {text.plan.cancel}
        </Button>
      </div>
    </section>
  );
}
