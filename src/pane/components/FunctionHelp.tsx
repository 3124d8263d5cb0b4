import { useEffect, useRef, useState } from "preact/hooks";
import { ActionError } from "../../actions/ActionError";
import { addressFromText } from "../../actions/addressFromText";
import { addressText, rangeText, sheetPrefix } from "../../actions/addressText";
import { formulaText, insertFormula } from "../../actions/insertFormula";
import type { Formula } from "../../formulas/definition/formula";
import type { Plan } from "../../workbook/Plan";
import { useSession } from "../Session";
import { useProposal } from "../useProposal";
import { Button } from "./Button";
import { ExampleCard } from "./ExampleCard";
import { Field } from "./Field";
import { Form } from "./Form";
import { ProposalCard } from "./ProposalCard";

interface FunctionHelpProps {
  readonly formula: Formula;
  readonly onClose: () => void;
}

/** One formula: its parameters as a form that writes it, and its examples. */
export function FunctionHelp({ formula, onClose }: FunctionHelpProps) {
  const { text, workbook, glance, inContext } = useSession();
  const name = workbook.host.formulaName(formula.name);
  const [inputs, setInputs] = useState<readonly string[]>(() => formula.parameters.map(() => ""));
  const [into, setInto] = useState(() =>
    glance ? addressText({ ...glance.selection, rows: 1, columns: 1 }) : "",
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const proposal = useProposal(async (): Promise<Plan> => {
    const at = addressFromText(into, glance?.selection.sheet ?? "");
    if (at === undefined) throw new ActionError("into", text.functions.notAnAddress);
    const snapshot = await workbook.read({
      ranges: [{ kind: "address", address: { ...at, rows: 1, columns: 1 } }],
    });
    return insertFormula(inContext(snapshot), { formula, inputs, at });
  });
  const setInput = (index: number, value: string): void => {
    setInputs(inputs.map((before, at) => (at === index ? value : before)));
  };
  /** The selection as it stands now: a host may tell nothing of its changes. */
  const takeSelection = async (put: (range: string, sheet: string) => void): Promise<void> => {
    const { selection } = await workbook.read({ ranges: [] });
    put(rangeText(selection), selection.sheet);
  };
  const errorAt = (field: string): string | undefined =>
    proposal.failure?.field === field ? proposal.failure.message : undefined;

  return (
    <article>
      <Button size="small" appearance="subtle" onClick={onClose}>
        ← {text.functions.allGroups}
      </Button>
      <h2 class="pane-code" tabIndex={-1} ref={heading}>
        {name}
      </h2>
      <p>{formula.summary}</p>
      <Form label={text.functions.insertHeading} onSubmit={() => void proposal.prepare()}>
        {formula.parameters.map((parameter, index) => (
          <Field
            key={parameter.name}
            label={parameter.name}
            optional={parameter.optional}
            error={errorAt(parameter.name)}
            hint={
              <>
                {parameter.description}
                {parameter.fallback !== undefined && <>. {text.leftOut(parameter.fallback)}</>}
              </>
            }
            aside={
              <Button
                size="small"
                label={text.functions.useSelectionFor(parameter.name)}
                onClick={() =>
                  void takeSelection((range, sheet) => {
                    const target = addressFromText(into, sheet)?.sheet ?? sheet;
                    setInput(index, sheet === target ? range : sheetPrefix(sheet) + range);
                  })
                }
              >
                {text.functions.useSelection}
              </Button>
            }
          >
            {(control) => (
              <>
                <input
                  {...control}
                  type="text"
                  value={inputs[index]}
                  autocomplete="off"
                  spellcheck={false}
                  list={parameter.words && `${control.id}-words`}
                  onInput={({ currentTarget }) => {
                    setInput(index, currentTarget.value);
                  }}
                />
                {parameter.words && (
                  <datalist id={`${control.id}-words`}>
                    {parameter.words.map((word) => (
                      <option key={word} value={word} />
                    ))}
                  </datalist>
                )}
              </>
            )}
          </Field>
        ))}
        <Field
          label={text.functions.into}
          error={errorAt("into")}
          {...(formula.returns.shape !== "one" && { hint: text.functions.spills })}
          aside={
            <Button
              size="small"
              label={text.functions.useSelectionFor(text.functions.into)}
              onClick={() =>
                void takeSelection((range, sheet) => {
                  setInto(`${sheet}!${range.split(":")[0]!}`);
                })
              }
            >
              {text.functions.useSelection}
            </Button>
          }
        >
          {(control) => (
            <input
              {...control}
              value={into}
              autocomplete="off"
              spellcheck={false}
              onInput={({ currentTarget }) => {
                setInto(currentTarget.value);
              }}
            />
          )}
        </Field>
        {glance && (
          <p class="pane-formula">
            <span class="pane-quiet">{text.functions.formula}</span>
            <code>
              {formulaText(
                { snapshot: glance, host: workbook.host },
                { formula, inputs },
                glance.locale.argumentSeparator,
              )}
            </code>
          </p>
        )}
        <Button type="submit" appearance="primary" disabled={proposal.busy !== undefined}>
          {text.functions.preview}
        </Button>
      </Form>
      <ProposalCard proposal={proposal} />
      <h3>{text.functions.examples}</h3>
      {formula.examples.map((example) => (
        <ExampleCard key={example.title} formula={formula} example={example} />
      ))}
    </article>
  );
}
