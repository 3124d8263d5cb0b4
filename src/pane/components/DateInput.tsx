import { isoFromSerial } from "../../core/calendar/isoFromSerial";
import { serialFromIso } from "../../core/calendar/serialFromIso";
import { Field } from "./Field";

interface DateInputProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  /** A serial day. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** A date in the browser's own input, which speaks the person's language. */
export function DateInput({ label, hint, error, optional = false, value, onChange }: DateInputProps) {
  return (
    <Field label={label} error={error} optional={optional} {...(hint !== undefined && { hint })}>
      {(control) => (
        <input
          {...control}
          type="date"
          value={value === undefined ? "" : isoFromSerial(value)}
          onInput={({ currentTarget }) => {
            onChange(serialFromIso(currentTarget.value));
          }}
        />
      )}
    </Field>
  );
}
