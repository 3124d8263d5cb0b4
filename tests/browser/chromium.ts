import { accessSync, constants } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where the system keeps a Chromium: CHROMIUM_PATH, else the first of the usual names on the PATH. */
function systemChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const candidates = [
    environment["CHROMIUM_PATH"] ?? "",
    ...names.flatMap((name) =>
      (environment["PATH"] ?? "").split(path.delimiter).map((folder) => path.join(folder, name)),
    ),
  ];
  return candidates.find((candidate) => path.isAbsolute(candidate) && isExecutable(candidate));
}

/** A Chromium to test in: the system's, else the one inside @sparticuz/chromium. Nothing is downloaded. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = systemChromium();
  if (executablePath !== undefined) return chromium.launch({ executablePath, args: quiet });
  // The package brings its system libraries along only where it believes to be on AWS Lambda.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  const { default: bundled } = await import("@sparticuz/chromium");
  // Its own arguments run all pages in one process, which ends when the first page is closed.
  return chromium.launch({ executablePath: await bundled.executablePath(), args: quiet });
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** In milliseconds, for one step in a page: a shared machine can stand still for longer than the usual half minute. */
export const patience = 90_000;
