import { period } from "./calendar/period";
import { periodEnd } from "./calendar/periodEnd";
import { periodStart } from "./calendar/periodStart";
import { attainment } from "./kpis/attainment";
import { benchmark } from "./kpis/benchmark";
import { exceptions } from "./kpis/exceptions";
import { kpiBeside } from "./kpis/kpiBeside";
import { kpiStatus } from "./kpis/kpiStatus";
import { kpiTable } from "./kpis/kpiTable";
import { outlook } from "./kpis/outlook";
import { promote } from "./kpis/promote";
import { trend } from "./kpis/trend";
import { value } from "./kpis/value";
import { variance } from "./kpis/variance";
import type { Formula } from "./definition/formula";
import { rollup } from "./hierarchy/rollup";
import { tree } from "./hierarchy/tree";
import { conflicts } from "./mapping/conflicts";
import { coverage } from "./mapping/coverage";
import { map } from "./mapping/map";
import { bar } from "./scores/bar";
import { expected } from "./scores/expected";
import { explain } from "./scores/explain";
import { progress } from "./scores/progress";
import { rules } from "./scores/rules";
import { score } from "./scores/score";
import { status } from "./scores/status";
import { eta } from "./time/eta";
import { forecast } from "./time/forecast";
import { latest } from "./time/latest";
import { phase } from "./time/phase";
import { beside } from "./tables/beside";
import { columns } from "./tables/columns";
import { history } from "./tables/history";
import { lint } from "./tables/lint";
import { objectives } from "./tables/objectives";
import { scorecard } from "./tables/scorecard";
import { table } from "./tables/table";

/** Every formula, once: hosts, reference, function browser and tests are made from this list. */
export const catalogue: readonly Formula[] = [
  score,
  progress,
  expected,
  status,
  explain,
  bar,
  rules,
  rollup,
  tree,
  latest,
  forecast,
  eta,
  phase,
  table,
  beside,
  objectives,
  columns,
  lint,
  scorecard,
  attainment,
  kpiStatus,
  variance,
  value,
  outlook,
  trend,
  benchmark,
  kpiTable,
  kpiBeside,
  history,
  exceptions,
  promote,
  map,
  coverage,
  conflicts,
  period,
  periodStart,
  periodEnd,
];
