const number = /\d[\d.,]*\d/g;

/** Texts that speak for a decimal comma, minus those that speak for a decimal point; `1,200` and `1.200` speak for neither. */
export function decimalCommaVotes(texts: Iterable<string>): number {
  let votes = 0;
  for (const text of texts) {
    for (const [digits] of text.matchAll(number)) {
      const point = digits.lastIndexOf(".");
      const comma = digits.lastIndexOf(",");
      if (point < 0 && comma < 0) continue;
      if (point >= 0 && comma >= 0) votes += comma > point ? 1 : -1;
      else votes += vote(digits, point >= 0 ? "." : ",");
    }
  }
  return votes;
}

/** Only one kind of mark stands in the digits. */
function vote(digits: string, mark: string): number {
  const decimal = mark === "," ? 1 : -1;
  const groups = digits.split(mark);
  if (groups.length > 2) return -decimal; // 1.234.567: marks thousands
  return groups[1]!.length === 3 && groups[0]! !== "0" && groups[0]!.length <= 3 ? 0 : decimal;
}
