/** A serial day as the person's locale writes it. */
export function dateText(serial: number, localeTag: string): string {
  const date = new Date((Math.floor(serial) - 25569) * 86_400_000);
  return new Intl.DateTimeFormat(localeTag, { dateStyle: "medium", timeZone: "UTC" }).format(date);
}
