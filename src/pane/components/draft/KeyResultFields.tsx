import type { KpiOffer } from "../../../actions/kpi/kpiOffers";
import type { CoachFinding } from "../../../core/coach/CoachFinding";
import { keyResultKinds } from "../../../core/score/keyResultKinds";
import type { Locale } from "../../../workbook/Snapshot";
import { useSession } from "../../Session";
import { useStatusWord } from "../../useStatusWord";
import { Button } from "../Button";
import { Choice } from "../Choice";
import { DateInput } from "../DateInput";
import { Findings } from "../Findings";
import { More } from "../More";
import { TextInput } from "../TextInput";
import { fromKpi, type TypedKeyResult } from "./TypedKeyResult";

interface KeyResultFieldsProps {
  readonly number: number;
  readonly typed: TypedKeyResult;
  readonly errorAt: (name: string) => string | undefined;
  readonly findings: readonly CoachFinding[];
  readonly offers: readonly KpiOffer[];
  readonly locale: Pick<Locale, "decimalSeparator">;
  readonly onChange: (part: Partial<TypedKeyResult>) => void;
  readonly onRemove: (() => void) | undefined;
}

/** One key result of a draft, with what the coach says about it. */
export function KeyResultFields({
  number,
  typed,
  errorAt,
  findings,
  offers,
  locale,
  onChange,
  onRemove,
}: KeyResultFieldsProps) {
  const { text } = useSession();
  const words = text.draft;
  const statusWord = useStatusWord();
  const line = (name: "start" | "target" | "unit" | "owner" | "weight", label: string, isNumber = false) => (
    <TextInput
      label={label}
      isNumber={isNumber}
      error={errorAt(name)}
      value={typed[name]}
      onChange={(value) => {
        onChange({ [name]: value });
      }}
    />
  );
  return (
    <fieldset class="pane-example">
      <legend>{words.keyResult(number)}</legend>
      {offers.length > 0 && (
        <Choice
          label={words.fromKpi}
          value={String(
            Math.max(
              -1,
              offers.findIndex(({ name }) => name === typed.kpi?.name),
            ),
          )}
          options={[
            ["-1", words.chooseKpi],
            ...offers.map(
              ({ name, proposal, status }, index) =>
                [
                  String(index),
                  proposal === "" ? words.kpi(name, statusWord(status)) : words.staysRed(proposal),
                ] as const,
            ),
          ]}
          onChange={(index) => {
            const offer = offers[Number(index)];
            onChange(
              offer === undefined ? { kpi: undefined } : fromKpi(offer, locale, offer.proposal !== ""),
            );
          }}
        />
      )}
      {typed.kpi !== undefined && (
        <p class="pane-quiet">
          {typed.kpi.source.kind === "later" ? words.takesUp(typed.kpi.name) : words.follows(typed.kpi.name)}{" "}
          <Button
            size="small"
            label={`${words.unlink}: ${typed.kpi.name}`}
            onClick={() => {
              onChange({ kpi: undefined });
            }}
          >
            {words.unlink}
          </Button>
        </p>
      )}
      <TextInput
        label={words.measured}
        hint={words.keyResultHint}
        error={errorAt("title")}
        value={typed.title}
        onChange={(title) => {
          onChange({ title });
        }}
      />
      <div class="pane-pair">
        {line("start", words.start, true)}
        {line("target", words.target, true)}
        {line("unit", words.unit)}
        {line("owner", words.owner)}
      </div>
      <More label={words.more} wanted={(errorAt("weight") ?? errorAt("due")) !== undefined}>
        <Choice
          label={words.kind}
          value={typed.kind}
          options={keyResultKinds.map((kind) => [kind, words.kinds[kind] ?? kind] as const)}
          onChange={(kind) => {
            onChange({ kind });
          }}
        />
        <div class="pane-pair">
          {line("weight", words.weight, true)}
          <DateInput
            label={words.due}
            error={errorAt("due")}
            value={typed.due}
            onChange={(due) => {
              onChange({ due });
            }}
          />
        </div>
      </More>
      <Findings findings={findings} />
      {onRemove && (
        <div class="pane-buttons">
          <Button size="small" label={words.remove(number)} onClick={onRemove}>
            {words.removeShort}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
