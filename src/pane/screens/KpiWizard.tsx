import { useMemo, useState } from "preact/hooks";
import { isPercentUnit } from "../../core/kpi/isPercentUnit";
import { ActionError } from "../../actions/ActionError";
import { addressText, cornerText } from "../../actions/addressText";
import { coachKpi } from "../../actions/kpi/coachKpi";
import { insertKpi, kpiRequest } from "../../actions/kpi/insertKpi";
import { type KpiDraft, type TimeFrame, timeFrames } from "../../actions/kpi/KpiDraft";
import { type DatedSource, type KpiSource, kpiSources } from "../../actions/kpi/kpiSources";
import { kpiTables } from "../../actions/kpi/kpiTables";
import { kpiValueNow } from "../../actions/kpi/kpiValueNow";
import { typedNumber } from "../../actions/typedNumber";
import { aggregations } from "../../core/model/Kpi";
import type { Direction } from "../../core/model/KeyResult";
import type { Snapshot } from "../../workbook/Snapshot";
import { PreviewButton } from "../components/PreviewButton";
import { Choice } from "../components/Choice";
import { Findings } from "../components/Findings";
import { Form } from "../components/Form";
import { type ChosenSource, nothingChosen, sourceOf } from "../components/kpi/ChosenSource";
import { KpiNow } from "../components/kpi/KpiNow";
import { SourceFields } from "../components/kpi/SourceFields";
import { More } from "../components/More";
import { Notice } from "../components/Notice";
import { ProposalCard } from "../components/ProposalCard";
import { TextInput } from "../components/TextInput";
import { Waiting } from "../components/Waiting";
import { type GivenKpi, useSession } from "../Session";
import { today } from "../today";
import { typedText } from "../typedText";
import { useProposal } from "../useProposal";
import { useWorkbookReading } from "../useWorkbookReading";

/** A KPI with target and time frame, its value computed from where the figures stand. */
export default function KpiWizard() {
  const { text } = useSession();
  const { snapshot, error } = useWorkbookReading(kpiRequest);
  return (
    <>
      {error !== undefined && <Notice kind="error">{error}</Notice>}
      {snapshot !== undefined ? (
        <KpiForm snapshot={snapshot} />
      ) : (
        error === undefined && <Waiting>{text.reading}</Waiting>
      )}
    </>
  );
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

function KpiForm({ snapshot }: { readonly snapshot: Snapshot }) {
  const { text, workbook, inContext, place } = useSession();
  const words = text.kpi;
  const [typed, setTyped] = useState<Typed>(() => ({ ...untouched, ...asTyped(place.given?.kpi, snapshot) }));
  const [chosen, setChosen] = useState(nothingChosen);
  const [divisor, setDivisor] = useState(nothingChosen);
  const [where, setWhere] = useState<string | undefined>(undefined);
  const [inserted, setInserted] = useState(0);
  const { locale } = snapshot;
  const offers = useMemo(() => kpiSources(snapshot), [snapshot]);
  const tables = useMemo(() => kpiTables(snapshot), [snapshot]);
  // A table that keeps its past is changed only by who chooses it.
  const usual = tables.find(({ shape }) => shape === "rows");
  const table = where === undefined ? usual : tables.find(({ address }) => cornerText(address) === where);
  const change = (part: Partial<Typed>): void => {
    setTyped({ ...typed, ...part });
  };
  const isPercent = isPercentUnit(typed.unit);
  const number = (name: (typeof numbers)[number]): number | undefined =>
    typedNumber(typed[name], locale, isPercent);
  const source = sourceOf(chosen, offers, snapshot);
  const isDated = chosen.from !== "later" && chosen.from !== "cell";
  const aggregation = isDated ? typed.aggregation : "last";
  const per = aggregation === "ratio" ? sourceOf(divisor, offers, snapshot) : undefined;
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
    aggregation,
    source: typeof source === "string" ? { kind: "later" } : source,
    per: isDatedSource(per) ? per : undefined,
  };
  const now = useMemo(() => kpiValueNow(snapshot, draft, today()), [snapshot, JSON.stringify(draft)]);
  const reading = coachKpi(
    snapshot,
    { ...draft, direction: draft.direction ?? "up" },
    typeof now === "number" ? now : undefined,
    table,
  );

  const proposal = useProposal(
    async () => {
      for (const name of numbers) {
        if (typed[name].trim() !== "" && number(name) === undefined) {
          throw new ActionError(name, text.draft.numberNeeded(typedText(12.5, "", locale)));
        }
      }
      const fresh = await workbook.read(kpiRequest);
      const freshOffers = kpiSources(fresh);
      const needed = (what: ChosenSource, prefix = ""): KpiSource => {
        const found = sourceOf(what, freshOffers, fresh);
        if (typeof found !== "string") return found;
        throw new ActionError(`${prefix}${found}`, found === "offer" ? words.goneHint : words.rangeNeeded);
      };
      const from = needed(chosen);
      const divided = aggregation === "ratio" ? needed(divisor, "per ") : undefined;
      if (divided?.kind === "later") throw new ActionError("per", words.perNeeded);
      if (where !== undefined && where !== "new" && table === undefined)
        throw new ActionError("where", text.actions.tableChanged);
      return insertKpi(inContext(fresh), {
        draft: { ...draft, source: from, per: isDatedSource(divided) ? divided : undefined },
        asOf: today(),
        table: table?.address,
      });
    },
    [typed, chosen, divisor, where],
    () => {
      setTyped(untouched);
      setChosen(nothingChosen);
      setDivisor(nothingChosen);
      setInserted(inserted + 1);
    },
  );
  const { errorAt } = proposal;
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
          hint={typed.direction === "" ? words.directionUnsaid : undefined}
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
        <SourceFields
          label={words.from}
          hint={words.fromHint}
          offers={offers}
          none={words.later}
          takesCell
          chosen={chosen}
          errorAt={errorAt}
          onChange={setChosen}
        />
        {isDated && (
          <Choice
            label={words.aggregation}
            value={typed.aggregation}
            options={aggregations.map((name) => [name, words.aggregations[name]])}
            onChange={(how) => {
              change({ aggregation: how });
            }}
          />
        )}
        {aggregation === "ratio" && (
          <SourceFields
            label={words.per}
            hint={words.perHint}
            error={errorAt("per")}
            offers={offers}
            none={words.choose}
            takesCell={false}
            chosen={divisor}
            errorAt={(range) => errorAt(`per ${range}`)}
            onChange={setDivisor}
          />
        )}
        <KpiNow source={draft.source} now={now} reading={reading} snapshot={snapshot} isPercent={isPercent} />
      </fieldset>
      <More
        label={words.more}
        wanted={numbers.some((name) => name !== "target" && errorAt(name) !== undefined)}
      >
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
            options={[
              ["", words.choose],
              ...text.actions.templates.perspectives.map((name) => [name, name] as const),
            ]}
            onChange={(perspective) => {
              change({ perspective });
            }}
          />
        </div>
      </More>
      <Findings findings={reading.findings} />
      {tables.length > 0 && (
        <Choice
          label={text.draft.where}
          error={errorAt("where")}
          value={table === undefined ? (where ?? "new") : cornerText(table.address)}
          options={[
            ...tables.map(
              ({ address, shape }) => [cornerText(address), words.into[shape](addressText(address))] as const,
            ),
            ...(where !== undefined && where !== "new" && table === undefined
              ? [[where, words.gone] as const]
              : []),
            ["new", text.draft.newSheet],
          ]}
          onChange={setWhere}
        />
      )}
      <PreviewButton proposal={proposal} />
      <ProposalCard proposal={proposal} />
    </Form>
  );
}

/** Whether a ratio can be divided by it. */
function isDatedSource(source: ReturnType<typeof sourceOf> | undefined): source is DatedSource {
  return typeof source === "object" && source.kind !== "later" && source.kind !== "cell";
}

/** What another screen handed over, as a person would have typed it. */
function asTyped(kpi: GivenKpi | undefined, { locale }: Snapshot): Partial<Typed> {
  if (kpi === undefined) return {};
  const { name, owner, unit, target, direction } = kpi;
  return { name, owner, unit, target: typedText(target, unit, locale), direction };
}
