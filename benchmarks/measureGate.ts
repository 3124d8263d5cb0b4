import { gates } from "./gates";

/** Measures the gate whose name is given, and writes what it found as JSON. */
const name = process.argv[2];
const gate = gates.find((candidate) => candidate.name === name);
try {
  if (gate === undefined) throw new Error(`no gate is called ${name}`);
  process.stdout.write(JSON.stringify(await gate.measure()));
} catch (error) {
  process.stdout.write(JSON.stringify({ failed: error instanceof Error ? error.message : String(error) }));
}
