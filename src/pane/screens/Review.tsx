import { useMemo, useState } from "preact/hooks";
import { ActionError } from "../../actions/ActionError";
import { addressText } from "../../actions/addressText";
import { keyResultKeys } from "../../actions/keyResultKeys";
import { insertReview, reviewRequest } from "../../actions/review/insertReview";
import { type ReviewLine, readReview } from "../../actions/review/readReview";
import { readSettings } from "../../actions/readSettings";
import { recogniseTable } from "../../cells/tables/recogniseTable";
import { nextPeriod } from "../../core/calendar/nextPeriod";
import { periodLabel } from "../../core/calendar/periodLabel";
import { type Proposal, proposals } from "../../core/review/proposalAfter";
import { defaultLabels, statusCodes } from "../../core/status/statusCodes";
import type { RangeSnapshot, Snapshot } from "../../workbook/Snapshot";
import { AboutTable } from "../components/AboutTable";
import { Choice } from "../components/Choice";
import { DateInput } from "../components/DateInput";
import { Field } from "../components/Field";
import { Form } from "../components/Form";
import { Notice } from "../components/Notice";
import { NoTable } from "../components/NoTable";
import { PreviewButton } from "../components/PreviewButton";
import { ProposalCard } from "../components/ProposalCard";
import { StatusBadge } from "../components/StatusBadge";
import { StatusCounts } from "../components/StatusCounts";
import { cellDisplay } from "../cellDisplay";
import { mostCharacters } from "../mostCharacters";
import { useSession } from "../Session";
import { today } from "../today";
import { useProposal } from "../useProposal";
import { useTable } from "../useTable";

/** The end of a period: how each key result stands, what becomes of it, what was learnt; frozen on a sheet. */
export default function Review() {
  const { text } = useSession();
  const reading = useTable(reviewRequest, hasKeyResults);
  return (
    <AboutTable reading={reading} noTable={text.review.noTable}>
      {(snapshot) => (
        <ReviewForm
          key={reading.table}
          snapshot={snapshot}
          table={tableIn(snapshot)!}
          onTyping={reading.hold}
        />
      )}
    </AboutTable>
  );
}

/** The request asks for the settings too; a look under the cursor has the table in front. */
function tableIn({ ranges }: Snapshot): RangeSnapshot | undefined {
  return ranges.find(({ request }) => request.kind === "address" || request.kind === "region");
}

function hasKeyResults(snapshot: Snapshot): boolean {
  const table = tableIn(snapshot);
  return table !== undefined && recogniseTable(table.values)?.kind === "okr";
}

interface ReviewFormProps {
  readonly snapshot: Snapshot;
  readonly table: RangeSnapshot;
  readonly onTyping: (isTyped: boolean) => void;
}

function ReviewForm({ snapshot, table, onTyping }: ReviewFormProps) {
  const { text, workbook, inContext } = useSession();
  const words = text.review;
  const reading = useMemo(() => readSettings(snapshot), [snapshot]);
  const [asOf, setAsOf] = useState<number | undefined>(reading.settings.asOf ?? today());
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Proposal>>(new Map());
  const [learnt, setLearnt] = useState("");
  const [thanks, setThanks] = useState("");
  const [next, setNext] = useState(true);
  const review = useMemo(
    () => readReview(table.values, asOf ?? today(), reading.settings, reading.fiscalCalendar),
    [table, asOf, reading],
  );
  const keys = useMemo(
    () => ("refusal" in review ? [] : keyResultKeys(review.lines.map(({ keyResult }) => keyResult))),
    [review],
  );
  const proposal = useProposal(
    async () => {
      if (asOf === undefined) throw new ActionError("asOf", words.dateNeeded);
      const fresh = await workbook.read(reviewRequest(table.address));
      return insertReview(inContext(fresh), {
        table: table.address,
        asOf,
        decisions: new Map([...decisions].filter(([key]) => keys.includes(key))),
        learnt,
        thanks,
        next,
      });
    },
    [asOf, [...decisions], learnt, thanks, next],
    () => {
      onTyping(false);
    },
  );
  if ("refusal" in review || review.lines.length === 0) return <NoTable>{words.noTable}</NoTable>;
  const label = periodLabel(review.period, reading.fiscalCalendar);
  const following = periodLabel(nextPeriod(review.period, reading.fiscalCalendar), reading.fiscalCalendar);
  const decided = (line: ReviewLine, index: number): Proposal => decisions.get(keys[index]!) ?? line.proposal;
  const counted = statusCodes.flatMap((code) => {
    const count = review.lines.filter(({ status }) => status === code).length;
    return count === 0 ? [] : [{ label: defaultLabels[code], count }];
  });
  const carried = review.lines.filter((line, index) => decided(line, index) === "carry over").length;
  return (
    <Form label={text.screens.review.title} onSubmit={() => void proposal.prepare()}>
      <section aria-labelledby="pane-review-period">
        <h2 id="pane-review-period">{words.period(label)}</h2>
        <p class="pane-quiet">{text.home.tableAt(addressText(table.address), review.lines.length)}</p>
        <StatusCounts counts={counted} />
      </section>
      <DateInput
        label={words.frozenOn}
        hint={words.frozenHint}
        error={proposal.errorAt("asOf")}
        value={asOf}
        onChange={setAsOf}
      />
      {asOf !== undefined && asOf < review.period.end && (
        <Notice kind="warning">
          {words.early(cellDisplay(review.period.end, "date", snapshot.locale.tag))}
        </Notice>
      )}
      <section aria-labelledby="pane-review-lines">
        <h2 id="pane-review-lines">{words.whatNext}</h2>
        <ul class="pane-list">
          {review.lines.map((line, index) => (
            <li key={line.keyResult.row} class="pane-entry pane-decision">
              {line.objective !== "" && line.objective !== review.lines[index - 1]?.objective && (
                <p class="pane-quiet">{line.objective}</p>
              )}
              <Choice
                label={line.keyResult.title === "" ? line.keyResult.id : line.keyResult.title}
                hint={
                  <>
                    <StatusBadge code={line.status} label={defaultLabels[line.status]} />{" "}
                    {line.score === undefined
                      ? words.noScore
                      : words.score(
                          cellDisplay(Math.round(line.score * 100) / 100, "share", snapshot.locale.tag),
                        )}
                    {line.note !== "" && ` · ${line.note}`}
                  </>
                }
                value={decided(line, index)}
                options={proposals.map((each) => [each, text.actions.review.proposals[each]] as const)}
                onChange={(choice) => {
                  setDecisions(new Map([...decisions, [keys[index]!, choice]]));
                  onTyping(true);
                }}
              />
            </li>
          ))}
        </ul>
      </section>
      <Field label={text.actions.review.learnt} optional>
        {(control) => (
          <textarea
            {...control}
            maxLength={mostCharacters}
            dir="auto"
            value={learnt}
            onInput={({ currentTarget }) => {
              setLearnt(currentTarget.value);
              onTyping(true);
            }}
          />
        )}
      </Field>
      <Field label={text.actions.review.thanks} optional>
        {(control) => (
          <textarea
            {...control}
            maxLength={mostCharacters}
            dir="auto"
            value={thanks}
            onInput={({ currentTarget }) => {
              setThanks(currentTarget.value);
              onTyping(true);
            }}
          />
        )}
      </Field>
      <label class="pane-option">
        <input
          type="checkbox"
          checked={next}
          onChange={({ currentTarget }) => {
            setNext(currentTarget.checked);
          }}
        />
        <span>
          <strong>{words.prepare(following)}</strong>
          <span class="pane-hint">{words.carried(carried)}</span>
        </span>
      </label>
      <PreviewButton proposal={proposal} />
      <ProposalCard proposal={proposal} />
    </Form>
  );
}
