import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { build } from "esbuild";
import type { Finding } from "./Gate";
import { gates } from "./gates";

/**
 * Measures every gate, each in a process of its own; a miss is measured once more in a fresh one before it counts.
 * `npm run bench` for all, `npm run bench -- TREE` for those whose name holds the word.
 */
type Outcome = Finding | { readonly failed: string };

/** Bundled as what is shipped is: loaders that run TypeScript as it is add calls to every function made in a loop. */
const folder = ".cache/benchmarks";

async function bundle(): Promise<void> {
  await build({
    entryPoints: ["benchmarks/measureGate.ts"],
    outdir: folder,
    bundle: true,
    splitting: true,
    outExtension: { ".js": ".mjs" },
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "warning",
  });
}

function measureApart(name: string): Outcome {
  const child = spawnSync(process.execPath, [`${folder}/measureGate.mjs`, name], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 24,
  });
  if (child.status !== 0) return { failed: `the process ended with ${child.status ?? child.signal}` };
  return JSON.parse(child.stdout) as Outcome;
}

const missed = (outcome: Outcome): boolean => "failed" in outcome || outcome.measured > outcome.atMost;

function line(name: string, outcome: Outcome, again: boolean): string {
  if ("failed" in outcome) return `| ${name} | | | ✗ ${outcome.failed} |`;
  const digits = { "×": 2, kB: 1, ms: 0 }[outcome.unit];
  const shown = (value: number): string => `${value.toFixed(digits)} ${outcome.unit}`;
  const mark = missed(outcome) ? "✗ " : "";
  const repeat = again ? " (second measurement)" : "";
  return `| ${name} | ${mark}${shown(outcome.measured)} | ${shown(outcome.atMost)} | ${outcome.detail}${repeat} |`;
}

function measureAll(word: string): number {
  const chosen = gates.filter(({ name }) => name.toLowerCase().includes(word.toLowerCase()));
  if (chosen.length === 0) throw new Error(`no gate has “${word}” in its name`);
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus()[0]!.model}\n`,
  );
  console.log("| gate | measured | at most | |\n|---|---:|---:|---|");
  let misses = 0;
  for (const { name } of chosen) {
    let outcome = measureApart(name);
    const again = missed(outcome);
    if (again) outcome = measureApart(name);
    if (missed(outcome)) misses += 1;
    console.log(line(name, outcome, again));
  }
  console.log(`\n${chosen.length - misses} gates held, ${misses} missed`);
  return misses;
}

await bundle();
process.exitCode = measureAll(process.argv[2] ?? "") === 0 ? 0 : 1;
