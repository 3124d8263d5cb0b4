interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function partsIn(zone: string, instant: number): Parts {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(zone, format);
  }
  return Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  ) as unknown as Parts;
}

/** Minutes east of Greenwich in a zone at an instant. */
export function zoneOffset(zone: string, instant: number): number {
  const { year, month, day, hour, minute, second } = partsIn(zone, instant);
  return Math.round(
    (Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000) / 60_000,
  );
}

/** The instant at which the clocks of a zone show these numbers. */
export function instantIn(zone: string, year: number, month: number, day: number, seconds = 0): number {
  const local = Date.UTC(year, month - 1, day) + seconds * 1000;
  const near = local - zoneOffset(zone, local) * 60_000;
  return local - zoneOffset(zone, near) * 60_000;
}

/** A date as `Utilities.formatDate` writes it, for the pattern letters y M d H m s Z. */
export function formatZoned(date: Date, zone: string, pattern: string): string {
  const parts = partsIn(zone, date.getTime());
  const offset = zoneOffset(zone, date.getTime());
  const pad = (value: number, width: number): string => String(value).padStart(width, "0");
  return pattern.replace(/([yMdHmsZ])\1*/g, (letters) => {
    const width = letters.length;
    switch (letters[0]) {
      case "y":
        return pad(parts.year, width);
      case "M":
        return pad(parts.month, width);
      case "d":
        return pad(parts.day, width);
      case "H":
        return pad(parts.hour, width);
      case "m":
        return pad(parts.minute, width);
      case "s":
        return pad(parts.second, width);
      default:
        return `${offset < 0 ? "-" : "+"}${pad(Math.floor(Math.abs(offset) / 60), 2)}${pad(Math.abs(offset) % 60, 2)}`;
    }
  });
}

/** A date as `Utilities.parseDate` reads it, for the patterns `yyyy-MM-dd` and `yyyy M d`. */
export function parseZoned(text: string, zone: string): Date {
  const parts = /^(\d+)[- ](\d+)[- ](\d+)$/.exec(text);
  if (parts === null) throw new Error(`Unparseable date: "${text}"`);
  return new Date(instantIn(zone, Number(parts[1]), Number(parts[2]), Number(parts[3])));
}
