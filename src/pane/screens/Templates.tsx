import { useState } from "preact/hooks";
import { ActionError } from "../../actions/ActionError";
import { readSettings } from "../../actions/readSettings";
import { settingsRequests } from "../../actions/settings";
import { insertTemplate } from "../../actions/templates/insertTemplate";
import { fillTemplate } from "../../actions/templates/fillTemplate";
import { type TemplateName, templateNames } from "../../actions/templates/TemplateContent";
import type { TemplateWords } from "../../actions/templates/words/en";
import { periodLabel } from "../../core/calendar/periodLabel";
import { periodOf } from "../../core/calendar/periodOf";
import { PreviewButton } from "../components/PreviewButton";
import { DateInput } from "../components/DateInput";
import { Form } from "../components/Form";
import { ProposalCard } from "../components/ProposalCard";
import { Waiting } from "../components/Waiting";
import { quarterOf } from "../quarterOf";
import { useSession } from "../Session";
import { today } from "../today";
import { templateText } from "../text/templateText";
import { useProposal } from "../useProposal";
import { useWords } from "../useWords";

/** A filled workbook to write over: what is in each template, when it begins, and what will be added. */
export default function Templates() {
  const { text } = useSession();
  const words = useWords(templateText, text.language);
  return words === undefined ? <Waiting>{text.loading}</Waiting> : <TemplateForm contents={words} />;
}

function TemplateForm({ contents }: { readonly contents: TemplateWords }) {
  const { text, workbook, glance, inContext } = useSession();
  const [name, setName] = useState<TemplateName>("company");
  const [start, setStart] = useState<number | undefined>(() => quarterOf(today()).start);
  const words = text.templates;
  const content = fillTemplate(name, contents);
  const proposal = useProposal(async () => {
    if (start === undefined) throw new ActionError("start", words.dateNeeded);
    const snapshot = await workbook.read({ ranges: settingsRequests });
    return insertTemplate(inContext(snapshot), { content, start, asOf: today() });
  }, [name, start]);
  const calendar = glance && readSettings(glance).fiscalCalendar;
  const isYear =
    content.objectives.length === 0 ||
    content.objectives.some(({ perspective }) => perspective !== undefined);
  const period =
    calendar === undefined || start === undefined
      ? ""
      : periodLabel(periodOf(start, isYear ? "year" : "quarter", calendar), calendar);
  return (
    <Form label={text.screens.templates.title} onSubmit={() => void proposal.prepare()}>
      <fieldset>
        <legend class="pane-legend">{words.choose}</legend>
        {templateNames.map((each) => (
          <label key={each} class="pane-option">
            <input
              type="radio"
              name="template"
              value={each}
              checked={each === name}
              onChange={() => {
                setName(each);
              }}
            />
            <span>
              <strong>{contents.templates[each].title}</strong>
              <span class="pane-hint">{words.about[each]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <DateInput
        label={words.start}
        hint={period === "" ? words.startHint : words.period(period)}
        error={proposal.errorAt("start")}
        value={start}
        onChange={setStart}
      />
      <details open>
        <summary>{words.inside}</summary>
        {content.objectives.length > 0 && (
          <ul class="pane-list">
            {content.objectives.map((objective) => (
              <li key={objective.title} class="pane-entry">
                <strong>{objective.title}</strong>
                <ul class="pane-changes">
                  {objective.keyResults.map(({ title }) => (
                    <li key={title}>{title}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
        {content.kpis.length > 0 && (
          <p>
            <strong>{words.kpis}</strong> {content.kpis.map((kpi) => kpi.name).join(", ")}
          </p>
        )}
        <p class="pane-quiet">{words.made}</p>
      </details>
      <PreviewButton proposal={proposal} />
      <ProposalCard proposal={proposal} />
    </Form>
  );
}
