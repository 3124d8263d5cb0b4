/** The message of what was thrown. An error of a script is one of another global, so no `instanceof` knows it. */
export function messageOf(thrown: unknown): string {
  return typeof thrown === "object" && thrown !== null && "message" in thrown
    ? String(thrown.message)
    : String(thrown);
}
