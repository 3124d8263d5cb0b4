import type { Cell, Range } from "../../cells/Cell";
import { cellText } from "../../cells/cellText";
import { isBlank } from "../../cells/isBlank";
import { isCellError } from "../../cells/isCellError";
import { addressText } from "../../actions/addressText";
import type { ExplainedCall, ExplainedFormula, ExplainedInput } from "../../actions/explainFormula";
import type { Format } from "../../formulas/definition/Returns";
import { cellDisplay } from "../cellDisplay";
import { useSession } from "../Session";
import { CellTable } from "./CellTable";
import { HelpText } from "./HelpText";
import { Notice } from "./Notice";
import { Steps } from "./Steps";

/** More rows and columns than a person checks by eye are not listed. */
const rowsShown = 12;

/** The formula of a cell taken apart: each call of ours with what went in and what came out. */
export function ExplainedCell({ found }: { readonly found: ExplainedFormula }) {
  const { text, glance } = useSession();
  const words = text.explain;
  const tag = glance?.locale.tag ?? "en";
  const { differs, calls } = found;
  const outer = calls[calls.length - 1]?.formula.returns.columns[0]?.[1] ?? "general";
  const show = (cell: Cell, format: Format): string => shownCell(cell, format, tag, words.nothing);
  const answerFormat: Format = found.isSpilled ? "general" : outer;
  /** Two numbers that differ never read the same. */
  const showBeside = (cell: Cell, other: Cell): string => {
    const said = show(cell, answerFormat);
    return typeof cell === "number" && said === show(other, answerFormat)
      ? cell.toLocaleString(tag, { maximumSignificantDigits: 15 })
      : said;
  };
  return (
    <section aria-labelledby="pane-explained-cell" aria-live="polite">
      <h2 id="pane-explained-cell">{words.cell(addressText(found.address))}</h2>
      <p class="pane-formula">
        <code>{found.formula}</code>
      </p>
      {found.isSpilled && glance !== undefined && (
        <p>{words.spilled(addressText({ ...glance.selection, rows: 1, columns: 1 }))}</p>
      )}
      <p>
        {words.shows(
          differs !== undefined && "answer" in differs
            ? showBeside(found.shown, differs.answer)
            : show(found.shown, answerFormat),
        )}
      </p>
      {differs !== undefined && (
        <Notice kind="warning">
          {"answer" in differs
            ? words.differs(showBeside(differs.answer, found.shown))
            : words.refuses(differs.refusal)}
        </Notice>
      )}
      {calls.length > 1 && <p class="pane-quiet">{words.innerFirst}</p>}
      {calls.map((call, index) => (
        <ExplainedCallCard key={index} call={call} />
      ))}
    </section>
  );
}

function ExplainedCallCard({ call }: { readonly call: ExplainedCall }) {
  const { text, workbook, glance } = useSession();
  const words = text.explain;
  const tag = glance?.locale.tag ?? "en";
  const name = workbook.host.formulaName(call.formula.name);
  return (
    <section class="pane-example" aria-label={name}>
      <h3 class="pane-code">{name}</h3>
      <p>
        <HelpText>{call.formula.summary}</HelpText>
      </p>
      <dl class="pane-steps">
        {call.inputs.map((given) => (
          <div key={given.parameter.name}>
            <dt>
              <b>{given.parameter.name}</b>: <HelpText>{given.parameter.description}</HelpText>
            </dt>
            <dd>
              <InputValue given={given} />
            </dd>
          </div>
        ))}
      </dl>
      <CallAnswer call={call} name={name} />
      {call.steps.length > 0 && (
        <details>
          <summary>{words.steps}</summary>
          <Steps steps={call.steps} />
        </details>
      )}
      {call.parts.length > 0 && (
        <details>
          <summary>{words.parts}</summary>
          <dl class="pane-steps">
            {call.parts.slice(0, rowsShown).map((part, index) => (
              <div key={index}>
                <dt>{words.part(index + 1)}</dt>
                <dd>{shownCell(part, "share", tag, words.blank)}</dd>
              </div>
            ))}
            {call.parts.length > rowsShown && <div>…</div>}
          </dl>
        </details>
      )}
    </section>
  );
}

function CallAnswer({ call, name }: { readonly call: ExplainedCall; readonly name: string }) {
  const { text, glance } = useSession();
  const words = text.explain;
  const tag = glance?.locale.tag ?? "en";
  const { answer, formula } = call;
  const { columns, shape } = formula.returns;
  if (answer === undefined) return <p>{words.unanswered}</p>;
  if ("refusal" in answer) return <Notice kind="warning">{answer.refusal}</Notice>;
  const rows: Range = Array.isArray(answer.value) ? (answer.value as Range) : [[answer.value as Cell]];
  const [[first = null] = []] = rows;
  const format: Format = columns[0][1];
  if (rows.length === 1 && rows[0]!.length === 1) {
    return (
      <p>
        <b>{words.answers(shownCell(first, format, tag, words.nothing))}</b>
      </p>
    );
  }
  const listed = shape === "table" ? rows : [columns.map(([heading]) => heading), ...rows];
  return (
    <>
      <p>
        <b>{words.answers(words.table(rows.length, rows[0]!.length))}</b>
      </p>
      <CellTable
        caption={name}
        rows={listed
          .slice(0, rowsShown + 1)
          .map((row, index) =>
            row.map((cell, column) =>
              shownCell(cell, index === 0 ? "text" : (columns[column]?.[1] ?? "general"), tag, ""),
            ),
          )}
      />
    </>
  );
}

function InputValue({ given: { parameter, written, input } }: { readonly given: ExplainedInput }) {
  const { text, glance } = useSession();
  const words = text.explain;
  const tag = glance?.locale.tag ?? "en";
  const leftOut = parameter.fallback === undefined ? words.missing : text.leftOut(parameter.fallback);
  if (input.kind === "left out") return <HelpText>{leftOut}</HelpText>;
  if (input.kind === "unknown") {
    return (
      <>
        <code>{written}</code>: {words.unknown}
      </>
    );
  }
  const format: Format = parameter.content === "date" ? "date" : input.isShare ? "share" : "general";
  const rows: Range = Array.isArray(input.value) ? (input.value as Range) : [[input.value as Cell]];
  const isSingle = rows.length === 1 && rows[0]!.length === 1;
  const isPlain = rows.length === 1 || rows[0]!.length === 1;
  const values = rows.flat();
  const listed = values
    .slice(0, rowsShown)
    .map((cell) => shownCell(cell, format, tag, words.blank))
    .join("; ");
  const place = input.address && addressText(input.address);
  /** A word or number that stands in the formula itself says what it is. */
  const isTyped =
    place === undefined &&
    isSingle &&
    format !== "date" &&
    written.replace(/^"(.*)"$/, "$1") === cellText(values[0]!);
  const isNamed = place !== undefined && !place.endsWith(written.replace(/\$/g, "").replace(/^.*!/, ""));
  return (
    <>
      <code>{written}</code>
      {isNamed && <> ({place})</>}
      {isTyped ? null : " = "}
      {isTyped ? null : isSingle || isPlain ? (
        <>
          {listed}
          {values.length > rowsShown && " …"}
        </>
      ) : (
        words.table(rows.length, rows[0]!.length)
      )}
      {isSingle && isBlank(values[0]) && (
        <>
          . <HelpText>{leftOut}</HelpText>
        </>
      )}
    </>
  );
}

/** An error with its own words, where there are any. */
function shownCell(cell: Cell, format: Format, tag: string, blank: string): string {
  if (isBlank(cell)) return blank;
  if (isCellError(cell)) return cell.message === "" ? cell.error : `${cell.error} ${cell.message}`;
  return cellDisplay(cell, format, tag);
}
