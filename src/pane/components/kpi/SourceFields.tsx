import { addressText } from "../../../actions/addressText";
import type { OfferedSource } from "../../../actions/kpi/kpiSources";
import { useSession } from "../../Session";
import { Choice } from "../Choice";
import { SelectionInput } from "../SelectionInput";
import { type ChosenSource, type Lacking, nothingChosen, type SourceRange } from "./ChosenSource";

interface SourceFieldsProps {
  readonly label: string;
  readonly hint: string;
  readonly error?: string | undefined;
  readonly offers: readonly OfferedSource[];
  /** What stands for no source at all. */
  readonly none: string;
  /** Whether one cell that is kept up to date will do. */
  readonly takesCell: boolean;
  readonly chosen: ChosenSource;
  readonly errorAt: (part: Lacking) => string | undefined;
  readonly onChange: (chosen: ChosenSource) => void;
}

/** Before the key of an offer in the list, beside the other choices. */
const offered = "offer ";

/** Where values come from: figures that the workbook holds, of a ledger the lines of one account, or ranges chosen by hand. */
export function SourceFields({
  label,
  hint,
  error,
  offers,
  none,
  takesCell,
  chosen,
  errorAt,
  onChange,
}: SourceFieldsProps) {
  const { text } = useSession();
  const words = text.kpi;
  const offer = chosen.from === "offer" ? offers.find(({ key }) => key === chosen.offer) : undefined;
  const filter = offer?.filters.find(({ heading }) => heading === chosen.filter);
  const range = (name: SourceRange) => (
    <SelectionInput
      label={words.ranges[name]}
      error={errorAt(name)}
      value={chosen[name]}
      written={addressText}
      onChange={(value) => {
        onChange({ ...chosen, [name]: value });
      }}
    />
  );
  return (
    <>
      <Choice
        label={label}
        hint={hint}
        error={error ?? errorAt("offer")}
        value={chosen.from === "offer" ? `${offered}${chosen.offer}` : chosen.from}
        options={[
          ["later", none],
          ...(chosen.from === "offer" && offer === undefined
            ? [[`${offered}${chosen.offer}`, words.gone] as const]
            : []),
          ...offers.map(({ key, name }) => [`${offered}${key}`, name] as const),
          ...(takesCell ? [["cell", words.cell] as const] : []),
          ["ranges", words.ownRanges],
        ]}
        onChange={(choice) => {
          onChange(
            choice.startsWith(offered)
              ? { ...nothingChosen, from: "offer", offer: choice.slice(offered.length) }
              : { ...nothingChosen, from: choice as ChosenSource["from"] },
          );
        }}
      />
      {offer !== undefined && offer.filters.length > 0 && (
        <div class="pane-pair">
          <Choice
            label={words.only}
            value={chosen.filter}
            options={[["", words.all], ...offer.filters.map(({ heading }) => [heading, heading] as const)]}
            onChange={(heading) => {
              const [first = ""] = offer.filters.find((one) => one.heading === heading)?.words ?? [];
              onChange({ ...chosen, filter: heading, word: String(first) });
            }}
          />
          {filter !== undefined && (
            <Choice
              label={words.is}
              value={chosen.word}
              options={filter.words.map((word) => [String(word), String(word)])}
              onChange={(word) => {
                onChange({ ...chosen, word });
              }}
            />
          )}
        </div>
      )}
      {chosen.from === "cell" && range("cell")}
      {chosen.from === "ranges" && (
        <>
          {range("values")}
          {range("dates")}
        </>
      )}
    </>
  );
}
