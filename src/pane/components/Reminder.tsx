import { useEffect, useState } from "preact/hooks";
import { readSettings } from "../../actions/readSettings";
import {
  mostDays,
  type Reminders,
  type ReminderSettings,
  type ReminderState,
} from "../../workbook/Reminders";
import { errorText } from "../errorText";
import { reasonsText } from "../reasonsText";
import { useSession } from "../Session";
import type { ReminderPaneText } from "../text/reminder/en";
import { reminderPaneText } from "../text/reminderPaneText";
import { useWords } from "../useWords";
import { Button } from "./Button";
import { Choice } from "./Choice";
import { Form } from "./Form";
import { Notice } from "./Notice";
import { TextInput } from "./TextInput";
import { Waiting } from "./Waiting";

/** The weekly mail about key results without a check-in, where the host can send one. */
export function Reminder({ reminders }: { readonly reminders: Reminders }) {
  const { text } = useSession();
  const words = useWords(reminderPaneText, text.language);
  const [state, setState] = useState<ReminderState | undefined>(undefined);
  const [error, setError] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const ask = async (question: () => Promise<ReminderState>): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      setState(await question());
    } catch (problem) {
      setError(errorText(problem, text));
    } finally {
      setBusy(false);
    }
  };
  useEffect(() => void ask(() => reminders.state()), [reminders]);
  if (words === undefined) return <Waiting>{text.loading}</Waiting>;
  return (
    <section aria-label={words.heading}>
      <h2>{words.heading}</h2>
      {error !== undefined && <Notice kind="error">{error}</Notice>}
      {state === undefined && busy && <Waiting>{text.loading}</Waiting>}
      {state !== undefined && <LastRun state={state} words={words} />}
      {state !== undefined &&
        (state.settings === undefined ? (
          <SwitchOn
            words={words}
            busy={busy}
            onSwitch={(settings) => void ask(() => reminders.switchOn(settings))}
          />
        ) : (
          <IsOn
            words={words}
            settings={state.settings}
            busy={busy}
            onSwitchOff={() => void ask(() => reminders.switchOff())}
          />
        ))}
    </section>
  );
}

interface LastRunProps {
  readonly state: ReminderState;
  readonly words: ReminderPaneText;
}

function LastRun({ state: { lastRun, lastError }, words }: LastRunProps) {
  const { text, glance } = useSession();
  const moment = (at: number): string =>
    new Intl.DateTimeFormat(glance?.locale.tag ?? "en", { dateStyle: "medium", timeStyle: "short" }).format(
      at,
    );
  return (
    <>
      {lastRun !== undefined && <p>{words.lastRun(moment(lastRun.at), lastRun.keyResults)}</p>}
      {lastError !== undefined && (
        <Notice kind="warning">
          {words.lastError(
            moment(lastError.at),
            lastError.reasons === undefined ? lastError.message : reasonsText(lastError.reasons, text),
          )}
        </Notice>
      )}
    </>
  );
}

interface IsOnProps {
  readonly words: ReminderPaneText;
  readonly settings: ReminderSettings;
  readonly busy: boolean;
  readonly onSwitchOff: () => void;
}

function IsOn({ words, settings: { weekday, hour, days }, busy, onSwitchOff }: IsOnProps) {
  const { text, glance } = useSession();
  const tag = glance?.locale.tag ?? "en";
  return (
    <>
      <p>
        {words.isOn(weekdayName(weekday, text.language), hourText(hour, tag), hourText(hour + 1, tag), days)}
      </p>
      <Button disabled={busy} onClick={onSwitchOff}>
        {words.switchOff}
      </Button>
    </>
  );
}

interface SwitchOnProps {
  readonly words: ReminderPaneText;
  readonly busy: boolean;
  readonly onSwitch: (settings: ReminderSettings) => void;
}

/** What will happen and what Google lets the script do for it stands before the button: pressing it is the consent. */
function SwitchOn({ words, busy, onSwitch }: SwitchOnProps) {
  const { text, glance } = useSession();
  const tag = glance?.locale.tag ?? "en";
  const [weekday, setWeekday] = useState("1");
  const [hour, setHour] = useState("8");
  const [days, setDays] = useState(() => String(glance ? readSettings(glance).settings.staleDays : 7));
  const [wrong, setWrong] = useState(false);
  return (
    <Form
      label={words.heading}
      onSubmit={() => {
        const number = Number(days);
        const isRight = Number.isInteger(number) && number >= 1 && number <= mostDays;
        setWrong(!isRight);
        if (isRight && !busy) onSwitch({ weekday: Number(weekday), hour: Number(hour), days: number });
      }}
    >
      <p>{words.what}</p>
      <p>{words.consent}</p>
      <ul class="pane-changes">
        {words.permissions.map((permission) => (
          <li key={permission}>{permission}</li>
        ))}
      </ul>
      <div class="pane-pair">
        <Choice
          label={words.weekday}
          value={weekday}
          options={numbers(1, 7).map((day) => [String(day), weekdayName(day, text.language)])}
          onChange={setWeekday}
        />
        <Choice
          label={words.hour}
          value={hour}
          options={numbers(0, 23).map((each) => [String(each), hourText(each, tag)])}
          onChange={setHour}
        />
      </div>
      <TextInput
        label={words.days}
        hint={words.daysHint}
        error={wrong ? words.daysNeeded(mostDays) : undefined}
        isNumber
        value={days}
        onChange={setDays}
      />
      <Button type="submit" disabled={busy}>
        {words.switchOn}
      </Button>
    </Form>
  );
}

function numbers(from: number, until: number): number[] {
  return Array.from({ length: until - from + 1 }, (_, index) => from + index);
}

function weekdayName(weekday: number, tag: string): string {
  // 2026-01-05 was a Monday.
  return new Intl.DateTimeFormat(tag, { weekday: "long", timeZone: "UTC" }).format(
    Date.UTC(2026, 0, 4 + weekday),
  );
}

function hourText(hour: number, tag: string): string {
  return new Intl.DateTimeFormat(tag, { hour: "numeric", minute: "2-digit", timeZone: "UTC" }).format(
    Date.UTC(2026, 0, 5, hour),
  );
}
