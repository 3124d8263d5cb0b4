import { isoFromSerial } from "../core/calendar/isoFromSerial";
import type { ReminderText } from "./text/reminder/en";
import type { WaitingKeyResult } from "./waitingKeyResults";

/** A mail of plain text: nothing that stands in a cell can become markup in it. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
}

interface About {
  readonly waiting: readonly WaitingKeyResult[];
  /** How many key results there are in all. */
  readonly all: number;
  readonly workbook: { readonly name: string; readonly url: string };
  /** Serial day. */
  readonly today: number;
  readonly days: number;
}

/** More than this nobody reads in a mail. */
const mostLines = 100;

/** What the weekly reminder says: the key results that wait for a check-in, owner by owner. */
export function reminderMail({ waiting, all, workbook, today, days }: About, words: ReminderText): Mail {
  const name = oneLine(workbook.name);
  const shown = waiting.slice(0, mostLines);
  const owners = [...new Set(shown.map(({ owner }) => oneLine(owner)))].sort((a, b) => a.localeCompare(b));
  const lines = owners.flatMap((owner) => [
    owner === "" ? words.noOwner : owner,
    ...shown
      .filter((keyResult) => oneLine(keyResult.owner) === owner)
      .map(({ title, last }) =>
        last === undefined
          ? words.never(oneLine(title))
          : words.last(oneLine(title), isoFromSerial(last), Math.floor(today - last)),
      )
      .map((line) => `  - ${line}`),
    "",
  ]);
  if (waiting.length > mostLines) lines.push(words.more(waiting.length - mostLines), "");
  return {
    subject: words.subject(waiting.length, name),
    body: [
      words.intro(waiting.length, all, name, days),
      "",
      ...lines,
      workbook.url,
      words.how,
      "",
      words.why,
    ].join("\n"),
  };
}

/** A cell's text may hold line breaks; a line of a mail may not, and its subject least of all. */
function oneLine(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
