import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { built } from "../../support/built";

const root = process.cwd();
let project: string;

beforeAll(() => {
  built("sheets/Code.js"); // as the sources say
  project = mkdtempSync(path.join(tmpdir(), "okr-clasp-"));
  cpSync("dist/sheets", path.join(project, "dist/sheets"), { recursive: true });
  cpSync(".claspignore", path.join(project, ".claspignore"));
  cpSync(".clasp.json.example", path.join(project, ".clasp.json"));
});

afterAll(() => {
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

const three = ["dist/sheets/Code.js", "dist/sheets/Sidebar.html", "dist/sheets/appsscript.json"];

it("pushes three files and nothing else", () => {
  expect(filesToPush()).toEqual(three);
  writeFileSync(path.join(project, "dist/sheets/Code.js.map"), "{}");
  writeFileSync(path.join(project, "dist/sheets/notes.js"), "");
  expect(filesToPush()).toEqual(three);
});
