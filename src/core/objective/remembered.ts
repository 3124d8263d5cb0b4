/** A function that answers each argument once: a table repeats few words, labels and dates. */
export function remembered<Argument, Value>(
  answer: (argument: Argument) => Value,
): (argument: Argument) => Value {
  const known = new Map<Argument, Value>();
  return (argument) => {
    const found = known.get(argument);
    if (found !== undefined || known.has(argument)) return found as Value;
    const value = answer(argument);
    known.set(argument, value);
    return value;
  };
}
