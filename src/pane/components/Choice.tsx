import type { ComponentChildren } from "preact";
import { Field } from "./Field";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, as a list to choose from. */
export function Choice<Value extends string>({
  label,
  hint,
  error,
  value,
  options,
  onChange,
}: ChoiceProps<Value>) {
  return (
    <Field label={label} error={error} {...(hint !== undefined && { hint })}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ currentTarget }) => {
            onChange(options[currentTarget.selectedIndex]![0]);
          }}
        >
          {options.map(([option, words]) => (
            <option key={option} value={option}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
