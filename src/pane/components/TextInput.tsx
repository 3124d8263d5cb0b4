import { mostCharacters } from "../mostCharacters";
import { Field } from "./Field";

interface TextInputProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly isNumber?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text. Numbers are typed as text too, so that what a person's locale writes is kept as typed. */
export function TextInput({
  label,
  hint,
  error,
  optional = false,
  isNumber = false,
  value,
  onChange,
}: TextInputProps) {
  return (
    <Field label={label} error={error} optional={optional} {...(hint !== undefined && { hint })}>
      {(control) => (
        <input
          {...control}
          type="text"
          maxLength={mostCharacters}
          autocomplete="off"
          dir="auto"
          inputMode={isNumber ? "decimal" : "text"}
          value={value}
          onInput={({ currentTarget }) => {
            onChange(currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
