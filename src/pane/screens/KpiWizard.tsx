import { useMemo, useState } from "preact/hooks";
import { ActionError } from "../../actions/ActionError";
import { addressFromText } from "../../actions/addressFromText";
import { addressText } from "../../actions/addressText";
import {
  coachKpi,
  insertKpi,
  type KpiDraft,
  kpiRequest,
  kpiTables,
  kpiValueNow,
  type TimeFrame,
  timeFrames,
} from "../../actions/kpi/insertKpi";
import {
  isShown,
  type KpiSource,
  kpiSources,
  type OfferedSource,
  readSource,
  sourceSpan,
} from "../../actions/kpi/kpiSources";
import { typedNumber } from "../../actions/typedNumber";
import { aggregations } from "../../core/model/Kpi";
import type { Direction } from "../../core/model/KeyResult";
import { perspectives } from "../../core/scorecard/perspectives";
import type { Snapshot } from "../../workbook/Snapshot";
import { Button } from "../components/Button";
import { Choice } from "../components/Choice";
import { Field } from "../components/Field";
import { Findings } from "../components/Findings";
import { Form } from "../components/Form";
import { Notice } from "../components/Notice";
import { ProposalCard } from "../components/ProposalCard";
import { StatusBadge } from "../components/StatusBadge";
import { TextInput } from "../components/TextInput";
import { Waiting } from "../components/Waiting";
import { cellDisplay } from "../cellDisplay";
import { type GivenKpi, useSession } from "../Session";
import { statusCodeOf } from "../statusCodeOf";
import { today } from "../today";
import { useProposal } from "../useProposal";
import { useWorkbookReading } from "../useWorkbookReading";

/** A KPI with target and time frame, its value computed from where the figures stand. */
export default function KpiWizard() {
  const { text } = useSession();
  const { snapshot, error } = useWorkbookReading(kpiRequest);
  if (error !== undefined) return <Notice kind="error">{error}</Notice>;
  if (snapshot === undefined) return <Waiting>{text.reading}</Waiting>;
  return <KpiForm snapshot={snapshot} />;
}

/** As it is being typed. */
interface Typed {
  readonly name: string;
  readonly owner: string;
  readonly unit: string;
  readonly direction: Direction | "";
  readonly timeFrame: TimeFrame | "";
  readonly aggregation: KpiDraft["aggregation"];
  readonly target: string;
  readonly baseline: string;
  readonly amber: string;
  readonly red: string;
  readonly benchmark: string;
  readonly leading: "" | "leading" | "lagging";
  readonly perspective: string;
}

const untouched: Typed = {
  name: "",
  owner: "",
  unit: "",
  direction: "",
  timeFrame: "",
  aggregation: "last",
  target: "",
  baseline: "",
  amber: "",
  red: "",
  benchmark: "",
  leading: "",
  perspective: "",
};

const numbers = ["target", "baseline", "amber", "red", "benchmark"] as const;

/** Where the values come from, as it is being chosen: an offer by its place in the list, or ranges chosen by hand. */
interface Chosen {
  readonly from: "later" | "cell" | "ranges" | `${number}`;
  readonly cell: string;
  readonly dates: string;
  readonly values: string;
  /** Which column tells lines apart, -1 for none, and which of its words the lines that count have. */
  readonly filter: number;
  readonly word: number;
}

const nothingChosen: Chosen = { from: "later", cell: "", dates: "", values: "", filter: -1, word: 0 };

function KpiForm({ snapshot }: { readonly snapshot: Snapshot }) {
  const { text, workbook, glance, inContext, place } = useSession();
  const words = text.kpi;
  const [typed, setTyped] = useState<Typed>(() => ({ ...untouched, ...asTyped(place.given?.kpi, snapshot) }));
  const [chosen, setChosen] = useState<Chosen>(nothingChosen);
  const [where, setWhere] = useState<string | undefined>(undefined);
  const [inserted, setInserted] = useState(0);
  const { locale } = snapshot;
  const offers = useMemo(() => kpiSources(snapshot), [snapshot]);
  const tables = useMemo(() => kpiTables(snapshot), [snapshot]);
  const table =
    where === "new" ? undefined : (tables.find(({ address }) => addressText(address) === where) ?? tables[0]);
  const change = (part: Partial<Typed>): void => {
    setTyped({ ...typed, ...part });
  };
  const isPercent = typed.unit.trim() === "%";
  const number = (name: (typeof numbers)[number]): number | undefined =>
    typedNumber(typed[name], locale, isPercent);
  const source = sourceOf(chosen, offers, snapshot);
  const draft: KpiDraft = {
    ...typed,
    direction: typed.direction === "" ? undefined : typed.direction,
    timeFrame: typed.timeFrame === "" ? undefined : typed.timeFrame,
    leading: typed.leading === "" ? undefined : typed.leading === "leading",
    target: number("target"),
    baseline: number("baseline"),
    amber: number("amber"),
    red: number("red"),
    benchmark: number("benchmark"),
    source: source ?? { kind: "later" },
  };
  const now = useMemo(() => kpiValueNow(snapshot, draft, today()), [snapshot, JSON.stringify(draft)]);
  const reading = coachKpi(snapshot, draft, typeof now === "number" ? now : undefined, table);

  const proposal = useProposal(
    async () => {
      for (const name of numbers) {
        if (typed[name].trim() !== "" && number(name) === undefined) {
          throw new ActionError(name, text.draft.numberNeeded);
        }
      }
      if (source === undefined) throw new ActionError(missingRange(chosen, snapshot), words.rangeNeeded);
      const fresh = await workbook.read(kpiRequest);
      return insertKpi(inContext(fresh), { draft, asOf: today(), table: table?.address });
    },
    () => {
      setTyped(untouched);
      setChosen(nothingChosen);
      setInserted(inserted + 1);
    },
  );
  const errorAt = (field: string): string | undefined =>
    proposal.failure?.field === field ? proposal.failure.message : undefined;
  const line = (name: "name" | "owner" | "unit" | (typeof numbers)[number], hint?: string) => (
    <TextInput
      label={words[name]}
      {...(hint !== undefined && { hint })}
      isNumber={(numbers as readonly string[]).includes(name)}
      error={errorAt(name)}
      value={typed[name]}
      onChange={(value) => {
        change({ [name]: value });
      }}
    />
  );
  const selected = glance === undefined ? undefined : addressText(glance.selection);
  const range = (name: "cell" | "dates" | "values") => (
    <Field
      label={words.ranges[name]}
      error={errorAt(name)}
      aside={
        <Button
          size="small"
          label={text.functions.useSelectionFor(words.ranges[name])}
          disabled={selected === undefined}
          onClick={() => {
            if (selected !== undefined) setChosen({ ...chosen, [name]: selected });
          }}
        >
          {text.functions.useSelection}
        </Button>
      }
    >
      {(control) => (
        <input
          {...control}
          type="text"
          autocomplete="off"
          value={chosen[name]}
          onInput={({ currentTarget }) => {
            setChosen({ ...chosen, [name]: currentTarget.value });
          }}
        />
      )}
    </Field>
  );
  const offer = offers[Number(chosen.from)];
  const filter = offer?.filters[chosen.filter];
  return (
    <Form label={text.screens.kpi.title} onSubmit={() => void proposal.prepare()}>
      {inserted > 0 && <p role="status">{words.another}</p>}
      {line("name", words.nameHint)}
      <div class="pane-pair">
        {line("target")}
        <Choice
          label={words.timeFrame}
          error={errorAt("timeFrame")}
          value={typed.timeFrame}
          options={[
            ["", text.kpi.choose],
            ...(Object.keys(timeFrames) as TimeFrame[]).map(
              (frame) => [frame, words.timeFrames[frame]] as const,
            ),
          ]}
          onChange={(timeFrame) => {
            change({ timeFrame });
          }}
        />
        {line("unit", text.draft.unitHint)}
        <Choice
          label={words.direction}
          value={typed.direction}
          options={[
            ["", words.choose],
            ["up", words.directions.up],
            ["down", words.directions.down],
            ["hold", words.directions.hold],
          ]}
          onChange={(direction) => {
            change({ direction });
          }}
        />
        {line("owner")}
      </div>
      <fieldset class="pane-example">
        <legend>{words.actuals}</legend>
        <Choice
          label={words.from}
          hint={words.fromHint}
          value={chosen.from}
          options={[
            ["later", words.later],
            ...offers.map(({ name }, index) => [`${index}`, name] as const),
            ["cell", words.cell],
            ["ranges", words.ownRanges],
          ]}
          onChange={(from) => {
            setChosen({ ...nothingChosen, from });
          }}
        />
        {offer !== undefined && offer.filters.length > 0 && (
          <div class="pane-pair">
            <Choice
              label={words.only}
              value={String(chosen.filter)}
              options={[
                ["-1", words.all],
                ...offer.filters.map(({ heading }, index) => [String(index), heading] as const),
              ]}
              onChange={(index) => {
                setChosen({ ...chosen, filter: Number(index), word: 0 });
              }}
            />
            {filter !== undefined && (
              <Choice
                label={words.is}
                value={String(chosen.word)}
                options={filter.words.map((word, index) => [String(index), String(word)])}
                onChange={(word) => {
                  setChosen({ ...chosen, word: Number(word) });
                }}
              />
            )}
          </div>
        )}
        {chosen.from === "cell" && range("cell")}
        {chosen.from === "ranges" && (
          <>
            {range("values")}
            {range("dates")}
          </>
        )}
        {chosen.from !== "later" && chosen.from !== "cell" && (
          <Choice
            label={words.aggregation}
            value={typed.aggregation}
            options={aggregations
              .filter((name) => name !== "ratio")
              .map((name) => [name, words.aggregations[name] ?? name])}
            onChange={(aggregation) => {
              change({ aggregation });
            }}
          />
        )}
        <Now source={source} now={now} reading={reading} snapshot={snapshot} isPercent={isPercent} />
      </fieldset>
      <details>
        <summary>{words.more}</summary>
        <div class="pane-pair">
          {line("amber")}
          {line("red")}
        </div>
        <p class="pane-hint">{words.cutOffsHint}</p>
        <div class="pane-pair">
          {line("baseline")}
          {line("benchmark")}
          <Choice
            label={words.leading}
            value={typed.leading}
            options={[
              ["", words.choose],
              ["leading", words.leads],
              ["lagging", words.lags],
            ]}
            onChange={(leading) => {
              change({ leading });
            }}
          />
          <Choice
            label={words.perspective}
            value={typed.perspective}
            options={[["", words.choose], ...perspectives.map((name) => [name, name] as const)]}
            onChange={(perspective) => {
              change({ perspective });
            }}
          />
        </div>
      </details>
      <Findings findings={reading.findings} />
      {tables.length > 0 && (
        <Choice
          label={text.draft.where}
          error={errorAt("where")}
          value={table === undefined ? "new" : addressText(table.address)}
          options={[
            ...tables.map(({ address }) => [addressText(address), words.into(addressText(address))] as const),
            ["new", text.draft.newSheet],
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

interface NowProps {
  readonly source: KpiSource | undefined;
  readonly now: number | string | undefined;
  readonly reading: ReturnType<typeof coachKpi>;
  readonly snapshot: Snapshot;
  readonly isPercent: boolean;
}

/** What the row would say today, so that a wrong range is seen before it is written. */
function Now({ source, now, reading, snapshot, isPercent }: NowProps) {
  const { text } = useSession();
  const words = text.kpi;
  const { tag } = snapshot.locale;
  const span =
    source === undefined || source.kind === "later" || source.kind === "cell"
      ? undefined
      : sourceSpan(readSource(snapshot, source));
  return (
    <div role="status">
      {span !== undefined && <p class="pane-hint">{words.span(...span)}</p>}
      {typeof now === "string" && <p class="pane-error">{now}</p>}
      {typeof now === "number" && (
        <p>
          {words.now(cellDisplay(now, isPercent ? "share" : "number", tag))}{" "}
          {reading.attainment !== undefined && words.attains(cellDisplay(reading.attainment, "share", tag))}{" "}
          {reading.status !== "" && (
            <StatusBadge code={statusCodeOf(reading.status)} label={reading.status} />
          )}
        </p>
      )}
      {reading.note !== "" && typeof now === "number" && <p class="pane-hint">{reading.note}</p>}
    </div>
  );
}

/** Undefined where a range is still missing or is none. */
function sourceOf(
  chosen: Chosen,
  offers: readonly OfferedSource[],
  snapshot: Snapshot,
): KpiSource | undefined {
  const address = (typed: string) => {
    const found = addressFromText(typed, snapshot.selection.sheet);
    return found !== undefined && isShown(snapshot, found) ? found : undefined;
  };
  switch (chosen.from) {
    case "later":
      return { kind: "later" };
    case "cell": {
      const cell = address(chosen.cell);
      return cell && { kind: "cell", address: { ...cell, rows: 1, columns: 1 } };
    }
    case "ranges": {
      const dates = address(chosen.dates);
      const values = address(chosen.values);
      return dates && values && { kind: "columns", dates, values };
    }
    default: {
      const offer = offers[Number(chosen.from)];
      const filter = offer?.filters[chosen.filter];
      if (offer === undefined) return { kind: "later" };
      return offer.source.kind === "columns" && filter !== undefined
        ? { ...offer.source, only: { column: filter.column, word: filter.words[chosen.word]! } }
        : offer.source;
    }
  }
}

function missingRange(chosen: Chosen, snapshot: Snapshot): "cell" | "dates" | "values" {
  if (chosen.from === "cell") return "cell";
  const values = addressFromText(chosen.values, snapshot.selection.sheet);
  return values === undefined || !isShown(snapshot, values) ? "values" : "dates";
}

/** What another screen handed over, as a person would have typed it. */
function asTyped(kpi: GivenKpi | undefined, { locale }: Snapshot): Partial<Typed> {
  if (kpi === undefined) return {};
  const isPercent = kpi.unit.trim() === "%";
  const target = String(isPercent ? Math.round(kpi.target * 1e10) / 1e8 : kpi.target);
  return {
    name: kpi.name,
    owner: kpi.owner,
    unit: kpi.unit,
    target: target.replace(".", locale.decimalSeparator),
    direction: kpi.direction,
  };
}
