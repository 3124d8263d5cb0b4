import { useMemo, useState } from "preact/hooks";
import { catalogue } from "../../formulas/catalogue";
import { groups, type Formula } from "../../formulas/definition/formula";
import { Field } from "../components/Field";
import { FunctionHelp } from "../components/FunctionHelp";
import { HelpText } from "../components/HelpText";
import { useSession } from "../Session";

/** The function browser: find a formula by any word of its help, open it. */
export default function Functions() {
  const { text, workbook } = useSession();
  const [search, setSearch] = useState("");
  const [group, setGroup] = useState("");
  const [opened, setOpened] = useState<Formula | undefined>(undefined);
  const found = useMemo(() => find(search, group), [search, group]);
  if (opened !== undefined) {
    return (
      <FunctionHelp
        formula={opened}
        onClose={() => {
          setOpened(undefined);
        }}
      />
    );
  }
  return (
    <>
      <Field label={text.functions.search} hint={text.functions.searchHint}>
        {(control) => (
          <input
            {...control}
            type="search"
            value={search}
            onInput={({ currentTarget }) => {
              setSearch(currentTarget.value);
            }}
          />
        )}
      </Field>
      <Field label={text.functions.group}>
        {(control) => (
          <select
            {...control}
            value={group}
            onChange={({ currentTarget }) => {
              setGroup(currentTarget.value);
            }}
          >
            <option value="">{text.functions.allGroups}</option>
            {groups
              .filter((name) => catalogue.some((formula) => formula.group === name))
              .map((name) => (
                <option key={name} value={name}>
                  {text.functions.groups[name] ?? name}
                </option>
              ))}
          </select>
        )}
      </Field>
      <p class="pane-quiet" role="status">
        {found.length === 0 ? text.functions.none : text.functions.found(found.length)}
      </p>
      <ul class="pane-tasks">
        {found.map((formula) => (
          <li key={formula.name}>
            <button
              type="button"
              class="pane-task"
              onClick={() => {
                setOpened(formula);
              }}
            >
              <strong class="pane-code">{workbook.host.formulaName(formula.name)}</strong>
              <HelpText>{formula.summary}</HelpText>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Every word of the search must occur somewhere in the help; a hit in the name comes first. */
function find(search: string, group: string): readonly Formula[] {
  const words = search.toLowerCase().replace(/_/g, ".").split(/\s+/).filter(Boolean);
  const hits = catalogue.filter((formula) => {
    if (group !== "" && formula.group !== group) return false;
    const help = [
      formula.name,
      formula.summary,
      formula.group,
      ...formula.parameters.flatMap(({ name, description, words: options = [] }) => [
        name,
        description,
        ...options,
      ]),
      ...formula.examples.map(({ title }) => title),
    ]
      .join(" ")
      .toLowerCase();
    return words.every((word) => help.includes(word));
  });
  const rank = ({ name }: Formula): number =>
    words.some((word) => name.toLowerCase().includes(word)) ? 0 : 1;
  return words.length === 0 ? hits : [...hits].sort((a, b) => rank(a) - rank(b));
}
