import { plainName } from "../objective/plainName";

const unknownName = -1;
export const ambiguousName = -2;

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Finds what a table means by a name: by id, else by title, in any case and spacing.
 *
 * A join of many rows repeats few spellings, so each spelling is made plain once and the raw text remembered. A title
 * that two entries share is ambiguous: taking the first would be a guess.
 */
export class NameIndex {
  private readonly ids = new Map<string, number>();
  private readonly names = new Map<string, number>();
  private readonly written = new Map<string, number>();

  constructor(entries: readonly Named[]) {
    entries.forEach(({ id, name }, index) => {
      enter(this.ids, id, index);
      enter(this.names, name, index);
    });
  }

  /** The position of an entry, −1 where there is none, `ambiguousName` where there are several. */
  find(text: string): number {
    let index = this.written.get(text);
    if (index === undefined) {
      const plain = plainName(text);
      index = this.ids.get(plain) ?? this.names.get(plain) ?? unknownName;
      this.written.set(text, index);
    }
    return index;
  }
}

function enter(map: Map<string, number>, text: string, index: number): void {
  const plain = plainName(text);
  if (plain !== "") map.set(plain, map.has(plain) ? ambiguousName : index);
}
