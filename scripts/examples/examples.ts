import { balancedScorecard } from "./balancedScorecard";
import { budgetPack } from "./budgetPack";
import { cascade } from "./cascade";
import { checkInLog } from "./checkInLog";
import { frenchObjectives } from "./frenchObjectives";
import { germanKpis } from "./germanKpis";
import type { Example } from "./kit";
import { norwegianBlocks } from "./norwegianBlocks";
import { portugueseQuarter } from "./portugueseQuarter";
import { spanishKpis } from "./spanishKpis";
import { wideKeyResults } from "./wideKeyResults";

/** The workbooks of examples/ that show layouts people have; the sample is one more. */
export const examples: readonly Example[] = [
  germanKpis,
  portugueseQuarter,
  budgetPack,
  wideKeyResults,
  balancedScorecard,
  cascade,
  checkInLog,
  frenchObjectives,
  spanishKpis,
  norwegianBlocks,
];
