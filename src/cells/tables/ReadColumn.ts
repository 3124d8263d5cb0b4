/** One column of a range: what it was read as, and from which evidence. */
export interface ReadColumn {
  /** Counted from 1 in the range. */
  readonly column: number;
  /** As written; of two heading rows both. */
  readonly heading: string;
  /** A word of `roles`, with a qualifier after " · " where a table repeats one: `Target · KR 2`, `Actual · 2026-01`. */
  readonly role: string;
  /** The first cell that is not blank, as text. */
  readonly sample: string;
  readonly why: string;
  /** 0…1 */
  readonly confidence: number;
}
