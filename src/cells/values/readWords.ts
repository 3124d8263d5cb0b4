import { readDirection as directionInWords } from "../../core/kpi/readDirection";
import type { Direction, KeyResult, KeyResultType } from "../../core/model/KeyResult";
import { readKeyResultKind } from "../../core/score/readKeyResultKind";
import { foldWords } from "../headings/foldWords";

/** The kind that a cell names, or undefined. */
export function readKind(text: string): KeyResult["kind"] {
  const word = text.trim().toLowerCase();
  return word === "between" ? word : readKeyResultKind(word);
}

export function readType(text: string): KeyResultType | undefined {
  const word = foldWords(text);
  if (/^(?:commit|roofshot|verbindlich|forplikt|engag|compromet)/.test(word)) return "committed";
  return /^(?:aspir|stretch|moonshot|ambit|ambis|ambic)/.test(word) ? "aspirational" : undefined;
}

/** What a cell of a Direction column means, in any of the six languages; more than would tell such a column apart. */
export function directionOfCell(text: string): Direction | undefined {
  return directionInWords(text.toLowerCase()) ?? readDirection(text);
}

export function readDirection(text: string): Direction | undefined {
  const word = foldWords(text);
  if (/^(?:up|increase|higher|rise|more|grow|max)/.test(word) || /^(?:>|≥|↑)/.test(text)) return "up";
  if (/^(?:down|decrease|lower|fall|less|reduce|min)/.test(word) || /^(?:<|≤|↓)/.test(text)) return "down";
  return /^(?:hold|maintain|keep|stable)/.test(word) || /^[=→]/.test(text) ? "hold" : undefined;
}
