/** Text without its accents, as words are compared: `août` is aout. `ø`, `æ` and `ß` are letters of their own and stay. */
export function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}
