/** A name as people mean it when they write it twice: in any case, with any spaces around and between. */
export function plainName(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
