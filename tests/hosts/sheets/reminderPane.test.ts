import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { AppsScript } from "../../../src/workbench/sheets/createAppsScript";
import { launchChromium } from "../../browser/chromium";
import { axeFindings, overflow } from "../../pane/openPane";
import { pushed, type Pushed } from "./pushed";

/** `google.script.run` as far as the sidebar uses it, in front of the script that runs outside the page. */
const bridge = `{
  const runner = (succeed, fail) => new Proxy({}, { get: (_, name) =>
    name === "withSuccessHandler" ? (handler) => runner(handler, fail)
    : name === "withFailureHandler" ? (handler) => runner(succeed, handler)
    : (question) => void callScript(name, question).then(succeed, fail) });
  window.google = { script: { run: runner() } };
}`;

let browser: Browser;
let page: Page;
let script: AppsScript;
let call: Pushed["call"];
let troubles: string[];

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

beforeEach(async () => {
  ({ script, call } = pushed(
    [
      ["Objective", "Key result", "Owner", "Start", "Current", "Target"],
      ["Faster care", "Response time, hours", "Ben", 6, 3, 2],
    ],
    { folder: "sheets-reminders", zone: "Europe/Berlin", locale: "en_GB" },
  ));
  script.calls.authorisation = "full";
  call("okrOpenPane()");
  troubles = [];
  page = await browser.newPage({ viewport: { width: 300, height: 900 }, locale: "en-GB" });
  page.on("pageerror", (error) => troubles.push(error.message));
  await page.exposeFunction("callScript", (name: string, question: string) =>
    call(`${name}(${JSON.stringify(question)})`),
  );
  const html = script.shown.sidebar!.html.replace("<head>", () => `<head><script>${bridge}</script>`);
  await page.route("**/*", (route) => route.fulfill({ body: html, contentType: "text/html" }));
  await page.goto("http://sidebar.test/");
  await page.getByRole("button", { name: "Settings" }).click();
});

afterEach(async () => {
  await page.close();
  expect(troubles).toEqual([]);
});

it("says what it will do, switches on, shows the last run, and switches off", async () => {
  await page.getByText("It is off until you switch it on").waitFor();
  await page.getByText("send one mail from your account, to that address only").waitFor();
  await page.getByRole("combobox", { name: "Day", exact: true }).selectOption("Friday");
  await page.getByRole("combobox", { name: "From" }).selectOption("15:00");
  await page.getByRole("textbox", { name: "Days without a check-in" }).fill("0");
  await page.getByRole("button", { name: "Switch the reminder on" }).click();
  await page.getByText("Needs a whole number of days").waitFor();
  expect(script.world.triggers).toEqual([]);
  await page.getByRole("textbox", { name: "Days without a check-in" }).fill("10");
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.getByRole("button", { name: "Switch the reminder on" }).click();
  await page.getByText("On: every Friday between 15:00 and 16:00, if").waitFor();
  const [trigger] = script.world.triggers;
  expect(trigger).toMatchObject({ weekday: "FRIDAY", hour: 15 });

  call(`okrSendReminder(${JSON.stringify({ triggerUid: trigger!.id })})`);
  expect(script.world.mails).toHaveLength(1);
  const openAgain = async (): Promise<void> => {
    await page.getByRole("button", { name: "Back" }).click();
    await page.getByRole("button", { name: "Settings" }).click();
  };
  await openAgain();
  await page.getByText("sent a mail about 1 key result.").waitFor();

  call("{ const now = Date.now() + 7 * 86400000; Date.now = () => now; }");
  script.world.mailQuota = 0;
  call(`okrSendReminder(${JSON.stringify({ triggerUid: trigger!.id })})`);
  await openAgain();
  await page.getByText(/No mail could be sent on .* no more mail today/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.getByRole("button", { name: "Switch the reminder off" }).click();
  await page.getByRole("button", { name: "Switch the reminder on" }).waitFor();
  expect(script.world.triggers).toEqual([]);
});
