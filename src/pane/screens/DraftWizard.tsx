import { useMemo, useState } from "preact/hooks";
import { isPercentUnit } from "../../core/kpi/isPercentUnit";
import { ActionError } from "../../actions/ActionError";
import { addressText } from "../../actions/addressText";
import { coachDraft } from "../../actions/draft/coachDraft";
import type { Draft } from "../../actions/draft/Draft";
import { isDraftTable } from "../../actions/draft/draftTable";
import { draftRequest, insertDraft } from "../../actions/draft/insertDraft";
import { kpiOffers, kpiOffersRequest } from "../../actions/kpi/kpiOffers";
import { typedNumber } from "../../actions/typedNumber";
import type { Cadence } from "../../core/calendar/FiscalCalendar";
import type { KeyResultType } from "../../core/model/KeyResult";
import type { Locale, Snapshot } from "../../workbook/Snapshot";
import { Button } from "../components/Button";
import { Choice } from "../components/Choice";
import { DateInput } from "../components/DateInput";
import { KeyResultFields } from "../components/draft/KeyResultFields";
import { blankKeyResult, fromKpi, type TypedKeyResult } from "../components/draft/TypedKeyResult";
import { Field } from "../components/Field";
import { Findings } from "../components/Findings";
import { Form } from "../components/Form";
import { PreviewButton } from "../components/PreviewButton";
import { ProposalCard } from "../components/ProposalCard";
import { quarterOf } from "../quarterOf";
import { mostCharacters } from "../mostCharacters";
import { useSession } from "../Session";
import { today } from "../today";
import { typedText } from "../typedText";
import { useProposal } from "../useProposal";
import { useWorkbookReading } from "../useWorkbookReading";

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
  const [keyResults, setKeyResults] = useState<readonly TypedKeyResult[]>(() =>
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
        start: typedNumber(start, locale, isPercentUnit(unit)),
        target: typedNumber(target, locale, isPercentUnit(unit)),
        weight: typedNumber(weight, locale),
      })),
    }),
    [objective, type, span, keyResults, locale],
  );
  const coaching = useMemo(() => coachDraft(draft), [draft]);
  const change = (key: number, part: Partial<TypedKeyResult>): void => {
    setKeyResults(
      keyResults.map((keyResult) => (keyResult.key === key ? { ...keyResult, ...part } : keyResult)),
    );
  };

  /** The KPIs that are taken up where they stand by now: rows come and go while people write. */
  const withFreshKpis = (snapshot: Snapshot): Draft["keyResults"] => {
    if (keyResults.every(({ kpi }) => kpi === undefined)) return draft.keyResults;
    const fresh = kpiOffers(snapshot, today(), proposed);
    return draft.keyResults.map((keyResult, index) => {
      const { kpi } = keyResult;
      if (kpi === undefined) return keyResult;
      const found = fresh.find(({ name }) => name === kpi.name);
      if (found === undefined) throw new ActionError(`title ${keyResults[index]!.key}`, text.kpi.goneHint);
      const { name, table, source } = found;
      return { ...keyResult, kpi: { name, table, source } };
    });
  };
  const proposal = useProposal(
    async () => {
      for (const { key, start, target, weight } of keyResults) {
        for (const [name, typed] of Object.entries({ start, target, weight })) {
          if (typed.trim() !== "" && typedNumber(typed, locale) === undefined) {
            throw new ActionError(`${name} ${key}`, text.draft.numberNeeded(typedText(12.5, "", locale)));
          }
        }
      }
      const { start = -Infinity, due = Infinity } = span;
      if (due < start) throw new ActionError("until", text.draft.endsFirst);
      for (const keyResult of keyResults) {
        if ((keyResult.due ?? Infinity) < start)
          throw new ActionError(`due ${keyResult.key}`, text.draft.endsFirst);
      }
      const place = where === "below" ? below : undefined;
      const snapshot = await workbook.read(draftRequest(place, draft));
      return insertDraft(inContext(snapshot), {
        draft: { ...draft, keyResults: withFreshKpis(snapshot) },
        asOf: today(),
        below: place,
        milestones: milestones === "" ? undefined : milestones,
      });
    },
    [objective, type, span, keyResults, milestones, where],
    () => {
      setObjective("");
      setKeyResults([0, 1, 2].map((key) => blankKeyResult(key + 1000 * (inserted + 1))));
      setWhere("below");
      setInserted(inserted + 1);
    },
  );
  const { errorAt } = proposal;

  return (
    <Form label={text.screens.draft.title} onSubmit={() => void proposal.prepare()}>
      {inserted > 0 && <p role="status">{text.draft.another}</p>}
      <Field label={text.draft.objective} hint={text.draft.objectiveHint} error={errorAt("objective")}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            dir="auto"
            maxLength={mostCharacters}
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
          error={errorAt("until")}
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
      <PreviewButton proposal={proposal} />
      <ProposalCard proposal={proposal} />
    </Form>
  );
}
