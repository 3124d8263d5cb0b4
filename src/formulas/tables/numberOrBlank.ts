/** A number as a cell: a blank where there is none. */
export function numberOrBlank(value: number): number | "" {
  return value === value ? value : "";
}
