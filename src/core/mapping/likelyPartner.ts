/** Words of one or two letters join others and mean little by themselves. */
const meaning = /[\p{L}\p{N}]{3,}/gu;

/**
 * Which of several names most likely means the same thing as one: the one that shares most of the shorter name's words,
 * at least half of them; −1 where none does or two do alike. An offer to a person, never a reading.
 */
export function likelyPartner(name: string, others: readonly string[]): number {
  const own = wordsOf(name);
  const shares = others.map((other) => {
    const words = wordsOf(other);
    const shared = [...words].filter((word) => own.has(word)).length;
    return shared / Math.max(1, Math.min(words.size, own.size));
  });
  const most = Math.max(0.5, ...shares);
  return shares.filter((share) => share === most).length === 1 ? shares.indexOf(most) : -1;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(meaning) ?? []);
}
