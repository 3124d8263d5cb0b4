/** Excel on the web refuses a request or a response beyond 5 MB; what is sent or asked for at once stays below this. */
export const pieceBytes = 4_000_000;

/** A response that turns out to be larger than foreseen is asked for again in parts, down to parts of this size. */
const leastBytes = 10_000;

/** How many bytes a value takes in a request or a response: JSON in UTF-8, where a letter can take up to four. */
export function bytesOf(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    const isHalfOfFour = code >= 0xd800 && code <= 0xdfff;
    bytes += code < 0x800 || isHalfOfFour ? 1 : 2;
  }
  return bytes;
}

/** Whether a response was too large, and asking for less of it can help. */
export function canAskForLess(error: unknown, asked: number): boolean {
  const { code } = error as { readonly code?: string };
  return code === "ResponsePayloadSizeLimitExceeded" && asked > leastBytes;
}
