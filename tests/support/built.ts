import { readdirSync, readFileSync, statSync } from "node:fs";

let newestSource: number | undefined;

/**
 * A file of dist as text, for tests of what is shipped.
 *
 * @throws {Error} where it was not built for production since the sources changed: `npm test` builds first, `vitest`
 *   alone does not
 */
export function built(path: string): string {
  const stamp = `.cache/build/${path.split("/")[0]!}`;
  newestSource ??= Math.max(
    ...readdirSync("src", { recursive: true }).map((name) => changed(`src/${String(name)}`)),
  );
  if (changed(stamp) < newestSource || readFileSync(stamp, "utf8") !== "production") {
    throw new Error(`dist/${path} is not what the sources say; run npm run build first`);
  }
  return readFileSync(`dist/${path}`, "utf8");
}

function changed(path: string): number {
  const status = statSync(path, { throwIfNoEntry: false });
  return status?.isFile() ? status.mtimeMs : 0;
}
