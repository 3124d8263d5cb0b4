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
import { Form } from "./Form";
import { HelpText } from "./HelpText";
import { PreviewButton } from "./PreviewButton";
import { ProposalCard } from "./ProposalCard";
import { SelectionInput } from "./SelectionInput";

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
  }, [inputs, into]);
  const { errorAt } = proposal;

  return (
    <article>
      <Button size="small" appearance="subtle" onClick={onClose}>
        ← {text.functions.allFunctions}
      </Button>
      <h2 class="pane-code" tabIndex={-1} ref={heading}>
        {name}
      </h2>
      <p>
        <HelpText>{formula.summary}</HelpText>
      </p>
      <Form label={text.functions.insertHeading} onSubmit={() => void proposal.prepare()}>
        {formula.parameters.map((parameter, index) => (
          <SelectionInput
            key={parameter.name}
            label={parameter.name}
            optional={parameter.optional}
            error={errorAt(parameter.name)}
            hint={
              <>
                <HelpText>{parameter.description}</HelpText>
                {parameter.fallback !== undefined && (
                  <>
                    . <HelpText>{text.leftOut(parameter.fallback)}</HelpText>
                  </>
                )}
              </>
            }
            words={parameter.words}
            value={inputs[index]!}
            written={(selection) => {
              const target = addressFromText(into, selection.sheet)?.sheet ?? selection.sheet;
              return (selection.sheet === target ? "" : sheetPrefix(selection.sheet)) + rangeText(selection);
            }}
            onChange={(value) => {
              setInputs((before) => before.map((input, at) => (at === index ? value : input)));
            }}
          />
        ))}
        <SelectionInput
          label={text.functions.into}
          error={errorAt("into")}
          {...(formula.returns.shape !== "one" && { hint: text.functions.spills })}
          value={into}
          written={(selection) => addressText({ ...selection, rows: 1, columns: 1 })}
          onChange={setInto}
        />
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
        <PreviewButton proposal={proposal} />
      </Form>
      <ProposalCard proposal={proposal} />
      <h3>{text.functions.examples}</h3>
      {formula.examples.map((example) => (
        <ExampleCard key={example.title} formula={formula} example={example} />
      ))}
    </article>
  );
}
