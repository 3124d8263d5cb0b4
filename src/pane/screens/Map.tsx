import { useMemo, useRef, useState } from "preact/hooks";
import { ActionError } from "../../actions/ActionError";
import { addressText, cornerText } from "../../actions/addressText";
import { asOf } from "../../actions/asOf";
import { readDashboard } from "../../actions/dashboard";
import type { FoundTable } from "../../actions/findTables";
import { mapAnswers } from "../../actions/map/mapAnswers";
import type { MapFix } from "../../actions/map/mapFixes";
import {
  keyResultName,
  kpiName,
  mapRequest,
  type Mapping,
  mappingTables,
  readMapping,
} from "../../actions/map/mapping";
import { writeMap } from "../../actions/map/writeMap";
import { readSettings } from "../../actions/readSettings";
import { setCell } from "../../actions/setCell";
import { isPercentUnit } from "../../core/kpi/isPercentUnit";
import { statusCodeOf } from "../../core/status/statusCodeOf";
import type { Address } from "../../workbook/Address";
import type { Snapshot } from "../../workbook/Snapshot";
import { Button } from "../components/Button";
import { Choice } from "../components/Choice";
import { Form } from "../components/Form";
import { KeyResultKpis } from "../components/map/KeyResultKpis";
import { MapFindings } from "../components/map/MapFindings";
import { MapGrid } from "../components/map/MapGrid";
import { shareOf, type TypedLine, typedLine } from "../components/map/TypedLine";
import { MetKeyResults } from "../components/MetKeyResults";
import { Notice } from "../components/Notice";
import { PreviewButton } from "../components/PreviewButton";
import { ProposalCard } from "../components/ProposalCard";
import { Waiting } from "../components/Waiting";
import { useSession } from "../Session";
import { today } from "../today";
import { useProposal } from "../useProposal";
import { useWorkbookReading } from "../useWorkbookReading";

/** Which KPI feeds which key result: one key result at a time, or all as a grid; what is missing beside it. */
export default function MapScreen() {
  const { text, open } = useSession();
  const { snapshot, error } = useWorkbookReading(mapRequest);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const tables = useMemo(() => snapshot && mappingTables(snapshot), [snapshot]);
  const problem = error !== undefined && <Notice kind="error">{error}</Notice>;
  if (snapshot === undefined || tables === undefined) return problem || <Waiting>{text.reading}</Waiting>;
  const pick = (name: keyof typeof tables): FoundTable | undefined =>
    tables[name].find(({ address }) => cornerText(address) === chosen[name]) ?? tables[name][0];
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
        value={cornerText(pick(name)!.address)}
        options={tables[name].map(({ address }) => [cornerText(address), addressText(address)])}
        onChange={(at) => {
          setChosen({ ...chosen, [name]: at });
        }}
      />
    );
  return (
    <>
      {problem}
      {tables.keyResults.length + tables.kpis.length > 2 && (
        <div class="pane-pair">
          {choose("keyResults")}
          {choose("kpis")}
        </div>
      )}
      <MapEditor
        key={[keyResults, kpis, map].map((table) => table && cornerText(table.address)).join()}
        snapshot={snapshot}
        keyResults={keyResults}
        kpis={kpis}
        map={map}
        where={tables.maps.map(({ address }) => address)}
        onWhere={(at) => {
          setChosen({ ...chosen, maps: at });
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
  /** The maps there are to write into. */
  readonly where: readonly Address[];
  readonly onWhere: (corner: string) => void;
}

interface Changed {
  readonly before: Mapping["lines"];
  readonly typed: readonly TypedLine[];
}

function MapEditor({ snapshot, keyResults, kpis, map, where, onWhere }: MapEditorProps) {
  const { text, workbook, inContext, goTo } = useSession();
  const { locale } = snapshot;
  const read = useMemo(
    () => readMapping(keyResults, kpis, map, readSettings(snapshot).fiscalCalendar),
    [keyResults, kpis, map, snapshot],
  );
  /** Lines that were changed here, and those that they were made from; until then the sheet's own. */
  const [changed, setChanged] = useState<Changed | undefined>(undefined);
  const own = useMemo(() => read.lines.map((line) => typedLine(line, locale)), [read, locale]);
  const { before, typed } = changed ?? { before: read.lines, typed: own };
  const setTyped = (lines: readonly TypedLine[]): void => {
    setChanged({ before, typed: lines });
  };
  const [shown, setShown] = useState(0);
  /** Counts what the person changes; what mends something changes lines too, and is shown at once. */
  const [edits, setEdits] = useState(0);
  const isMapWritten = useRef(false);
  const todo = useRef<() => Promise<ReturnType<typeof writeMap>>>(undefined);
  const mapping: Mapping = useMemo(
    () => ({ ...read, lines: typed.map((line) => ({ ...line, share: shareOf(line, locale) })) }),
    [read, typed, locale],
  );
  const date = asOf(snapshot)?.date ?? today();
  const answers = useMemo(
    () => mapAnswers(keyResults.values, kpis.values, mapping.lines, date, readSettings(snapshot).settings),
    [keyResults, kpis, mapping, date, snapshot],
  );
  const met = useMemo(
    () => metKeyResults(snapshot, keyResults, read, date),
    [snapshot, keyResults, read, date],
  );
  const keyResultNames = read.keyResults.map((one) => keyResultName(read.keyResults, one));
  const kpiNames = read.kpis.map((one) => kpiName(read.kpis, one));
  const percentages = new Set(kpiNames.filter((_, index) => isPercentUnit(read.kpis[index]!.unit)));

  const proposal = useProposal(
    () => todo.current!(),
    edits,
    () => {
      if (isMapWritten.current) setChanged(undefined);
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
        before,
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
      const lines = remedy.lines.map((line) => typedLine(line, locale));
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
    setEdits(edits + 1);
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
        <KeyResultKpis
          key={current}
          keyResult={current}
          kpis={kpiNames}
          percentages={percentages}
          lines={typed.filter((line) => line.keyResult === current)}
          answers={answers.filter(
            ({ keyResult }) => keyResult === answeredAs(read.keyResults[shown], current),
          )}
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
            error={proposal.errorAt("where")}
            value={map === undefined ? "new" : cornerText(map.address)}
            options={[
              ...where.map((at) => [cornerText(at), text.map.into(addressText(at))] as const),
              ["new", text.map.newSheet],
            ]}
            onChange={onWhere}
          />
        )}
        <PreviewButton proposal={proposal} />
        <ProposalCard proposal={proposal} />
      </Form>
      <MapFindings
        map={{ mapping, keyResults, kpis }}
        snapshot={snapshot}
        asOf={date}
        onFix={fix}
        onChoose={(keyResult) => {
          setShown(Math.max(0, keyResult));
          document.querySelector<HTMLElement>(".pane-main select")?.focus();
        }}
      />
      <MetKeyResults keyResults={met} />
    </>
  );
}

/** The key results of the table that have reached what they were to reach. */
function metKeyResults(
  snapshot: Snapshot,
  { values }: FoundTable,
  { keyResults }: Mapping,
  date: number,
): Mapping["keyResults"] {
  const found = readDashboard(values, date, readSettings(snapshot).settings);
  if ("refusal" in found) return [];
  const met = new Set(
    found.keyResults.filter(({ status }) => statusCodeOf(status) === "achieved").map(({ row }) => row),
  );
  return keyResults.filter(({ row }) => met.has(row));
}

/** How OKR.MAP names a key result: by its title, where it has one. */
function answeredAs(keyResult: Mapping["keyResults"][number] | undefined, otherwise: string): string {
  return keyResult === undefined || keyResult.title === "" ? otherwise : keyResult.title;
}
