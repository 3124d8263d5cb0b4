/** Asks LibreOffice for a second opinion and keeps it in tests/data/oracle.json: `npx tsx scripts/oracle.ts`. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { runEngine } from "../tests/oracle/runEngine";

void writeFile(path.resolve("tests/data/oracle.json"), `${JSON.stringify(runEngine(), undefined, 2)}\n`);
