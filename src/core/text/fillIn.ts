import type { Detail } from "./Detail";

/**
 * A sentence with `{1}`, `{2}` … replaced by its details, counted from 1; one that is missing leaves nothing.
 *
 * @param told how a detail is written
 */
export function fillIn(
  sentence: string,
  details: readonly Detail[],
  told: (detail: Detail) => string = (detail) => String(typeof detail === "object" ? detail.word : detail),
): string {
  return sentence.replace(/\{(\d)\}/g, (_, place) => {
    const detail = details[Number(place) - 1];
    return detail === undefined ? "" : told(detail);
  });
}
