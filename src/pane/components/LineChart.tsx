interface Point {
  readonly date: number;
  readonly value: number;
}

interface LineChartProps {
  /** What it shows, for people who don't see it. */
  readonly description: string;
  readonly values: readonly Point[];
  /** A level to hold or to reach. */
  readonly level?: number | undefined;
  /** Where it should go. */
  readonly expected?: readonly Point[] | undefined;
  /** Where it seems to end, and how far to either side. */
  readonly forecast?: (Point & { readonly low: number; readonly high: number }) | undefined;
  readonly height?: number;
}

const width = 240;
const margin = 5;

/** Values over time as a line: a drawing of a few hundred bytes, so that the pane needs no library for it. */
export function LineChart({
  description,
  values,
  level,
  expected = [],
  forecast,
  height = 48,
}: LineChartProps) {
  const ends =
    forecast === undefined
      ? []
      : [forecast, { ...forecast, value: forecast.low }, { ...forecast, value: forecast.high }];
  const all = [...values, ...expected, ...ends];
  const dates = all.map(({ date }) => date);
  const heights = [...all.map(({ value }) => value), ...(level === undefined ? [] : [level])];
  const [left, right] = [Math.min(...dates), Math.max(...dates)];
  const [bottom, top] = [Math.min(...heights), Math.max(...heights)];
  const x = (date: number): number => margin + ((date - left) / (right - left || 1)) * (width - 2 * margin);
  const y = (value: number): number =>
    height - margin - ((value - bottom) / (top - bottom || 1)) * (height - 2 * margin);
  const path = (points: readonly Point[]): string =>
    points.map(({ date, value }) => `${x(date).toFixed(1)},${y(value).toFixed(1)}`).join(" ");
  const last = values[values.length - 1];
  return (
    <svg class="pane-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
      {forecast !== undefined && last !== undefined && (
        <>
          <polygon
            class="pane-chart-band"
            points={path([last, { ...forecast, value: forecast.high }, { ...forecast, value: forecast.low }])}
          />
          <polyline class="pane-chart-forecast" points={path([last, forecast])} />
        </>
      )}
      {level !== undefined && (
        <line class="pane-chart-level" x1={margin} x2={width - margin} y1={y(level)} y2={y(level)} />
      )}
      {expected.length > 0 && <polyline class="pane-chart-level" points={path(expected)} />}
      <polyline class="pane-chart-line" points={path(values)} />
      {last !== undefined && <circle class="pane-chart-dot" cx={x(last.date)} cy={y(last.value)} r={3} />}
    </svg>
  );
}
