/** The beginning of a text, so many letters long at most; a letter that takes two places, an emoji, is not cut in half. */
export function cutTo(letters: number, text: string): string {
  return text.slice(0, letters).replace(/[\ud800-\udbff]$/, "");
}
