import type { Cell, Range } from "../../cells/Cell";
import { insertExample } from "../../actions/insertExample";
import type { Example, Formula } from "../../formulas/definition/formula";
import type { Format } from "../../formulas/definition/Returns";
import { exampleSheet } from "../../formulas/exampleSheet";
import { cellDisplay } from "../cellDisplay";
import { useSession } from "../Session";
import { useProposal } from "../useProposal";
import { Button } from "./Button";
import { CellTable } from "./CellTable";
import { ProposalCard } from "./ProposalCard";

interface ExampleCardProps {
  readonly formula: Formula;
  readonly example: Example;
}

/** An example as it would stand on a sheet: the cells, the formula typed beside them, and its answer. */
export function ExampleCard({ formula, example }: ExampleCardProps) {
  const { text, workbook, glance, inContext } = useSession();
  const proposal = useProposal(
    async () => insertExample(inContext(await workbook.read({ ranges: [] })), { formula, example }),
    example.title,
  );
  const sheet = exampleSheet(formula, example, {
    formulaName: workbook.host.formulaName,
    argumentSeparator: glance?.locale.argumentSeparator ?? ",",
  });
  const localeTag = glance?.locale.tag ?? "en";
  const show = (cell: Cell, format: Format): string => cellDisplay(cell, format, localeTag);
  const answer: Range = Array.isArray(example.result)
    ? (example.result as Range)
    : [[example.result as Cell]];
  const { columns, shape } = formula.returns;
  return (
    <section class="pane-example" aria-label={example.title}>
      <p>{example.title}</p>
      {sheet.cells.length > 0 && (
        <CellTable
          caption={text.functions.examples}
          rows={sheet.cells.map((row, index) =>
            row.map((cell, column) =>
              show(cell, index > 0 && sheet.dateColumns.includes(column) ? "date" : "number"),
            ),
          )}
        />
      )}
      <p class="pane-formula">
        <code>{sheet.formula}</code>
      </p>
      <CellTable
        caption={text.functions.answer}
        rows={[
          ...(shape === "table" ? [] : [columns.map(([heading]) => heading)]),
          ...answer.map((row, index) =>
            row.map((cell, column) =>
              show(cell, shape === "table" && index === 0 ? "text" : (columns[column]?.[1] ?? "general")),
            ),
          ),
        ]}
      />
      {proposal.plan === undefined && (
        <Button size="small" disabled={proposal.busy !== undefined} onClick={() => void proposal.prepare()}>
          {text.functions.exampleOnSheet}
        </Button>
      )}
      <ProposalCard proposal={proposal} />
    </section>
  );
}
