import { useSession } from "../Session";
import type { Proposal } from "../useProposal";
import { Button } from "./Button";

interface PreviewButtonProps {
  readonly proposal: Pick<Proposal, "plan" | "busy">;
  readonly disabled?: boolean;
  /** One of several forms of a screen, none of which leads. */
  readonly isOneOfMany?: boolean;
}

/** Submits a form to a preview. Once that is there, its Apply leads on, and this steps back. */
export function PreviewButton({ proposal, disabled = false, isOneOfMany = false }: PreviewButtonProps) {
  const { text } = useSession();
  const leads = proposal.plan === undefined && !isOneOfMany;
  return (
    <Button
      type="submit"
      {...(leads && { appearance: "primary" })}
      disabled={disabled || proposal.busy !== undefined}
    >
      {text.functions.preview}
    </Button>
  );
}
