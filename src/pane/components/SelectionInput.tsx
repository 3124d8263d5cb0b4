import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Address } from "../../workbook/Address";
import { errorText } from "../errorText";
import { useSession } from "../Session";
import { Button } from "./Button";
import { Field } from "./Field";

interface SelectionInputProps {
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  /** Words to choose from besides cells. */
  readonly words?: readonly string[] | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** How the selected cells are written into the field. */
  readonly written: (selection: Address) => string;
}

/** An address that is typed, or taken from the sheet: as selected when the button is pressed, for a host may tell nothing of it. */
export function SelectionInput({
  label,
  hint,
  error,
  optional = false,
  words,
  value,
  onChange,
  written,
}: SelectionInputProps) {
  const { text, workbook } = useSession();
  const [refusal, setRefusal] = useState<string | undefined>(undefined);
  const take = async (): Promise<void> => {
    try {
      const { selection } = await workbook.read({ ranges: [] });
      setRefusal(undefined);
      onChange(written(selection));
    } catch (problem) {
      setRefusal(errorText(problem, text));
    }
  };
  return (
    <Field
      label={label}
      error={refusal ?? error}
      optional={optional}
      {...(hint !== undefined && { hint })}
      aside={
        <Button size="small" label={text.functions.useSelectionFor(label)} onClick={() => void take()}>
          {text.functions.useSelection}
        </Button>
      }
    >
      {(control) => (
        <>
          <input
            {...control}
            type="text"
            autocomplete="off"
            spellcheck={false}
            list={words && `${control.id}-words`}
            value={value}
            onInput={({ currentTarget }) => {
              setRefusal(undefined);
              onChange(currentTarget.value);
            }}
          />
          {words && (
            <datalist id={`${control.id}-words`}>
              {words.map((word) => (
                <option key={word} value={word} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}
