import type { KpiOffer } from "../../actions/kpi/kpiOffers";
import { useSession } from "../Session";
import { Button } from "./Button";

/** Drafts the key result that would bring a KPI back to its standard. */
export function PromoteButton({ kpi }: { readonly kpi: KpiOffer }) {
  const { text, open } = useSession();
  return (
    <Button
      size="small"
      label={text.dashboard.promote(kpi.proposal)}
      onClick={() => {
        open("draft", { keyResult: kpi });
      }}
    >
      {text.dashboard.promoteShort}
    </Button>
  );
}
