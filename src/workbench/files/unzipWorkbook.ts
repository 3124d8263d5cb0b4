import { strFromU8, unzipSync } from "fflate";
import { OpenError } from "./OpenError";

/** The parts of an .xlsx file as the grid reads them: XML as text, pictures as data addresses. */
export type Parts = Record<string, string | { imageSrc: string }>;

/** More than this unpacked is no workbook that a page can hold, but may be a file made to fill the memory. */
const largest = 512 * 1024 * 1024;

/**
 * @throws {OpenError} for anything that is not a whole .xlsx file
 */
export function unzipWorkbook(bytes: Uint8Array): Parts {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new OpenError(
      "is protected by a password or in the old .xls format; save it as .xlsx and open that",
    );
  }
  if (!startsWith(bytes, [0x50, 0x4b])) {
    throw new OpenError("is not an Excel workbook; choose an .xlsx file");
  }
  const parts: Parts = {};
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => (size += originalSize) <= largest,
    });
    for (const [path, content] of Object.entries(files)) {
      if (/\.(?:xml|rels)$/.test(path)) parts[path] = strFromU8(content);
      else if (path.includes("media/image")) parts[path] = { imageSrc: dataAddress(path, content) };
    }
  } catch {
    throw new OpenError("is damaged: it can't be unpacked; get another copy of it");
  }
  if (size > largest) throw new OpenError("is too large for this page");
  if (
    parts["[Content_Types].xml"] === undefined ||
    !Object.keys(parts).some((path) => /^xl\/workbook\.xml$/.test(path))
  ) {
    throw new OpenError("is not an Excel workbook; choose an .xlsx file");
  }
  return parts;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function dataAddress(path: string, content: Uint8Array): string {
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  let binary = "";
  for (const byte of content) binary += String.fromCharCode(byte);
  return `data:image/${extension === "jpg" ? "jpeg" : extension};base64,${btoa(binary)}`;
}
