import { useMemo, useState } from "preact/hooks";
import { recogniseTable } from "../../cells/tables/recogniseTable";
import { readKeyResultTable } from "../../cells/tables/readKeyResultTable";
import type { CheckIn as Logged } from "../../core/model/CheckIn";
import type { KeyResult } from "../../core/model/KeyResult";
import { ActionError } from "../../actions/ActionError";
import { checkIn, checkInRequest, loggedCheckIns, logKey, logSheet } from "../../actions/checkIn";
import { checkInDoubt } from "../../actions/checkInDoubt";
import { keyResultKeys, titleOf } from "../../actions/keyResultKeys";
import { typedNumber } from "../../actions/typedNumber";
import type { RangeSnapshot, Snapshot } from "../../workbook/Snapshot";
import { rememberAuthor, rememberedAuthor } from "../author";
import { AboutTable } from "../components/AboutTable";
import { DateInput } from "../components/DateInput";
import { Field } from "../components/Field";
import { Form } from "../components/Form";
import { Notice } from "../components/Notice";
import { PreviewButton } from "../components/PreviewButton";
import { ProposalCard } from "../components/ProposalCard";
import { dateText } from "../dateText";
import { mostCharacters } from "../mostCharacters";
import { useSession } from "../Session";
import { today } from "../today";
import { typedText } from "../typedText";
import { useProposal } from "../useProposal";
import { useTable } from "../useTable";

/** New values for the key results of the table under the cursor, logged with date and name. */
export default function CheckIn() {
  const { text } = useSession();
  const reading = useTable((address, look) => checkInRequest(address, logSheet(look)), hasKeyResults);
  return (
    <AboutTable reading={reading} noTable={text.checkIn.noTable}>
      {(snapshot) => (
        <CheckInForm
          key={reading.table}
          snapshot={snapshot}
          table={snapshot.ranges[0]!}
          onTyping={reading.hold}
        />
      )}
    </AboutTable>
  );
}

function hasKeyResults({ ranges: [table] }: Snapshot): boolean {
  return table !== undefined && recogniseTable(table.values)?.kind === "okr";
}

interface Typed {
  readonly value: string;
  readonly confidence: string;
  readonly note: string;
}

const untouched: Typed = { value: "", confidence: "", note: "" };

interface CheckInFormProps {
  readonly snapshot: Snapshot;
  readonly table: RangeSnapshot;
  readonly onTyping: (isTyped: boolean) => void;
}

function CheckInForm({ snapshot, table, onTyping }: CheckInFormProps) {
  const { text, workbook, glance, inContext } = useSession();
  /** By key result, not by row: rows come and go while people type. */
  const [typed, setTyped] = useState<ReadonlyMap<string, Typed>>(new Map());
  const [date, setDate] = useState<number | undefined>(today());
  const [author, setAuthor] = useState(rememberedAuthor);
  const { columns, keyResults } = useMemo(() => readKeyResultTable(table.values), [table]);
  const keys = useMemo(() => keyResultKeys(keyResults), [keyResults]);
  const logged = useMemo(() => loggedCheckIns(snapshot), [snapshot]);
  const currentColumn = columns.find(({ role }) => role === "Current")?.column;
  const isPercent = (row: number): boolean =>
    currentColumn !== undefined && table.numberFormats[row - 1]![currentColumn - 1]!.includes("%");

  const proposal = useProposal(
    async () => {
      const entries = [...typed].flatMap(([key, { value, confidence, note }]) => {
        const keyResult = keyResults[keys.indexOf(key)];
        if (keyResult === undefined) return [];
        if (value.trim() === "") {
          // Left out in silence, it would be gone once the others are written.
          if ((note + confidence).trim() !== "") throw new ActionError(`value ${key}`, text.checkIn.valueToo);
          return [];
        }
        const number = typedNumber(value, snapshot.locale, isPercent(keyResult.row));
        if (number === undefined)
          throw new ActionError(
            `value ${key}`,
            text.draft.numberNeeded(typedText(12.5, "", snapshot.locale)),
          );
        return [{ key, value: number, confidence, note }];
      });
      if (date === undefined) throw new ActionError("date", text.checkIn.dateNeeded);
      rememberAuthor(author.trim());
      const fresh = await workbook.read(checkInRequest(table.address, logSheet(glance ?? snapshot)));
      return checkIn(inContext(fresh), { table: table.address, date, author, entries });
    },
    [[...typed], date, author],
    () => {
      setTyped(new Map());
      onTyping(false);
    },
  );
  const { errorAt } = proposal;
  const entriesError = errorAt("entries");

  return (
    <Form label={text.screens.checkIn.title} onSubmit={() => void proposal.prepare()}>
      <div class="pane-pair">
        <DateInput label={text.checkIn.date} error={errorAt("date")} value={date} onChange={setDate} />
        <Field label={text.checkIn.author} error={errorAt("author")}>
          {(control) => (
            <input
              {...control}
              type="text"
              value={author}
              autocomplete="name"
              dir="auto"
              onInput={({ currentTarget }) => {
                setAuthor(currentTarget.value);
              }}
            />
          )}
        </Field>
      </div>
      <p class="pane-quiet">{text.checkIn.keys}</p>
      <ol class="pane-list">
        {keyResults.map((keyResult, index) => (
          <Entry
            key={keys[index]}
            keyResult={keyResult}
            newObjective={keyResult.objective !== keyResults[index - 1]?.objective}
            last={
              currentColumn === undefined ? undefined : table.values[keyResult.row - 1]![currentColumn - 1]
            }
            logged={logged.filter((line) => line.keyResult === logKey(keyResult))}
            snapshot={snapshot}
            isPercent={isPercent(keyResult.row)}
            typed={typed.get(keys[index]!) ?? untouched}
            error={errorAt(`value ${keys[index]!}`)}
            onChange={(next) => {
              const all = new Map([...typed, [keys[index]!, next]]);
              setTyped(all);
              onTyping([...all.values()].some((one) => Object.values(one).some((part) => part !== "")));
            }}
          />
        ))}
      </ol>
      {[...typed].map(
        ([key, { value }]) =>
          value.trim() !== "" &&
          !keys.includes(key) && (
            <Notice key={key} kind="warning">
              {text.checkIn.gone(titleOf(key), value)}
            </Notice>
          ),
      )}
      {entriesError !== undefined && <Notice kind="error">{entriesError}</Notice>}
      <PreviewButton proposal={proposal} />
      <ProposalCard proposal={proposal} />
    </Form>
  );
}

interface EntryProps {
  readonly keyResult: KeyResult;
  readonly newObjective: boolean;
  /** What stands in the Current cell. */
  readonly last: unknown;
  readonly logged: readonly Logged[];
  readonly snapshot: Snapshot;
  readonly isPercent: boolean;
  readonly typed: Typed;
  readonly error: string | undefined;
  readonly onChange: (typed: Typed) => void;
}

function Entry({
  keyResult,
  newObjective,
  last,
  logged,
  snapshot,
  isPercent,
  typed,
  error,
  onChange,
}: EntryProps) {
  const { text } = useSession();
  const { locale } = snapshot;
  const show = (value: number): string =>
    new Intl.NumberFormat(locale.tag, {
      maximumFractionDigits: 2,
      ...(isPercent && { style: "percent" as const }),
    }).format(value);
  const latest = logged[logged.length - 1];
  const lastNumber = typeof last === "number" ? last : latest?.value;
  const value = typed.value.trim() === "" ? undefined : typedNumber(typed.value, locale, isPercent);
  const doubt =
    value === undefined
      ? undefined
      : checkInDoubt(value, {
          last: lastNumber ?? NaN,
          start: keyResult.start ?? NaN,
          target: keyResult.target ?? NaN,
        });
  const history = logged.slice(-4).flatMap((line) => (line.value === undefined ? [] : [show(line.value)]));
  return (
    <li class="pane-entry">
      {newObjective && keyResult.objective !== "" && <p class="pane-quiet">{keyResult.objective}</p>}
      <Field
        label={keyResult.title === "" ? keyResult.id : keyResult.title}
        error={error}
        hint={
          <>
            {lastNumber === undefined
              ? text.checkIn.noValue
              : text.checkIn.last(
                  show(lastNumber),
                  latest?.date === undefined ? undefined : dateText(latest.date, locale.tag),
                )}
            {keyResult.target !== undefined && <> · {text.checkIn.target(show(keyResult.target))}</>}
            {history.length > 1 && <> · {text.checkIn.before(history.join(" → "))}</>}
            <span role="status">
              {doubt !== undefined && value !== undefined && (
                <span class="pane-doubt"> ▲ {text.checkIn.doubts[doubt](show(value))}</span>
              )}
            </span>
          </>
        }
      >
        {(control) => (
          <>
            <input
              {...control}
              type="text"
              inputMode="decimal"
              autocomplete="off"
              class="pane-value"
              value={typed.value}
              onKeyDown={goToNext}
              onInput={({ currentTarget }) => {
                onChange({ ...typed, value: currentTarget.value });
              }}
            />
            <select
              aria-label={text.checkIn.confidenceIn(keyResult.title)}
              value={typed.confidence}
              onChange={({ currentTarget }) => {
                onChange({ ...typed, confidence: currentTarget.value });
              }}
            >
              <option value="">{text.checkIn.confidence}</option>
              {text.checkIn.confidences.map((word) => (
                <option key={word} value={word}>
                  {word}
                </option>
              ))}
            </select>
          </>
        )}
      </Field>
      <input
        type="text"
        aria-label={text.checkIn.noteOn(keyResult.title)}
        placeholder={text.checkIn.note}
        dir="auto"
        value={typed.note}
        maxLength={mostCharacters}
        onInput={({ currentTarget }) => {
          onChange({ ...typed, note: currentTarget.value });
        }}
      />
    </li>
  );
}

/** Enter goes down to the next value, as in a sheet; on the last one it submits. */
function goToNext(event: KeyboardEvent): void {
  if (event.key !== "Enter" || event.isComposing) return;
  const input = event.currentTarget as HTMLInputElement;
  const all = [...(input.form?.querySelectorAll<HTMLInputElement>("input.pane-value") ?? [])];
  const next = all[all.indexOf(input) + 1];
  if (next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
  next.select();
}
