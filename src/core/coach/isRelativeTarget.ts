import { plainWords } from "./plainWords";
import { changes } from "./words";

const percent = "\\d+(?:[.,]\\d+)?\\s?(?:%|percent|per cent|prosent|prozent|pour cent|por ciento|por cento)";
const signed = new RegExp(`(?:^|[\\s(])[+−-]\\s?${percent}`, "i");
const byShare = new RegExp(`\\s(?:by|um|med|en un|un|em|de|d['’])\\s?(?:\\p{L}+\\s){0,2}${percent}`, "iu");
const shareOfChange = new RegExp(
  `${percent}\\s(?:[\\p{L}-]+\\s){0,2}(?:increase|growth|reduction|decrease|improvement|more|fewer|less|higher|lower|mehr|weniger|mer|mindre|færre|de plus|de moins|más|menos|mais)(?!\\p{L})`,
  "iu",
);

/**
 * Whether a title says only by how much something should change (“reduce churn by 15 %”, “+15 %”), so that it takes a
 * baseline to know where it should end.
 *
 * A second number in the title is taken for that baseline (“from 5 % to 20 %”).
 */
export function isRelativeTarget(title: string): boolean {
  if (signed.test(title)) return true;
  const numbers = title.match(/\d+(?:[.,]\d+)*/g) ?? [];
  if (numbers.length !== 1) return false;
  if (shareOfChange.test(title)) return true;
  const words = plainWords(title);
  return byShare.test(title) && (changes.has(words[0] ?? "") || changes.has(words[words.length - 1] ?? ""));
}
