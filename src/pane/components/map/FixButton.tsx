import type { MapFix } from "../../../actions/map/mapFixes";
import { useSession } from "../../Session";
import { Button } from "../Button";

interface FixButtonProps {
  readonly about: string;
  readonly remedy: MapFix | undefined;
  readonly onFix: (remedy: MapFix) => void;
  /** What a person does where nothing can be offered. */
  readonly onChoose?: () => void;
}

/** Mends a gap or a contradiction in one click, or goes to the place where a person can. */
export function FixButton({ about, remedy, onFix, onChoose }: FixButtonProps) {
  const { text } = useSession();
  const words = text.map.fixes;
  const label =
    remedy === undefined
      ? words.choose
      : remedy.kind === "show"
        ? words.show
        : remedy.kind === "lines" && remedy.offers !== undefined
          ? words.map(remedy.offers)
          : words.correct;
  if (remedy === undefined && onChoose === undefined) return null;
  return (
    <Button
      size="small"
      label={`${label}: ${about}`}
      onClick={() => {
        if (remedy === undefined) onChoose?.();
        else onFix(remedy);
      }}
    >
      {label}
    </Button>
  );
}
