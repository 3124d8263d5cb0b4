/** A function that answers each argument once: a table repeats few words, labels and dates. */
export function remembered<Argument, Value>(
  answer: (argument: Argument) => Value,
): (argument: Argument) => Value {
  const known = new Map<Argument, { readonly value: Value }>();
  let last: Argument;
  let found: { readonly value: Value } | undefined;
  return (argument) => {
    if (found !== undefined && argument === last) return found.value; // mostly that of the row before
    found = known.get(argument);
    if (found === undefined) {
      found = { value: answer(argument) };
      known.set(argument, found);
    }
    last = argument;
    return found.value;
  };
}
