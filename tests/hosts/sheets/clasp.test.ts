import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { built } from "../../support/built";

const root = process.cwd();
let project: string;

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), "okr-clasp-"));
  cpSync(".claspignore", path.join(project, ".claspignore"));
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

/** What clasp itself says it would push; it asks no one on the network for that. */
function filesToPush(): string[] {
  const answer = execFileSync(path.join(root, "node_modules/.bin/clasp"), ["show-file-status", "--json"], {
    cwd: project,
    encoding: "utf8",
  });
  return (JSON.parse(answer) as { filesToPush: string[] }).filesToPush.sort();
}

it.each(["dist/sheets", "dist/sheets-reminders"])("pushes three files of %s and nothing else", (folder) => {
  built(`${path.basename(folder)}/Code.js`); // as the sources say
  cpSync(folder, path.join(project, folder), { recursive: true });
  const example = JSON.parse(readFileSync(".clasp.json.example", "utf8")) as object;
  writeFileSync(path.join(project, ".clasp.json"), JSON.stringify({ ...example, rootDir: folder }));
  const three = ["Code.js", "Sidebar.html", "appsscript.json"].map((name) => `${folder}/${name}`);
  expect(filesToPush()).toEqual(three);
  writeFileSync(path.join(project, folder, "Code.js.map"), "{}");
  writeFileSync(path.join(project, folder, "notes.js"), "");
  expect(filesToPush()).toEqual(three);
});

it("pushes the plain build unless told otherwise", () => {
  expect(JSON.parse(readFileSync(".clasp.json.example", "utf8"))).toMatchObject({ rootDir: "dist/sheets" });
});
