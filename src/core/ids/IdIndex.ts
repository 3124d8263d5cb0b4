/** Where an index has no entry. */
export const unknownId = -1;

/**
 * Numbers by id, where ids are compared as spreadsheets compare text: in any case, and without the spaces around them.
 *
 * A `Map` of lower-case text makes a new string of every id only to compare it. Here the letters are folded while they
 * are hashed, and the strings stay as they are; a hash that two ids share is settled by comparing their text.
 */
export class IdIndex {
  private readonly slots: Int32Array;
  private readonly hashes: Int32Array;
  private readonly numbers: Int32Array;
  private readonly texts: string[] = [];

  /** @param most how many ids are added at most */
  constructor(most: number) {
    let size = 16;
    while (size < most * 2) size *= 2;
    this.slots = new Int32Array(size).fill(unknownId);
    this.hashes = new Int32Array(most);
    this.numbers = new Int32Array(most);
  }

  /** The number an id has already; else it gets this one. */
  add(id: string, number: number): number {
    const hash = hashOf(id);
    const slot = this.slotOf(id, hash);
    const entry = this.slots[slot]!;
    if (entry !== unknownId) return this.numbers[entry]!;
    const added = this.texts.length;
    this.slots[slot] = added;
    this.hashes[added] = hash;
    this.numbers[added] = number;
    this.texts.push(id);
    return number;
  }

  /** The number of an id, `unknownId` where it was never added. */
  find(id: string): number {
    const entry = this.slots[this.slotOf(id, hashOf(id))]!;
    return entry === unknownId ? unknownId : this.numbers[entry]!;
  }

  /** The slot in which an id stands, or the free one where it would. */
  private slotOf(id: string, hash: number): number {
    const last = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & last;
    for (let entry = this.slots[slot]!; entry !== unknownId; entry = this.slots[slot]!) {
      if (this.hashes[entry] === hash && isSame(this.texts[entry]!, id)) break;
      slot = (slot + 1) & last;
    }
    return slot;
  }
}

function isSame(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(id: string): string {
  return id.trim().toLowerCase();
}

const offset = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** FNV-1a over the plain text. Letters beyond ASCII and spaces at an end are left to the language. */
function hashOf(id: string): number {
  const end = id.length;
  if (end > 0 && (id.charCodeAt(0) <= 32 || id.charCodeAt(end - 1) <= 32)) return hashOfPlain(plain(id));
  let hash = offset;
  for (let index = 0; index < end; index += 1) {
    const code = id.charCodeAt(index);
    if (code > 127) return hashOfPlain(plain(id));
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code | 32 : code), prime);
  }
  return hash;
}

function hashOfPlain(text: string): number {
  let hash = offset;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  return hash;
}
