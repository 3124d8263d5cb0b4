/** A person's own text inside a message, cut where it would drown the message. */
export function quote(text: string): string {
  return text.length <= 40 ? `“${text}”` : `“${text.slice(0, 39)}…”`;
}
