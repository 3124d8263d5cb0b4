/** Imported for what it does: makes the grid's model run in Node 20, quietly. The page needs none of it. */
interface Grouping {
  groupBy?: (items: Iterable<unknown>, key: (item: unknown, index: number) => string) => object;
}

// The grid sends its changes off in groups, made with a function that came with Node 21.
(Object as Grouping).groupBy ??= (items, key) => {
  const groups: Record<string, unknown[]> = {};
  let index = 0;
  for (const item of items) (groups[key(item, index++)] ??= []).push(item);
  return groups;
};

// It reports its timings there, several lines for every model.
console.debug = () => undefined;
