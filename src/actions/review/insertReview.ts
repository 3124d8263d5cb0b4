import type { Cell } from "../../cells/Cell";
import { columnLetters } from "../../cells/columnLetters";
import { nextPeriod } from "../../core/calendar/nextPeriod";
import { periodLabel } from "../../core/calendar/periodLabel";
import { isPercentUnit } from "../../core/kpi/isPercentUnit";
import { directionOfKeyResult } from "../../core/objective/directionOfKeyResult";
import type { Proposal } from "../../core/review/proposalAfter";
import type { StatusCode } from "../../core/status/statusCodes";
import { statusesBestFirst } from "../../core/status/statusesBestFirst";
import type { Address } from "../../workbook/Address";
import type { Edit, Plan, Written } from "../../workbook/Plan";
import { rangeOn } from "../../workbook/rangeOn";
import type { SnapshotRequest } from "../../workbook/Snapshot";
import type { ActionContext } from "../ActionContext";
import { ActionError } from "../ActionError";
import { ensureSettings } from "../ensureSettings";
import { freeSheetName } from "../freeSheetName";
import { keyResultKeys } from "../keyResultKeys";
import { rangeAt } from "../rangeAt";
import { readSettings } from "../readSettings";
import { rangeScores, rowScores } from "../rowScores";
import { settingsRequests } from "../settings";
import { statusLabels } from "../statusLabels";
import { keyResultLayout } from "../templates/keyResultLayout";
import { tableSheet } from "../templates/tableSheet";
import { statusLight } from "../statusLight";
import { type Review, type ReviewLine, readReview } from "./readReview";
import { reviewName } from "./reviewName";

export interface ReviewForm {
  readonly table: Address;
  /** The day by which everything is judged and frozen. */
  readonly asOf: number;
  /** What people decided, by the key that `keyResultKeys` gives; the proposal holds where they said nothing. */
  readonly decisions: ReadonlyMap<string, Proposal>;
  readonly learnt: string;
  readonly thanks: string;
  /** Whether the sheet of the next period is prepared. */
  readonly next: boolean;
}

export function reviewRequest(table: Address): SnapshotRequest {
  return { ranges: [...settingsRequests, { kind: "address", address: table }] };
}

/**
 * Freezes how a period ended on a sheet of its own, as values with their date, and prepares the next one: what is carried
 * over starts where it stands now. The table that is reviewed stays as it is.
 *
 * @throws {ActionError} where the table can't be read (any more)
 */
export function insertReview(context: ActionContext, form: ReviewForm): Plan {
  const { snapshot, text } = context;
  const { settings, fiscalCalendar } = readSettings(snapshot);
  const review = readReview(rangeAt(snapshot, form.table).values, form.asOf, settings, fiscalCalendar);
  if ("refusal" in review) throw new ActionError("", review.refusal);
  const keys = keyResultKeys(review.lines.map(({ keyResult }) => keyResult));
  if ([...form.decisions.keys()].some((key) => !keys.includes(key)))
    throw new ActionError("", text.tableChanged);
  const lines = review.lines.map((line, index) => ({
    ...line,
    proposal: form.decisions.get(keys[index]!) ?? line.proposal,
  }));
  const label = periodLabel(review.period, fiscalCalendar);
  const carried = form.next ? lines.filter(({ proposal }) => proposal === "carry over") : [];
  const sheet = freeSheetName(snapshot, text.review.title(label));
  return {
    title: text.review.title(label),
    edits: [
      ...frozenSheet(context, form, { ...review, lines }, label, sheet),
      ...(carried.length === 0 ? [] : nextSheet(context, form, review, carried)),
      // Last, for Google Sheets shows every sheet that is added.
      { kind: "select", address: { sheet, row: 0, column: 0, rows: 1, columns: 1 } },
    ],
  };
}

const width = 11;
const valueRoles: readonly string[] = ["Start", "Current", "Target"];

function frozenSheet(
  context: ActionContext,
  form: ReviewForm,
  review: Review,
  label: string,
  sheet: string,
): Edit[] {
  const text = context.text.review;
  const labels = statusLabels(context);
  const range = rangeOn(sheet);
  const line = (...cells: readonly Cell[]): Cell[] =>
    Array.from({ length: width }, (_, column) => cells[column] ?? null);
  const { lines, objectives } = review;
  const graduates = lines.filter(({ proposal }) => proposal === "graduate");
  const objectivesAt = 4;
  const linesAt = objectivesAt + objectives.length + 2;
  const notesAt = linesAt + lines.length + 2;
  const kpisAt = notesAt + 3;
  const cells: Cell[][] = [
    line(text.title(label)),
    line(text.frozenOn, form.asOf),
    line(text.outcome, countsText(lines, labels)),
    line(),
    line(...text.objectiveHeadings),
    ...objectives.map(({ title, score, expected, status }) =>
      line(title, score ?? null, expected ?? null, labels[status]),
    ),
    line(),
    line(...text.keyResultHeadings),
    ...lines.map(({ keyResult, objective, score, expected, status, note, proposal }) =>
      line(
        objective,
        keyResult.title === "" ? keyResult.id : keyResult.title,
        keyResult.owner,
        keyResult.start ?? null,
        keyResult.current ?? null,
        keyResult.target ?? null,
        score ?? null,
        expected ?? null,
        labels[status],
        text.proposals[proposal],
        note === "" ? null : note,
      ),
    ),
    line(),
    line(text.learnt, form.learnt.trim() === "" ? null : form.learnt.trim()),
    line(text.thanks, form.thanks.trim() === "" ? null : form.thanks.trim()),
    ...(graduates.length === 0
      ? []
      : [
          line(),
          line(...text.kpiHeadings),
          ...graduates.map(({ keyResult }) =>
            line(
              keyResult.title === "" ? keyResult.id : keyResult.title,
              keyResult.owner,
              keyResult.unit,
              directionInWords(keyResult, context.text.choices.directions),
              keyResult.target ?? keyResult.low ?? null,
            ),
          ),
        ]),
  ];
  const light = (address: Address): Edit => statusLight(address, labels);
  return [
    { kind: "add sheet", sheet },
    { kind: "cells", address: range(0, 0, cells.length, width), cells, expects: "blank" },
    { kind: "heading style", address: range(0, 0, 1, width) },
    { kind: "heading style", address: range(objectivesAt, 0, 1, 4) },
    { kind: "heading style", address: range(linesAt, 0, 1, width) },
    ...(graduates.length === 0 ? [] : [{ kind: "heading style", address: range(kpisAt, 0, 1, 5) } as const]),
    { kind: "number format", address: range(1, 1, 1, 1), format: "yyyy-mm-dd" },
    { kind: "number format", address: range(objectivesAt + 1, 1, objectives.length, 2), format: "0%" },
    light(range(objectivesAt + 1, 3, objectives.length, 1)),
    { kind: "number format", address: range(linesAt + 1, 6, lines.length, 2), format: "0%" },
    light(range(linesAt + 1, 8, lines.length, 1)),
    ...lines.flatMap(({ keyResult }, index): Edit[] =>
      isShare(context, form.table, review, keyResult)
        ? [{ kind: "number format", address: range(linesAt + 1 + index, 3, 1, 3), format: "0.0%" }]
        : [],
    ),
    { kind: "column widths", sheet, column: 0, pixels: [260, 280, 110, 80, 80, 80, 70, 80, 100, 110, 260] },
    { kind: "name", name: freeReviewName(context, label), address: range(0, 0, notesAt, width) },
  ];
}

/** `Achieved 2, Missed 1`, the best first. */
function countsText(lines: readonly ReviewLine[], labels: Readonly<Record<StatusCode, string>>): string {
  return statusesBestFirst
    .map((code) => ({ code, count: lines.filter(({ status }) => status === code).length }))
    .filter(({ count }) => count > 0)
    .map(({ code, count }) => `${labels[code]} ${count}`)
    .join(", ");
}

function directionInWords(
  keyResult: ReviewLine["keyResult"],
  words: ActionContext["text"]["choices"]["directions"],
): string | null {
  const direction = directionOfKeyResult(keyResult);
  return direction === undefined ? null : words[direction];
}

/** A second review of a period gets a letter behind its name. */
function freeReviewName({ snapshot }: ActionContext, label: string): string {
  const taken = new Set(snapshot.names.map(({ name }) => name.toUpperCase()));
  const wanted = reviewName(label);
  let name = wanted;
  for (let index = 1; taken.has(name); index += 1) name = `${wanted}_${columnLetters(index)}`;
  return name;
}

function nextSheet(
  context: ActionContext,
  form: ReviewForm,
  review: Review,
  carried: readonly ReviewLine[],
): Edit[] {
  const { snapshot, text } = context;
  const { fiscalCalendar } = readSettings(snapshot);
  const reference = ensureSettings(context, form.asOf, true);
  const period = nextPeriod(review.period, fiscalCalendar);
  const layout = keyResultLayout({
    sheet: freeSheetName(snapshot, `${text.draftSheet} ${periodLabel(period, fiscalCalendar)}`),
    text,
    labels: reference.labels,
    perspectives: undefined,
    shares: carried.map(({ keyResult }) => isShare(context, form.table, review, keyResult)),
  });
  const at = (name: string): number => layout.columns.findIndex((column) => column.name === name);
  const cells = carried.map(({ keyResult, objective }, index): Written[] => {
    const { title, id, owner, type, kind, unit, start, current, target, low, high, weight } = keyResult;
    const isRange = kind === "between" || (target === undefined && low !== undefined && high !== undefined);
    const now = current ?? start;
    return [
      objective,
      title === "" ? id : title,
      owner,
      type === undefined ? null : text.choices.types[type],
      kind === undefined || kind === "between" || isRange ? null : text.choices.kinds[kind],
      unit,
      now ?? null,
      now ?? null,
      // A target that is reached already leaves no way to go: a new one has to be set.
      isRange
        ? `${low!}–${high!}`
        : target === now && (kind ?? "reach") === "reach"
          ? null
          : (target ?? null),
      weight ?? null,
      period.start,
      period.end,
      ...(isRange
        ? rangeScores(context, reference, `$A$1:$${columnLetters(at("Due"))}$${index + 2}`)
        : rowScores(context, reference, (name) => `${columnLetters(at(name))}${index + 2}`)),
    ];
  });
  return [...reference.edits, ...tableSheet(snapshot, layout, cells)];
}

/** Whether the values of a row are shown in percent. */
function isShare(
  { snapshot }: ActionContext,
  table: Address,
  { columns }: Review,
  { row, unit }: ReviewLine["keyResult"],
): boolean {
  if (isPercentUnit(unit)) return true;
  const shown = snapshot.ranges.find(
    ({ request, address }) =>
      request.kind === "address" && address.sheet === table.sheet && address.row === table.row,
  );
  return columns.some(
    ({ role, column }) =>
      valueRoles.includes(role) && shown?.numberFormats[row - 1]?.[column - 1]?.includes("%") === true,
  );
}
