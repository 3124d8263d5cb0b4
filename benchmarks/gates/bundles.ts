import { existsSync, readFileSync } from "node:fs";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import type { Finding, Gate } from "../Gate";
import { alternate } from "../measure";

const built = (path: string): string => {
  const file = `dist/${path}`;
  if (!existsSync(file)) throw new Error(`${file} is not built; run npm run build first`);
  return readFileSync(file, "utf8");
};

function size(path: string, atMost: number): Finding {
  return {
    measured: Buffer.byteLength(built(path)) / 1000,
    atMost,
    unit: "kB",
    detail: "minified, not compressed",
  };
}

/** Code that does as little as a bundle can: functions to declare and tables to build, in the size of the one measured. */
function synthetic(bytes: number): string {
  const parts: string[] = [];
  let length = 0;
  for (let index = 0; length < bytes; index += 1) {
    const part =
      `const f${index}=(a,b)=>{let c=0;for(let d=0;d<a.length;d+=1){const e=a[d];` +
      `if(typeof e==="number"&&e>b)c+=e*${index}}return c};` +
      `const t${index}={name:"formula ${index}",text:"What it answers, in a sentence",run:f${index}};`;
    parts.push(part);
    length += part.length;
  }
  return `(()=>{${parts.join("")}})();`;
}

function evaluated(path: string, globals: () => Record<string, unknown>): Finding {
  const ours = built(path);
  const rival = synthetic(Buffer.byteLength(ours));
  let round = 0;
  // A comment that changes keeps the engine from reusing what it compiled before.
  const evaluate = (source: string): unknown => {
    round += 1;
    return vm.runInNewContext(`${source}\n//${round}`, globals());
  };
  const time = alternate(
    () => evaluate(ours),
    () => evaluate(rival),
  );
  return {
    measured: time.ours / time.rival,
    atMost: 1.5,
    unit: "×",
    detail: `${time.ours.toPrecision(3)} ms against ${time.rival.toPrecision(3)} ms for a bundle of its size that does nothing`,
  };
}

/** What the page loads before a screen is opened: its own scripts and styles, functions.js and office.js apart. */
function paneSize(): Finding {
  const page = built("excel/taskpane.html");
  const own = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)]
    .map(([, path]) => path!)
    .filter((path) => !path.startsWith("https:") && !path.endsWith("functions.js"));
  const bytes = [page, ...own.map((path) => built(`excel/${path}`))].map((text) => gzipSync(text).length);
  return {
    measured: bytes.reduce((sum, one) => sum + one, 0) / 1000,
    atMost: 60,
    unit: "kB",
    detail: `gzip, taskpane.html with ${own.join(", ")}`,
  };
}

export const bundleGates: readonly Gate[] = [
  { name: "functions.js (Excel), size", measure: () => size("excel/functions.js", 60) },
  {
    name: "functions.js (Excel), evaluated",
    measure: () =>
      evaluated("excel/functions.js", () => ({
        CustomFunctions: { associate: () => undefined },
        Office: undefined,
      })),
  },
  { name: "Code.js (Google Sheets), size", measure: () => size("sheets/Code.js", 150) },
  { name: "Code.js (Google Sheets), evaluated", measure: () => evaluated("sheets/Code.js", () => ({})) },
  { name: "pane, first load", measure: paneSize },
];
