/** A word of ours inside a sentence, which another language has a word of its own for. */
export type DetailWord =
  | " in any row"
  | "up"
  | "down"
  | "hold"
  | "daily"
  | "weekly"
  | "monthly"
  | "quarterly"
  | "half-yearly"
  | "yearly";

/** What was found, as it goes into a sentence: a number, a person's own words, or a word of ours. */
export type Detail = number | string | { readonly word: DetailWord };
