import { statusCodes, type StatusCode } from "./statusCodes";
import { statusWords } from "./statusWords";

const codeOfWord = new Map<string, StatusCode>(
  statusCodes.flatMap((code) =>
    [code.replace("-", " "), ...(statusWords[code] ?? [])].map((word) => [word, code] as const),
  ),
);

/**
 * The status that a word means, or undefined: a code or label in any case and spelling (`on-track`, `On Track`,
 * `OFF_TRACK`), a colour or a common word in several languages, with or without a light or shape in front.
 */
export function readStatus(text: string): StatusCode | undefined {
  const word = text
    .toLowerCase()
    .replace(/\ufe0f/g, "")
    .replace(/[\s_\u00a0\u2010-\u2015-]+/g, " ")
    .trim();
  return codeOfWord.get(word) ?? codeOfWord.get(word.replace(/^[●▲◆■🟢🟡🟠🔴🟩🟨🟧🟥]+ ?/u, ""));
}
