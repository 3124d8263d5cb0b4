import type { Direction, KeyResultType } from "../../core/model/KeyResult";
import type { Aggregation } from "../../core/model/Kpi";
import type { TemplateName } from "./TemplateContent";
import type { TemplateOwner, TemplateUnit } from "./words/en";

interface KeyResultFigures {
  readonly owner: TemplateOwner;
  readonly unit: TemplateUnit;
  readonly start: number;
  readonly target: number;
}

interface ObjectiveFigures {
  readonly type: KeyResultType;
  /** By its place among the four; undefined where the template has no perspectives. */
  readonly perspective: number | undefined;
  readonly keyResults: readonly KeyResultFigures[];
}

interface KpiFigures {
  readonly owner: TemplateOwner;
  readonly unit: TemplateUnit;
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  readonly target: number;
  readonly leading: boolean;
  readonly perspective: number | undefined;
}

interface TemplateFigures {
  readonly objectives: readonly ObjectiveFigures[];
  readonly kpis: readonly KpiFigures[];
}

/** The templates without their words, the same in every language: made-up numbers of the right size, to be written over. */
export const templateFigures: Readonly<Record<TemplateName, TemplateFigures>> = {
  company: {
    objectives: [
      objective([
        reach("sales", "%", 0.97, 1.04),
        reach("service", "%", 0.62, 0.78),
        reach("sales", "customers", 18, 10),
      ]),
      objective([
        reach("cfo", "days", 58, 48),
        reach("accounting", "%", 0.7, 0.95),
        reach("cfo", "thousands", 420, 250),
      ]),
      objective([
        reach("people", "points", 12, 30),
        reach("people", "people", 6, 2),
        reach("people", "days", 52, 35),
      ]),
    ],
    kpis: [
      kpi("cfo", "thousands", "up", "sum", 4200),
      kpi("sales", "thousands", "up", "sum", 4500, true),
      kpi("cfo", "%", "up", "average", 0.42),
      kpi("cfo", "thousands", "down", "sum", 1350),
      kpi("coo", "%", "up", "average", 0.95, true),
    ],
  },
  team: {
    objectives: [
      objective([
        reach("lead", "days", 9, 5),
        reach("accountant", "bookings", 40, 15),
        reach("controller", "%", 0.45, 0.7),
      ]),
      objective([
        reach("accountant", "hours", 120, 60),
        reach("accountant", "%", 0.62, 0.85),
        reach("lead", "hours", 9, 4),
      ]),
    ],
    kpis: [],
  },
  finance: {
    objectives: [],
    kpis: [
      kpi("controller", "thousands", "up", "sum", 4200),
      kpi("sales", "thousands", "up", "sum", 4500, true),
      kpi("controller", "%", "up", "average", 0.42),
      kpi("controller", "thousands", "down", "sum", 1350),
      kpi("accounting", "days", "down", "last", 48),
      kpi("treasurer", "days", "up", "last", 45),
      kpi("controller", "%", "down", "average", 0.05, true),
    ],
  },
  scorecard: {
    objectives: [
      objective([reach("cfo", "%", 0.11, 0.14), reach("cfo", "%", 0.75, 0.9)], 0),
      objective([reach("sales", "points", 32, 45), reach("sales", "%", 0.58, 0.7)], 1),
      objective([reach("coo", "days", 14, 9), reach("coo", "%", 0.08, 0.04)], 2),
      objective([reach("people", "%", 0.4, 0.75), reach("people", "days", 2, 5)], 3),
    ],
    kpis: [
      kpi("cfo", "thousands", "up", "sum", 4200, false, 0),
      kpi("cfo", "%", "up", "average", 0.14, false, 0),
      kpi("service", "complaints", "down", "average", 4, true, 1),
      kpi("sales", "%", "up", "last", 0.92, false, 1),
      kpi("coo", "%", "up", "average", 0.95, true, 2),
      kpi("people", "%", "down", "last", 0.1, false, 3),
      kpi("people", "%", "up", "last", 0.4, true, 3),
    ],
  },
  hospital: {
    objectives: [
      objective([
        reach("emergency", "minutes", 95, 60),
        reach("emergency", "%", 0.68, 0.85),
        reach("theatre", "operations", 34, 18),
      ]),
      objective([
        reach("nurse", "days", 5.8, 5.1),
        reach("wards", "%", 0.22, 0.4),
        reach("discharge", "bedDays", 310, 180),
      ]),
      objective(
        [
          reach("nurse", "falls", 1.4, 0.8),
          reach("infection", "%", 0.78, 0.92),
          reach("pharmacy", "%", 0.65, 0.9),
        ],
        undefined,
        "committed",
      ),
    ],
    kpis: [
      kpi("nurse", "%", "hold", "average", 0.88, true),
      kpi("theatre", "%", "up", "average", 0.82, true),
      kpi("nurse", "days", "down", "average", 5.1),
      kpi("medical", "%", "down", "average", 0.08),
      kpi("people", "%", "down", "average", 0.045, true),
      kpi("cfo", "money", "down", "average", 4100),
      kpi("medical", "%", "up", "average", 0.9),
    ],
  },
};

function objective(
  keyResults: readonly KeyResultFigures[],
  perspective?: number,
  type: KeyResultType = "aspirational",
): ObjectiveFigures {
  return { type, perspective, keyResults };
}

function reach(owner: TemplateOwner, unit: TemplateUnit, start: number, target: number): KeyResultFigures {
  return { owner, unit, start, target };
}

function kpi(
  owner: TemplateOwner,
  unit: TemplateUnit,
  direction: Direction,
  aggregation: Aggregation,
  target: number,
  leading = false,
  perspective?: number,
): KpiFigures {
  return { owner, unit, direction, aggregation, leading, perspective, target };
}
