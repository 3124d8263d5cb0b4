import { cutTo } from "./cutTo";

/** What Excel takes of a wanted name for a sheet, so many letters long at most; "" where nothing of it can stay. */
export function sheetName(longest: number, wanted: string): string {
  const allowed = wanted.replace(/[\\/?*[\]:\u0000-\u001f]/g, " ").replace(/^[\s']+/, "");
  return cutTo(longest, allowed).replace(/[\s']+$/, "");
}
