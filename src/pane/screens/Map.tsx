import { useMemo, useRef, useState } from "preact/hooks";
import { ActionError } from "../../actions/ActionError";
import { addressText } from "../../actions/addressText";
import { answerOf } from "../../actions/answerOf";
import { asOf } from "../../actions/asOf";
import type { FoundTable } from "../../actions/findTables";
import { fixOfConflict, fixOfGap, type MapFix } from "../../actions/map/mapFixes";
import {
  checkMapping,
  keyResultName,
  kpiName,
  mapRequest,
  type Mapping,
  mappingTables,
  type MapLine,
  readMapping,
} from "../../actions/map/mapping";
import { setCell } from "../../actions/setCell";
import { typedNumber } from "../../actions/typedNumber";
import { writeMap } from "../../actions/map/writeMap";
import { cellText } from "../../cells/cellText";
import { isCellError } from "../../cells/isCellError";
import type { Range } from "../../cells/Cell";
import type { Conflict } from "../../core/mapping/Conflict";
import type { Locale, Snapshot } from "../../workbook/Snapshot";
import { Button } from "../components/Button";
import { Choice } from "../components/Choice";
import { Form } from "../components/Form";
import { MapGrid, type TypedLine } from "../components/MapGrid";
import { Notice } from "../components/Notice";
import { ProposalCard } from "../components/ProposalCard";
import { StatusBadge } from "../components/StatusBadge";
import { TextInput } from "../components/TextInput";
import { Waiting } from "../components/Waiting";
import { cellDisplay } from "../cellDisplay";
import { useSession } from "../Session";
import { statusCodeOf } from "../statusCodeOf";
import { today } from "../today";
import { useProposal } from "../useProposal";
import { useRuleWords } from "../useRuleWords";
import { useWorkbookReading } from "../useWorkbookReading";

/** Which KPI feeds which key result: one key result at a time, or all as a grid; what is missing beside it. */
export default function MapScreen() {
  const { text, open } = useSession();
  const { snapshot, error } = useWorkbookReading(mapRequest);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [written, setWritten] = useState(0);
  const tables = useMemo(() => snapshot && mappingTables(snapshot), [snapshot]);
  if (error !== undefined) return <Notice kind="error">{error}</Notice>;
  if (snapshot === undefined || tables === undefined) return <Waiting>{text.reading}</Waiting>;
  const pick = (name: keyof typeof tables): FoundTable | undefined =>
    tables[name].find(({ address }) => addressText(address) === chosen[name]) ?? tables[name][0];
  const keyResults = pick("keyResults");
  const kpis = pick("kpis");
  if (keyResults === undefined || kpis === undefined) {
    const missing = keyResults === undefined ? "draft" : "kpi";
    return (
      <Notice kind="info">
        <p>{text.map.missing[missing]}</p>
        <Button
          size="small"
          onClick={() => {
            open(missing);
          }}
        >
          {text.screens[missing].title}
        </Button>
      </Notice>
    );
  }
  const map = chosen["maps"] === "new" ? undefined : pick("maps");
  const choose = (name: "keyResults" | "kpis") =>
    tables[name].length > 1 && (
      <Choice
        label={text.map.tables[name]}
        value={addressText(pick(name)!.address)}
        options={tables[name].map(({ address }) => [addressText(address), addressText(address)])}
        onChange={(at) => {
          setChosen({ ...chosen, [name]: at });
        }}
      />
    );
  return (
    <>
      {tables.keyResults.length + tables.kpis.length > 2 && (
        <div class="pane-pair">
          {choose("keyResults")}
          {choose("kpis")}
        </div>
      )}
      <MapEditor
        key={[written, ...[keyResults, kpis, map].map((table) => table && addressText(table.address))].join()}
        snapshot={snapshot}
        keyResults={keyResults}
        kpis={kpis}
        map={map}
        where={tables.maps.map(({ address }) => addressText(address))}
        onWhere={(at) => {
          setChosen({ ...chosen, maps: at });
        }}
        onWritten={() => {
          setWritten(written + 1);
        }}
      />
    </>
  );
}

interface MapEditorProps {
  readonly snapshot: Snapshot;
  readonly keyResults: FoundTable;
  readonly kpis: FoundTable;
  readonly map: FoundTable | undefined;
  /** The maps there are to write into, by address. */
  readonly where: readonly string[];
  readonly onWhere: (at: string) => void;
  readonly onWritten: () => void;
}

function MapEditor({ snapshot, keyResults, kpis, map, where, onWhere, onWritten }: MapEditorProps) {
  const { text, workbook, inContext, goTo } = useSession();
  const { locale } = snapshot;
  const read = useMemo(() => readMapping(keyResults, kpis, map), [keyResults, kpis, map]);
  const [typed, setTyped] = useState<readonly TypedLine[]>(() =>
    read.lines.map((line) => asTyped(line, locale)),
  );
  const [shown, setShown] = useState(0);
  const isMapWritten = useRef(false);
  const todo = useRef<() => Promise<ReturnType<typeof writeMap>>>(undefined);
  const mapping: Mapping = useMemo(
    () => ({ ...read, lines: typed.map((line) => ({ ...line, share: shareOf(line, locale) })) }),
    [read, typed, locale],
  );
  const { gaps, conflicts } = useMemo(() => checkMapping(mapping), [mapping]);
  const fixable = { mapping, keyResults, kpis };
  const date = asOf(snapshot)?.date ?? today();
  const answers = useMemo(
    () => answersOf(keyResults.values, kpis.values, mapping.lines, date),
    [keyResults, kpis, mapping, date],
  );
  const keyResultNames = read.keyResults.map((one) => keyResultName(read.keyResults, one));
  const kpiNames = read.kpis.map((one) => kpiName(read.kpis, one));

  const proposal = useProposal(
    () => todo.current!(),
    () => {
      if (isMapWritten.current) onWritten();
    },
  );
  const propose = (lines: readonly TypedLine[]): void => {
    isMapWritten.current = true;
    todo.current = async () => {
      lines.forEach((line, index) => {
        if (line.share.trim() !== "" && shareOf(line, locale) === undefined) {
          setShown(Math.max(0, keyResultNames.indexOf(line.keyResult)));
          throw new ActionError(`share ${index}`, text.map.shareNeeded(line.kpi, line.keyResult));
        }
      });
      const fresh = await workbook.read(mapRequest);
      return writeMap(inContext(fresh), {
        keyResults: keyResults.address,
        kpis: kpis.address,
        map: map?.address,
        before: read.lines,
        lines: lines.map((line) => ({ ...line, share: shareOf(line, locale) })),
        asOf: today(),
      });
    };
    void proposal.prepare();
  };
  const fix = (remedy: MapFix): void => {
    if (remedy.kind === "show") {
      void goTo(remedy.address);
    } else if (remedy.kind === "lines") {
      const lines = remedy.lines.map((line) => asTyped(line, locale));
      setTyped(lines);
      propose(lines);
    } else {
      isMapWritten.current = false;
      todo.current = async () =>
        setCell(inContext(await workbook.read(mapRequest)), remedy.address, remedy.value);
      void proposal.prepare();
    }
  };
  const failedShare = proposal.failure?.field.startsWith("share ")
    ? Number(proposal.failure.field.slice(6))
    : undefined;
  const errorOf = (line: TypedLine): string | undefined =>
    failedShare !== undefined && typed[failedShare] === line ? proposal.failure?.message : undefined;
  const setLine = (keyResult: string, kpi: string, share: string | undefined): void => {
    const index = typed.findIndex((line) => line.keyResult === keyResult && line.kpi === kpi);
    const others = typed.filter((_, at) => at !== index);
    if (share === undefined) setTyped(others);
    else if (index < 0) setTyped([...typed, { row: 0, keyResult, kpi, share }]);
    else setTyped(typed.map((line, at) => (at === index ? { ...line, share } : line)));
  };
  const current = keyResultNames[shown] ?? keyResultNames[0]!;
  return (
    <>
      <Form
        label={text.screens.map.title}
        onSubmit={() => {
          propose(typed);
        }}
      >
        <Choice
          label={text.map.keyResult}
          value={String(shown)}
          options={keyResultNames.map((name, index) => [
            String(index),
            text.map.counted(name, typed.filter((line) => line.keyResult === name).length),
          ])}
          onChange={(index) => {
            setShown(Number(index));
          }}
        />
        <OneKeyResult
          key={current}
          keyResult={current}
          kpis={kpiNames}
          lines={typed.filter((line) => line.keyResult === current)}
          answers={answers.filter((answer) => answer.keyResult === titleOf(read.keyResults[shown], current))}
          errorOf={errorOf}
          locale={locale}
          onChange={(kpi, share) => {
            setLine(current, kpi, share);
          }}
        />
        <details>
          <summary>{text.map.grid}</summary>
          <p class="pane-quiet">{text.map.gridHint}</p>
          <MapGrid keyResults={keyResultNames} kpis={kpiNames} lines={typed} onChange={setLine} />
        </details>
        {where.length > 0 && (
          <Choice
            label={text.draft.where}
            error={proposal.failure?.field === "where" ? proposal.failure.message : undefined}
            value={map === undefined ? "new" : addressText(map.address)}
            options={[...where.map((at) => [at, text.map.into(at)] as const), ["new", text.map.newSheet]]}
            onChange={onWhere}
          />
        )}
        <Button type="submit" appearance="primary" disabled={proposal.busy !== undefined}>
          {text.functions.preview}
        </Button>
        <ProposalCard proposal={proposal} />
      </Form>
      <section aria-labelledby="pane-gaps">
        <h2 id="pane-gaps">{text.map.gaps}</h2>
        {gaps.length === 0 && <p class="pane-quiet">{text.map.noGaps}</p>}
        <ul class="pane-findings">
          {gaps.map((gap) => (
            <li key={`${gap.finding} ${gap.id} ${gap.name}`}>
              {text.map.gap[gap.finding](gap.name === "" ? gap.id : gap.name)}{" "}
              <FixButton
                about={gap.name === "" ? gap.id : gap.name}
                remedy={fixOfGap(fixable, gap)}
                onFix={fix}
                {...(gap.finding === "Key result without KPI" && {
                  onChoose: () => {
                    setShown(
                      Math.max(
                        0,
                        read.keyResults.findIndex(({ title, id }) => title === gap.name && id === gap.id),
                      ),
                    );
                    document.querySelector<HTMLElement>(".pane-main select")?.focus();
                  },
                })}
              />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="pane-conflicts">
        <h2 id="pane-conflicts">{text.map.conflicts}</h2>
        {conflicts.length === 0 && <p class="pane-quiet">{text.map.noConflicts}</p>}
        <ul class="pane-findings">
          {conflicts.map((conflict) => (
            <ConflictLine
              key={`${conflict.code} ${conflict.keyResult} ${conflict.kpi}`}
              conflict={conflict}
              remedy={fixOfConflict(fixable, conflict, text.actions.choices.directions)}
              onFix={fix}
            />
          ))}
        </ul>
      </section>
    </>
  );
}

interface ConflictLineProps {
  readonly conflict: Conflict;
  readonly remedy: MapFix | undefined;
  readonly onFix: (remedy: MapFix) => void;
}

function ConflictLine({ conflict, remedy, onFix }: ConflictLineProps) {
  const words = useRuleWords();
  if (words === undefined) return null;
  const { code, severity, keyResult, kpi } = conflict;
  const [said, fix] = words.conflict(conflict);
  const names = [keyResult, code === "shares-normalised" ? words.allKpis : kpi];
  return (
    <li class={`pane-finding-${severity}`}>
      <strong>{names.filter((name) => name !== "").join(" ← ")}</strong>: {said}. {fix}.{" "}
      <FixButton about={said} remedy={remedy} onFix={onFix} />
    </li>
  );
}

interface FixButtonProps {
  readonly about: string;
  readonly remedy: MapFix | undefined;
  readonly onFix: (remedy: MapFix) => void;
  /** What a person does where nothing can be offered. */
  readonly onChoose?: () => void;
}

function FixButton({ about, remedy, onFix, onChoose }: FixButtonProps) {
  const { text } = useSession();
  const words = text.map.fixes;
  const label =
    remedy === undefined
      ? words.choose
      : remedy.kind === "show"
        ? words.show
        : remedy.kind === "lines" && remedy.offers !== undefined
          ? words.map(remedy.offers)
          : words.correct;
  if (remedy === undefined && onChoose === undefined) return null;
  return (
    <Button
      size="small"
      label={`${label}: ${about}`}
      onClick={() => {
        if (remedy === undefined) onChoose?.();
        else onFix(remedy);
      }}
    >
      {label}
    </Button>
  );
}

interface OneKeyResultProps {
  readonly keyResult: string;
  readonly kpis: readonly string[];
  readonly lines: readonly TypedLine[];
  readonly answers: readonly MapAnswerLine[];
  readonly errorOf: (line: TypedLine) => string | undefined;
  readonly locale: Locale;
  readonly onChange: (kpi: string, share: string | undefined) => void;
}

const searchFrom = 12;

/** One key result: a tick for each KPI that feeds it, and its share where several do. */
function OneKeyResult({ keyResult, kpis, lines, answers, errorOf, locale, onChange }: OneKeyResultProps) {
  const { text } = useSession();
  const [query, setQuery] = useState("");
  const lineOf = (kpi: string): TypedLine | undefined => lines.find((line) => line.kpi === kpi);
  const wanted = kpis.filter(
    (kpi) => lineOf(kpi) !== undefined || kpi.toLowerCase().includes(query.trim().toLowerCase()),
  );
  const answerOfKpi = (kpi: string): MapAnswerLine | undefined =>
    answers.find((answer) => answer.kpi === kpi);
  const all = answers.length === 1 ? answers[0] : answerOfKpi("All");
  return (
    <fieldset class="pane-example">
      <legend>{text.map.fedBy(keyResult)}</legend>
      {kpis.length > searchFrom && <TextInput label={text.map.search} value={query} onChange={setQuery} />}
      <ul class="pane-links">
        {wanted.map((kpi) => {
          const line = lineOf(kpi);
          const error = line && errorOf(line);
          const answer = answerOfKpi(kpi);
          return (
            <li key={kpi}>
              <label>
                <input
                  type="checkbox"
                  checked={line !== undefined}
                  onChange={({ currentTarget }) => {
                    onChange(kpi, currentTarget.checked ? "" : undefined);
                  }}
                />
                <span>
                  {kpi}
                  {answer !== undefined && answer.value !== "" && (
                    <span class="pane-quiet"> {text.map.value(answer.value)}</span>
                  )}
                </span>
              </label>
              {line !== undefined && (
                <input
                  type="text"
                  inputMode="decimal"
                  class="pane-share"
                  aria-label={text.map.shareOf(kpi, keyResult)}
                  aria-invalid={error === undefined ? undefined : true}
                  placeholder={lines.length > 1 ? text.map.equal : text.map.whole}
                  value={line.share}
                  onInput={({ currentTarget }) => {
                    onChange(kpi, currentTarget.value);
                  }}
                />
              )}
              {error !== undefined && (
                <p class="pane-error" role="alert">
                  {error}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {all !== undefined && (
        <p>
          {all.status !== "" && <StatusBadge code={statusCodeOf(all.status)} label={all.status} />}{" "}
          {typeof all.score === "number" && text.map.score(cellDisplay(all.score, "share", locale.tag))}
          {all.note !== "" && <span class="pane-quiet">{all.note}</span>}
        </p>
      )}
    </fieldset>
  );
}

interface MapAnswerLine {
  readonly keyResult: string;
  readonly kpi: string;
  readonly value: string;
  readonly score: unknown;
  readonly status: string;
  readonly note: string;
}

/** As OKR.MAP names it. */
function titleOf(keyResult: Mapping["keyResults"][number] | undefined, otherwise: string): string {
  return keyResult === undefined || keyResult.title === "" ? otherwise : keyResult.title;
}

/** What OKR.MAP answers for the lines as they are. */
function answersOf(
  keyResults: Range,
  kpis: Range,
  lines: readonly MapLine[],
  date: number,
): readonly MapAnswerLine[] {
  if (lines.length === 0) return [];
  const map: Range = [
    ["Key result", "KPI", "Share"],
    ...lines.map(({ keyResult, kpi, share }) => [keyResult, kpi, share ?? null]),
  ];
  const answer = answerOf("OKR.MAP", [keyResults, kpis, map, date]);
  if ("refusal" in answer) return [];
  return answer.rows.map((row) => {
    const at = (heading: string) => row[answer.column(heading)]!;
    const score = at("Score");
    const value = at("Value");
    return {
      keyResult: cellText(at("Key result")),
      kpi: cellText(at("KPI")),
      value: typeof value === "number" ? String(Math.round(value * 1e4) / 1e4) : "",
      score,
      status: cellText(at("Status")),
      note: isCellError(score) ? score.message : "",
    };
  });
}

function asTyped(line: MapLine, { decimalSeparator }: Locale): TypedLine {
  const share =
    line.share === undefined ? "" : `${Math.round(line.share * 1e6) / 1e4}%`.replace(".", decimalSeparator);
  return { ...line, share };
}

function shareOf({ share }: TypedLine, locale: Locale): number | undefined {
  return share.trim() === "" ? undefined : typedNumber(share, locale, true);
}
