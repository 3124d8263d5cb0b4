import { reviewNames } from "../shownAgain";

/** The name of what the review of a period has frozen; names hold letters, digits and underscores alone. */
export function reviewName(label: string): string {
  return reviewNames + label.toUpperCase().replace(/[^A-Z0-9]+/g, "_");
}
