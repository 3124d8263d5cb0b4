export const forecastMethods = ["linear", "last pace", "flat"] as const;
export type ForecastMethod = (typeof forecastMethods)[number];

/** A straight line through (date, value) with its slope a day, and what a prediction band needs. */
export interface Line {
  readonly date: number;
  readonly value: number;
  readonly slope: number;
  /** How far predictions scatter; only least squares over three points or more knows. */
  readonly scatter?: {
    readonly points: number;
    /** Standard error of the residuals, √(SSE / (n − 2)). */
    readonly error: number;
    /** Σ(x − x̄)² */
    readonly spread: number;
  };
}
