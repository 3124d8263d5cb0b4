import { useMemo, useState } from "preact/hooks";
import { ActionError } from "../../actions/ActionError";
import { addressText } from "../../actions/addressText";
import { coachDraft } from "../../actions/draft/coachDraft";
import type { Draft, TakenUpKpi } from "../../actions/draft/Draft";
import { isDraftTable } from "../../actions/draft/draftTable";
import { draftRequest, insertDraft } from "../../actions/draft/insertDraft";
import { type KpiOffer, kpiOffers, kpiOffersRequest } from "../../actions/kpi/kpiOffers";
import { typedNumber } from "../../actions/typedNumber";
import type { Cadence } from "../../core/calendar/FiscalCalendar";
import type { KeyResultType } from "../../core/model/KeyResult";
import { keyResultKinds, type KeyResultKind } from "../../core/score/keyResultKinds";
import type { Locale } from "../../workbook/Snapshot";
import { Button } from "../components/Button";
import { Choice } from "../components/Choice";
import { DateInput } from "../components/DateInput";
import { Field } from "../components/Field";
import { Findings } from "../components/Findings";
import { Form } from "../components/Form";
import { ProposalCard } from "../components/ProposalCard";
import { TextInput } from "../components/TextInput";
import { quarterOf } from "../quarterOf";
import { useSession } from "../Session";
import { today } from "../today";
import { useProposal } from "../useProposal";
import { useStatusWord } from "../useStatusWord";
import { useWorkbookReading } from "../useWorkbookReading";

/** A key result as it is being typed. */
interface Typed {
  readonly key: number;
  readonly title: string;
  readonly owner: string;
  readonly kind: KeyResultKind;
  readonly unit: string;
  readonly start: string;
  readonly target: string;
  readonly weight: string;
  readonly due: number | undefined;
  /** The KPI that it takes up. */
  readonly kpi: TakenUpKpi | undefined;
}

const blankKeyResult = (key: number): Typed => ({
  key,
  title: "",
  owner: "",
  kind: "reach",
  unit: "",
  start: "",
  target: "",
  weight: "",
  due: undefined,
  kpi: undefined,
});

const english: Pick<Locale, "decimalSeparator"> = { decimalSeparator: "." };

/** An objective and its key results, coached while they are written, inserted as a table with live formulas. */
export default function DraftWizard() {
  const { text, workbook, glance, inContext, place: opened } = useSession();
  const { snapshot: whole } = useWorkbookReading(kpiOffersRequest);
  const { proposed } = text.actions.kpi;
  const offers = useMemo(
    () => (whole === undefined ? [] : kpiOffers(whole, today(), proposed)),
    [whole, proposed],
  );
  const [milestones, setMilestones] = useState<Cadence | "">("");
  const [objective, setObjective] = useState("");
  const [type, setType] = useState<KeyResultType>("aspirational");
  const [span, setSpan] = useState(() => quarterOf(today()));
  const [keyResults, setKeyResults] = useState<readonly Typed[]>(() =>
    [0, 1, 2].map((key) =>
      key === 0 && opened.given?.keyResult !== undefined
        ? { ...blankKeyResult(key), ...fromKpi(opened.given.keyResult, glance?.locale ?? english, true) }
        : blankKeyResult(key),
    ),
  );
  const [where, setWhere] = useState<"sheet" | "below">("below");
  const [inserted, setInserted] = useState(0);
  const locale = glance?.locale ?? english;
  const region = glance?.ranges[0];
  const below = region !== undefined && isDraftTable(region.values) ? region.address : undefined;
  const draft = useMemo(
    (): Draft => ({
      objective,
      type,
      startDate: span.start,
      due: span.due,
      keyResults: keyResults.map(({ start, target, weight, unit, ...rest }) => ({
        ...rest,
        unit,
        start: typedNumber(start, locale, unit.trim() === "%"),
        target: typedNumber(target, locale, unit.trim() === "%"),
        weight: typedNumber(weight, locale),
      })),
    }),
    [objective, type, span, keyResults, locale],
  );
  const coaching = useMemo(() => coachDraft(draft), [draft]);
  const change = (key: number, part: Partial<Typed>): void => {
    setKeyResults(
      keyResults.map((keyResult) => (keyResult.key === key ? { ...keyResult, ...part } : keyResult)),
    );
  };

  const proposal = useProposal(
    async () => {
      for (const { key, start, target, weight } of keyResults) {
        for (const [name, typed] of Object.entries({ start, target, weight })) {
          if (typed.trim() !== "" && typedNumber(typed, locale) === undefined) {
            throw new ActionError(`${name} ${key}`, text.draft.numberNeeded);
          }
        }
      }
      const place = where === "below" ? below : undefined;
      const snapshot = await workbook.read(draftRequest(place, draft));
      return insertDraft(inContext(snapshot), {
        draft,
        asOf: today(),
        below: place,
        milestones: milestones === "" ? undefined : milestones,
      });
    },
    () => {
      setObjective("");
      setKeyResults([0, 1, 2].map((key) => blankKeyResult(key + 1000 * (inserted + 1))));
      setWhere("below");
      setInserted(inserted + 1);
    },
  );
  const errorAt = (field: string): string | undefined =>
    proposal.failure?.field === field ? proposal.failure.message : undefined;

  return (
    <Form label={text.screens.draft.title} onSubmit={() => void proposal.prepare()}>
      {inserted > 0 && <p role="status">{text.draft.another}</p>}
      <Field label={text.draft.objective} hint={text.draft.objectiveHint} error={errorAt("objective")}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={5000}
            value={objective}
            onInput={({ currentTarget }) => {
              setObjective(currentTarget.value);
            }}
          />
        )}
      </Field>
      <Findings findings={coaching.objective} />
      <div class="pane-pair">
        <DateInput
          label={text.draft.from}
          value={span.start}
          onChange={(start) => {
            setSpan({ ...span, start });
          }}
        />
        <DateInput
          label={text.draft.until}
          value={span.due}
          onChange={(due) => {
            setSpan({ ...span, due });
          }}
        />
      </div>
      <Choice
        label={text.draft.type}
        value={type}
        options={[
          ["aspirational", text.draft.types.aspirational],
          ["committed", text.draft.types.committed],
        ]}
        onChange={setType}
      />
      {keyResults.map((keyResult, index) => (
        <KeyResultFields
          key={keyResult.key}
          number={index + 1}
          typed={keyResult}
          errorAt={(name) =>
            errorAt(`${name} ${keyResult.key}`) ??
            (name === "title" && index === 0 ? errorAt("key result 0") : undefined)
          }
          findings={coaching.keyResults[index] ?? []}
          offers={offers}
          locale={locale}
          onChange={(part) => {
            change(keyResult.key, part);
          }}
          onRemove={
            keyResults.length > 1
              ? () => {
                  setKeyResults(keyResults.filter(({ key }) => key !== keyResult.key));
                }
              : undefined
          }
        />
      ))}
      <div class="pane-buttons">
        <Button
          size="small"
          onClick={() => {
            setKeyResults([...keyResults, blankKeyResult(Math.max(...keyResults.map(({ key }) => key)) + 1)]);
          }}
        >
          {text.draft.add}
        </Button>
      </div>
      <Choice
        label={text.draft.milestones}
        hint={text.draft.milestonesHint}
        error={errorAt("milestones")}
        value={milestones}
        options={[
          ["", text.draft.noMilestones],
          ["week", text.draft.cadences.week],
          ["month", text.draft.cadences.month],
          ["quarter", text.draft.cadences.quarter],
        ]}
        onChange={setMilestones}
      />
      {below !== undefined && (
        <Choice
          label={text.draft.where}
          value={where}
          options={[
            ["below", text.draft.below(addressText(below))],
            ["sheet", text.draft.newSheet],
          ]}
          onChange={setWhere}
        />
      )}
      <Button type="submit" appearance="primary" disabled={proposal.busy !== undefined}>
        {text.functions.preview}
      </Button>
      <ProposalCard proposal={proposal} />
    </Form>
  );
}

interface KeyResultFieldsProps {
  readonly number: number;
  readonly typed: Typed;
  readonly errorAt: (name: string) => string | undefined;
  readonly findings: ReturnType<typeof coachDraft>["objective"];
  readonly offers: readonly KpiOffer[];
  readonly locale: Pick<Locale, "decimalSeparator">;
  readonly onChange: (part: Partial<Typed>) => void;
  readonly onRemove: (() => void) | undefined;
}

function KeyResultFields({
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
          value=""
          options={[
            ["", words.chooseKpi],
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
            if (index !== "" && offer !== undefined) onChange(fromKpi(offer, locale, offer.proposal !== ""));
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
      <details>
        <summary>{words.more}</summary>
        <div class="pane-pair">
          <Choice
            label={words.kind}
            value={typed.kind}
            options={keyResultKinds.map((kind) => [kind, words.kinds[kind] ?? kind] as const)}
            onChange={(kind) => {
              onChange({ kind });
            }}
          />
          {line("weight", words.weight, true)}
          <DateInput
            label={words.due}
            value={typed.due}
            onChange={(due) => {
              onChange({ due });
            }}
          />
        </div>
      </details>
      <Findings findings={findings} />
      {onRemove && (
        <div class="pane-buttons">
          <Button size="small" appearance="subtle" label={words.remove(number)} onClick={onRemove}>
            {words.removeShort}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** A key result that takes a KPI up: where it stands now, and where it should recover to. */
function fromKpi(
  { name, owner, unit, current, target, table, source }: KpiOffer,
  { decimalSeparator }: Pick<Locale, "decimalSeparator">,
  toStandard: boolean,
): Partial<Typed> {
  const shown = (value: number | undefined): string => {
    if (value === undefined) return "";
    const number = unit.trim() === "%" ? value * 100 : value;
    return String(Math.round(number * 1e8) / 1e8).replace(".", decimalSeparator);
  };
  return {
    title: name,
    owner,
    unit,
    start: shown(current),
    kpi: { name, table, source },
    ...(toStandard && { target: shown(target) }),
  };
}
