import { useMemo, useState } from "preact/hooks";
import { columnLetters } from "../../cells/columnLetters";
import type { TableKind } from "../../cells/headings/kindOfTable";
import { roles } from "../../cells/headings/roles";
import { recogniseTable } from "../../cells/tables/recogniseTable";
import type { ReadColumn } from "../../cells/tables/ReadColumn";
import { addressText } from "../../actions/addressText";
import { addKpiScores, addKpiScoresRequest } from "../../actions/addKpiScores";
import { addScores, addScoresRequest, type AddScoresForm } from "../../actions/addScores";
import { asOf } from "../../actions/asOf";
import { overruleHeading } from "../../actions/overruleHeading";
import { readLayout } from "../../cells/tables/readLayout";
import type { Address } from "../../workbook/Address";
import type { RangeSnapshot } from "../../workbook/Snapshot";
import { Button } from "../components/Button";
import { DateInput } from "../components/DateInput";
import { Field } from "../components/Field";
import { Form } from "../components/Form";
import { NoTable } from "../components/NoTable";
import { PreviewButton } from "../components/PreviewButton";
import { ProposalCard } from "../components/ProposalCard";
import { Waiting } from "../components/Waiting";
import { dateText } from "../dateText";
import { useSession } from "../Session";
import { today } from "../today";
import { useProposal } from "../useProposal";

/** “What is this?”: how the table under the cursor is read, and one click to its scores. */
export default function ReadTable() {
  const { text, glance } = useSession();
  const region = glance?.ranges[0];
  const found = useMemo(() => region && recogniseTable(region.values), [region]);
  if (region === undefined) return <Waiting>{text.reading}</Waiting>;
  if (found === undefined) {
    return <NoTable>{text.read.unknown(addressText(region.address))}</NoTable>;
  }
  const heading = headingRow(region);
  return (
    <>
      <section aria-labelledby="pane-found">
        <h2 id="pane-found">{text.read.kinds[found.kind]}</h2>
        <p>{text.read.at(addressText(region.address))}</p>
      </section>
      {scored.includes(found.kind) && (
        <Scores
          key={`${found.kind} ${addressText(region.address)}`}
          table={region.address}
          kind={found.kind}
        />
      )}
      <section aria-labelledby="pane-columns">
        <h2 id="pane-columns">{text.read.columns}</h2>
        <p class="pane-quiet">{text.read.columnsHint}</p>
        <ul class="pane-list">
          {found.columns.map((column) => (
            <ColumnReading
              key={`${column.column} ${column.role}`}
              column={column}
              at={{
                sheet: region.address.sheet,
                row: region.address.row + heading,
                column: region.address.column + column.column - 1,
                rows: 1,
                columns: 1,
              }}
            />
          ))}
        </ul>
      </section>
    </>
  );
}

/** Kinds of tables whose rows can be judged. */
const scored: readonly TableKind[] = ["okr", "objectives", "kpi"];

function headingRow(region: RangeSnapshot): number {
  return readLayout(region.values)?.blocks[0]?.headingRow ?? 0;
}

const dateRoles = ["Start date", "Due", "Date", "Updated"];

function ColumnReading({ column, at }: { readonly column: ReadColumn; readonly at: Address }) {
  const { text, workbook, glance, inContext } = useSession();
  const [role, setRole] = useState(column.role);
  const sample =
    dateRoles.includes(column.role) && Number(column.sample) > 60
      ? dateText(Number(column.sample), glance?.locale.tag ?? "en")
      : column.sample;
  const own: Readonly<Record<string, string>> = text.actions.columns;
  /** In the words of the pane, with the word that is written where that is another. */
  const nameOf = (name: string): string => {
    if (name === "not used") return text.read.notUsed;
    const word = own[name] ?? name;
    return word === name ? name : `${word} [${name}]`;
  };
  const known = (roles as readonly string[]).includes(column.role);
  const proposal = useProposal(async () => {
    const snapshot = await workbook.read({ ranges: [{ kind: "address", address: at }] });
    return overruleHeading(inContext(snapshot), at, role);
  }, [at, role]);
  return (
    <li>
      <Field
        label={text.read.column(columnLetters(at.column), column.heading)}
        hint={
          <>
            {sample !== "" && <>{text.read.sample(sample)} · </>}
            {column.why}
          </>
        }
        aside={
          role !== column.role && (
            <Button size="small" onClick={() => void proposal.prepare()}>
              {text.read.change}
            </Button>
          )
        }
      >
        {(control) => (
          <select
            {...control}
            value={role}
            onChange={({ currentTarget }) => {
              setRole(currentTarget.value);
            }}
          >
            {!known && <option value={column.role}>{column.role}</option>}
            {roles.map((name) => (
              <option key={name} value={name}>
                {nameOf(name)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ProposalCard proposal={proposal} />
    </li>
  );
}

function Scores({ table, kind }: { readonly table: Address; readonly kind: TableKind }) {
  const { text, workbook, glance, inContext } = useSession();
  const [where, setWhere] = useState<AddScoresForm["where"]>("beside");
  const [date, setDate] = useState<number | undefined>(() => (glance && asOf(glance)?.date) ?? today());
  const isKpi = kind === "kpi";
  const heading = isKpi ? text.read.kpiScores : text.read.scores;
  const proposal = useProposal(async () => {
    const form = { table, asOf: date ?? today(), where };
    return isKpi
      ? addKpiScores(inContext(await workbook.read(addKpiScoresRequest(table))), form)
      : addScores(inContext(await workbook.read(addScoresRequest(table))), form);
  }, [date, where]);
  const whereError = proposal.errorAt("where");
  return (
    <section aria-labelledby="pane-scores">
      <h2 id="pane-scores">{heading}</h2>
      <p class="pane-quiet">{isKpi ? text.read.kpiScoresHint : text.read.scoresHint}</p>
      <Form label={heading} onSubmit={() => void proposal.prepare()}>
        <DateInput label={text.asOf.label} hint={text.asOf.hint} value={date} onChange={setDate} />
        <Field label={text.read.where} error={whereError}>
          {(control) => (
            <select
              {...control}
              value={where}
              onChange={({ currentTarget }) => {
                setWhere(currentTarget.value === "beside" ? "beside" : "sheet");
              }}
            >
              <option value="beside">{text.read.beside}</option>
              <option value="sheet">{text.read.newSheet}</option>
            </select>
          )}
        </Field>
        <PreviewButton proposal={proposal} disabled={date === undefined} />
      </Form>
      <ProposalCard proposal={proposal} />
    </section>
  );
}
