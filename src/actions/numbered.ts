/** Names that tell things apart, in their order: each with a number, which counts those of the same name before it. */
export function numbered(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${name}\n${count}`;
  });
}
