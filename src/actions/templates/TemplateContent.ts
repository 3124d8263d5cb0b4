import type { Aggregation } from "../../core/model/Kpi";
import type { Direction, KeyResultType } from "../../core/model/KeyResult";
import type { KeyResultKind } from "../../core/score/keyResultKinds";

export interface TemplateKeyResult {
  readonly title: string;
  /** A role; people write a name over it. */
  readonly owner: string;
  readonly kind: KeyResultKind;
  /** `%` is written as a share and shown in percent. */
  readonly unit: string;
  readonly start: number;
  readonly target: number;
}

export interface TemplateObjective {
  readonly title: string;
  readonly type: KeyResultType;
  /** By its place among the four; undefined where the template has no perspectives. */
  readonly perspective: number | undefined;
  readonly keyResults: readonly TemplateKeyResult[];
}

export interface TemplateKpi {
  readonly name: string;
  readonly owner: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  readonly leading: boolean;
  readonly perspective: number | undefined;
  /** The target of every month. */
  readonly target: number;
}

export const templateNames = ["company", "team", "finance", "scorecard", "hospital"] as const;
export type TemplateName = (typeof templateNames)[number];

/** What a template fills a workbook with; how it is laid out is the same for all. */
export interface TemplateContent {
  readonly title: string;
  readonly objectives: readonly TemplateObjective[];
  readonly kpis: readonly TemplateKpi[];
}
