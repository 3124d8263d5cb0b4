import type { MapFix } from "../../../actions/map/mapFixes";
import type { Conflict } from "../../../core/mapping/Conflict";
import { useRuleWords } from "../../useRuleWords";
import { FixButton } from "./FixButton";

interface ConflictLineProps {
  readonly conflict: Conflict;
  readonly remedy: MapFix | undefined;
  readonly onFix: (remedy: MapFix) => void;
}

/** A contradiction of the map in the words of the pane, with what mends it. */
export function ConflictLine({ conflict, remedy, onFix }: ConflictLineProps) {
  const words = useRuleWords();
  if (words === undefined) return null;
  const { code, severity, keyResult, kpi } = conflict;
  const [said, fix] = words.conflict(conflict);
  const names = [keyResult, code === "shares-normalised" ? words.allKpis : kpi];
  return (
    <li class={`pane-finding-${severity}`}>
      <strong>{names.filter((name) => name !== "").join(" ← ")}</strong>: {said}. {fix}.
      <div class="pane-buttons">
        <FixButton about={said} remedy={remedy} onFix={onFix} />
      </div>
    </li>
  );
}
