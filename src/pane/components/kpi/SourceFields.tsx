import { addressText } from "../../../actions/addressText";
import type { OfferedSource } from "../../../actions/kpi/kpiSources";
import { useSession } from "../../Session";
import { Choice } from "../Choice";
import { SelectionInput } from "../SelectionInput";
import { type ChosenSource, nothingChosen, type SourceRange } from "./ChosenSource";

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
  readonly errorAt: (range: SourceRange) => string | undefined;
  readonly onChange: (chosen: ChosenSource) => void;
}

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
  const offer = offers[Number(chosen.from)];
  const filter = offer?.filters[chosen.filter];
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
        error={error}
        value={chosen.from}
        options={[
          ["later", none],
          ...offers.map(({ name }, index) => [`${index}`, name] as const),
          ...(takesCell ? [["cell", words.cell] as const] : []),
          ["ranges", words.ownRanges],
        ]}
        onChange={(from) => {
          onChange({ ...nothingChosen, from });
        }}
      />
      {offer !== undefined && offer.filters.length > 0 && (
        <div class="pane-pair">
          <Choice
            label={words.only}
            value={String(chosen.filter)}
            options={[
              ["-1", words.all],
              ...offer.filters.map(({ heading }, index) => [String(index), heading] as const),
            ]}
            onChange={(index) => {
              onChange({ ...chosen, filter: Number(index), word: 0 });
            }}
          />
          {filter !== undefined && (
            <Choice
              label={words.is}
              value={String(chosen.word)}
              options={filter.words.map((word, index) => [String(index), String(word)])}
              onChange={(word) => {
                onChange({ ...chosen, word: Number(word) });
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
