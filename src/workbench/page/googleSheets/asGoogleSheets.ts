import { catalogue } from "../../../formulas/catalogue";
import { createGridModel } from "../../../hosts/grid/createGridModel";
import { renameFunctions } from "../../../workbook/formulas/renameFunctions";
import { fromFileFormula } from "../../files/fileFormula";
import { keepShownFormats } from "../../files/keepShownFormats";
import { withFormulas } from "../../files/withFormulas";
import { createAppsScript } from "../../sheets/createAppsScript";
import { offerCatalogue, offerSheetsFunctions } from "../../sheets/offerFunctions";
import { scriptRun } from "../../sheets/scriptRun";
import { sheetsName } from "../../sheets/sheetsFunction";
import type { HostedWorkbook, PageHost } from "../PageHost";
import { clockPanel } from "./clockPanel";
import { setExtensionsMenu } from "./extensionsMenu";
import { scriptRealm, type ScriptRealm } from "./scriptRealm";
import { sidebarFrame } from "./sidebarFrame";

const ours = new Set(catalogue.map(({ name }) => name));

/** The two builds that clasp pushes: what the page calls each, and its folder. */
const builds = {
  "Google Sheets": "sheets",
  "Google Sheets, with reminder": "sheets-reminders",
} as const;

type Folder = (typeof builds)[keyof typeof builds];

/** The page as Google Sheets: the files that clasp pushes, unchanged, over a stand-in for Google's services. */
export const asGoogleSheets: readonly PageHost[] = Object.entries(builds).map(([name, folder]) => ({
  name,
  open: async (given) => {
    offerCatalogue();
    const known = createGridModel(withFormulas(given, fromFileFormula));
    keepShownFormats(known); // formulas bring no number format along there
    try {
      return await run(withFormulas(known, toSheets), folder);
    } catch (error) {
      offerCatalogue();
      throw error;
    }
  },
}));

function toSheets(formula: string): string {
  return renameFunctions(formula, (name) =>
    ours.has(name.toUpperCase()) ? sheetsName(name.toUpperCase()) : name,
  );
}

async function textOf(file: string): Promise<string> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file} could not be loaded (${answer.status})`);
  return answer.text();
}

async function run(data: object, folder: Folder): Promise<HostedWorkbook> {
  const html = await textOf(`${folder}/Sidebar.html`);
  const manifest = JSON.parse(await textOf(`${folder}/appsscript.json`)) as { oauthScopes: string[] };
  const running: { realm?: ScriptRealm } = {};
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  // A grid knows the functions that are offered when it is made; it calculates again once the script runs.
  offerSheetsFunctions(() => ({ zone, call: (name, inputs) => call(name, inputs, "custom function") }));
  const model = createGridModel(data);
  const script = createAppsScript(model, {
    zone,
    language: navigator.language,
    files: { Sidebar: html },
    scopes: manifest.oauthScopes,
  });
  script.calls.authorisation = "none";
  const realm = await scriptRealm(`${folder}/Code.js`, script.globals);
  running.realm = realm;

  function call(name: string, inputs: readonly unknown[], as: "none" | "full" | "custom function"): unknown {
    if (running.realm === undefined) throw new Error("Loading...");
    const before = script.calls.authorisation;
    script.calls.authorisation = as;
    try {
      return running.realm.functions.get(name)!(...inputs);
    } finally {
      script.calls.authorisation = before;
      script.calls.reset();
    }
  }

  let showSidebar: () => void = () => undefined;
  const choose = (functionName: string): void => {
    const before = script.shown.sidebar;
    call(functionName, [], "full");
    if (script.shown.sidebar !== before) showSidebar();
  };
  call("onOpen", [], "none");
  setExtensionsMenu(
    script.shown.menu.map(({ caption, functionName }) => ({
      caption,
      run: () => {
        choose(functionName);
      },
    })),
  );
  model.dispatch("EVALUATE_CELLS");

  /** What Google's clock does: the handler of each trigger, with the trigger's id. */
  const fire = (): void => {
    for (const { handler, id } of [...script.world.triggers]) call(handler, [{ triggerUid: id }], "full");
  };
  const clock = folder === "sheets-reminders" ? clockPanel(script.world, fire) : undefined;

  return {
    model,
    mountPane: (element, show) => {
      const bridge = scriptRun({
        has: (name) => realm.functions.has(name),
        call: (name, inputs) => {
          const answer = call(name, inputs, "full");
          clock?.update();
          return answer;
        },
        later: (work) => setTimeout(work, 0),
      });
      let remove: () => void = () => undefined;
      showSidebar = () => {
        remove();
        remove = sidebarFrame(element, script.shown.sidebar!, bridge, () => {
          show(false);
        });
        if (clock !== undefined) element.append(clock.element);
        show(true);
      };
      choose("okrOpenPane");
      return () => {
        remove();
        showSidebar = () => undefined;
      };
    },
    close: () => {
      setExtensionsMenu([]);
      realm.close();
      offerCatalogue();
    },
  };
}
