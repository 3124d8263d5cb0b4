import { cellText } from "../cellText";
import { readDirection, readType } from "../values/readWords";
import type { Evidence } from "./Evidence";
import { foldWords } from "./foldWords";
import type { TableKind } from "./kindOfTable";
import type { Claim, Heading } from "./readHeading";
import type { Role } from "./roles";

/** The role a column got, and how it came about. */
export interface Assignment {
  readonly role: Role;
  readonly confidence: number;
  readonly why: string;
}

const dates: ReadonlySet<Role> = new Set<Role>(["Start date", "Due", "Date", "Updated"]);
const texts: ReadonlySet<Role> = new Set<Role>([
  "Objective",
  "Key result",
  "KPI",
  "Owner",
  "Team",
  "Kind",
  "Note",
  "Action",
  "Category",
  "Perspective",
  "Author",
  "Parent",
]);
const values: ReadonlySet<Role> = new Set<Role>([
  "Start",
  "Current",
  "Target",
  "Low",
  "High",
  "Weight",
  "Progress",
  "Score",
  "Actual",
  "Plan",
  "Prior",
  "Variance",
  "Variance share",
  "Attainment",
  "Benchmark",
  "Amber",
  "Red",
  "Numerator",
  "Denominator",
  "Forecast",
  "Value",
  "Share",
]);

/** Roles whose cells hold one of a few words: the first shows whether it does. */
const wordReaders: Readonly<Partial<Record<Role, (text: string) => unknown>>> = {
  Direction: readDirection,
  Type: readType,
};

/** How well the cells suit a role, 0…1; 0.8 where there are none to judge by. */
function fit(role: Role, evidence: Evidence): number {
  const { cells } = evidence;
  if (cells === 0) return 0.8;
  const plainNumbers = evidence.numbers - evidence.dates;
  const readWord = wordReaders[role];
  if (readWord) return readWord(cellText(evidence.sample)) === undefined ? 0.3 : 1;
  if (dates.has(role)) return 0.3 + (0.7 * evidence.dates) / cells;
  if (texts.has(role)) return 0.3 + (0.7 * (evidence.texts + Math.min(evidence.ids, cells))) / cells;
  if (values.has(role)) {
    const written = Math.max(plainNumbers, evidence.numbers / 2) + evidence.quantities;
    return 0.3 + 0.7 * Math.min(1, written / cells);
  }
  return 0.9;
}

/** A role that a kind of table calls by another name. */
const sameIn: Readonly<Partial<Record<TableKind, Readonly<Partial<Record<Role, Role>>>>>> = {
  okr: { Actual: "Current" },
  objectives: { Actual: "Current" },
  kpi: { Current: "Actual" },
  checkin: { Current: "Value", Actual: "Value" },
};

/** What a kind of table makes likelier or rules out, for words that can mean several things. */
const leaning: Readonly<Record<TableKind, Readonly<Partial<Record<Role, number>>>>> = {
  okr: { "Key result": 0.2, KPI: -0.1, Start: 0.02 },
  objectives: { Objective: 0.2, "Key result": -1, KPI: -1 },
  kpi: { KPI: 0.2, Status: 0.05, "Key result": -1, Objective: -0.1, Action: -0.1 },
  map: { KPI: 0.2, "Key result": 0.1 },
  checkin: { "Key result": 0.2, Objective: -0.1, KPI: -0.5, Author: 0.1 },
};

/** What a neighbour makes likelier, as long as the role is still free. */
const beside: readonly (readonly [neighbours: readonly Role[], role: Role])[] = [
  [["Current", "Actual", "Start"], "Target"],
  [["Current", "Target"], "Start"],
  [["Key result"], "Objective"],
  [["Start date"], "Due"],
  [["Due"], "Start date"],
];

interface Open {
  readonly index: number;
  readonly claims: readonly Claim[];
}

/**
 * Gives each column its role: headings that mean one thing first, then those that can mean several, decided by their
 * cells, by the kind of table and by which roles their neighbours have left.
 */
export function assignRoles(
  headings: readonly Heading[],
  evidence: readonly Evidence[],
  kind: TableKind,
): readonly Assignment[] {
  const given: (Assignment | undefined)[] = headings.map(() => undefined);
  const taken = new Map<string, number>();
  const key = (role: Role, index: number): string =>
    `${role}|${headings[index]!.group ?? ""}|${headings[index]!.period?.label ?? ""}`;
  const open: Open[] = headings.map((heading, index) => ({
    index,
    claims: claimsIn(kind, heading, evidence[index]!),
  }));

  const neighbourly = (role: Role, index: number): number =>
    beside.some(
      ([neighbours, likely]) => likely === role && neighbours.some((one) => taken.has(key(one, index))),
    )
      ? 0.15
      : 0;

  const valuesInPercent = (): boolean =>
    given.some(
      (one, index) => one && compared.has(one.role) && evidence[index]!.percents > evidence[index]!.cells / 2,
    );

  const settle = (candidates: readonly Open[]): void => {
    for (;;) {
      let best: { index: number; role: Role; score: number; rest: readonly Claim[] } | undefined;
      for (const { index, claims } of candidates) {
        if (given[index]) continue;
        for (const { role, weight } of claims) {
          if (taken.has(key(role, index))) continue;
          const several = claims.length > 1;
          const score =
            weight * fit(role, evidence[index]!) +
            (several ? (leaning[kind][role] ?? 0) + neighbourly(role, index) : 0);
          if (!best || score > best.score + 1e-9) best = { index, role, score, rest: claims };
        }
      }
      if (!best) return;
      if (best.role !== "not used") taken.set(key(best.role, best.index), best.index);
      given[best.index] = {
        role: best.role,
        confidence: Math.max(0.1, Math.min(1, best.score)),
        why: reason(headings[best.index]!, best.role, best.rest, evidence[best.index]!),
      };
    }
  };

  settle(open.filter(({ claims }) => claims.length === 1));
  settle(open);
  nameIds(headings, evidence, given, kind);
  return headings.map((heading, index) => {
    const assignment = given[index] ?? unused(heading, open[index]!.claims, taken, key, index);
    return assignment.role === "Variance"
      ? varianceOrShare(assignment, evidence[index]!, valuesInPercent)
      : assignment;
  });
}

const bareId = /^(?:id|ids|nr|no|#|code|codigo|kode|ref)$/;

/** What a row of each kind of table names, and the id of that. */
const named: Readonly<Record<TableKind, readonly [title: Role, id: Role]>> = {
  okr: ["Key result", "Key result id"],
  objectives: ["Objective", "Objective id"],
  kpi: ["KPI", "KPI id"],
  map: ["Key result", "Key result id"],
  checkin: ["Key result", "Key result id"],
};

/** `ID` alone is the id of what its table lists where every row that names one has a code of its own. */
function nameIds(
  headings: readonly Heading[],
  evidence: readonly Evidence[],
  given: (Assignment | undefined)[],
  kind: TableKind,
): void {
  const [title, id] = named[kind];
  if (given.some((one) => one?.role === id)) return;
  const titled = given.findIndex((one) => one?.role === title);
  const index = headings.findIndex(({ text }, at) => {
    const { cells, ids, distinct } = evidence[at]!;
    const isFree = given[at] === undefined || given[at].role === "not used";
    return isFree && bareId.test(foldWords(text)) && cells > 0 && ids === cells && distinct === cells;
  });
  if (titled < 0 || index < 0 || evidence[index]!.cells !== evidence[titled]!.cells) return;
  given[index] = { role: id, confidence: 0.9, why: `a code of its own for every ${title}` };
}

const compared: ReadonlySet<Role> = new Set<Role>(["Actual", "Plan", "Target"]);

/** Written in percent where the values are not, a variance is its share. */
function varianceOrShare(
  given: Assignment,
  { percents, cells }: Evidence,
  valuesInPercent: () => boolean,
): Assignment {
  if (percents <= cells / 2 || valuesInPercent()) return given;
  return { ...given, role: "Variance share", why: "written in percent, while the values are not" };
}

function claimsIn(kind: TableKind, heading: Heading, { cells, ids }: Evidence): readonly Claim[] {
  const seen = new Map<Role, number>();
  for (const { role, weight } of heading.claims) {
    const alias = sameIn[kind]?.[role] ?? role;
    const held =
      alias === "Objective" && kind !== "objectives" && cells > 0 && ids === cells ? "Objective id" : alias;
    if (!seen.has(held)) seen.set(held, weight);
  }
  // A table without a better word calls its current value just that.
  const value = seen.get("Value");
  if (value !== undefined && (kind === "okr" || kind === "kpi")) {
    seen.set(kind === "kpi" ? "Actual" : "Current", value - 0.02);
    seen.set("Value", value - 0.3);
  }
  if (seen.size === 0 && heading.period) seen.set(kind === "kpi" ? "Actual" : "Current", 0.85);
  return [...seen].map(([role, weight]) => ({ role, weight }));
}

function reason(heading: Heading, role: Role, claims: readonly Claim[], evidence: Evidence): string {
  if (claims.length > 1) {
    const others = claims.filter((claim) => claim.role !== role).map((claim) => claim.role);
    return `“${heading.text}” can also mean ${others.join(" or ")}; ${cellsAre(evidence)}`;
  }
  if (heading.claims.length === 0) return "a period as heading";
  return heading.claims[0]!.weight >= 0.9 ? "a known heading" : `“${heading.matched}” in the heading`;
}

function cellsAre({ cells, numbers, dates: days, quantities, texts: words }: Evidence): string {
  if (cells === 0) return "there are no cells to judge by, so its neighbours decided";
  if (days > cells / 2) return "its cells are dates";
  if (numbers + quantities > cells / 2) return "its cells are numbers";
  return words > 0 ? "its cells are text" : "its neighbours decided";
}

function unused(
  heading: Heading,
  claims: readonly Claim[],
  taken: ReadonlyMap<string, number>,
  key: (role: Role, index: number) => string,
  index: number,
): Assignment {
  const [first] = claims;
  const why = first
    ? `column ${(taken.get(key(first.role, index)) ?? 0) + 1} is already the ${first.role}`
    : heading.text === ""
      ? "no heading"
      : "no known heading";
  return { role: "not used", confidence: 0.5, why };
}
