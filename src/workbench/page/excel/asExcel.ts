import { createGridModel } from "../../../hosts/grid/createGridModel";
import { addInCommands } from "../../excel/addInCommands";
import { offerExcelFunctions, type ExcelFunction } from "../../excel/offerExcelFunctions";
import { ExcelStandIn } from "../../excel/ExcelStandIn";
import type { AddInCode } from "../../excel/hostClient";
import { isShortcut, type Shortcuts } from "../../excel/isShortcut";
import { fromFileFormula } from "../../files/fileFormula";
import { withFormulas } from "../../files/withFormulas";
import { offerCatalogue } from "../../sheets/offerFunctions";
import type { PageHost } from "../PageHost";
import { setCellMenu } from "./cellMenu";
import { taskPaneFrame } from "./taskPaneFrame";

/**
 * The page as Excel: the files of dist/excel, unchanged but for the tag that loads office.js, on Microsoft's own client
 * over a stand-in for Excel. Ribbon, context menu and shortcuts are what the add-in's own manifest declares.
 */
const asExcel: PageHost = {
  name: "Excel",
  open: async (given) => {
    const [{ functions }, manifest, { shortcuts }] = await Promise.all([
      fetched("functions.json").then((answer) => answer.json() as Promise<{ functions: ExcelFunction[] }>),
      fetched("manifest.xml").then((answer) => answer.text()),
      fetched("shortcuts.json").then((answer) => answer.json() as Promise<Shortcuts>),
    ]);
    const running: { code?: AddInCode } = {};
    offerExcelFunctions("OKR", functions, (id) => running.code?.functions.get(id));
    const model = createGridModel(withFormulas(given, fromFileFormula));
    const excel = new ExcelStandIn(model);
    let showPane: () => void = () => undefined;
    let isCalculated = false;
    // The first question comes when the add-in has told all its functions, and not before.
    const calculate = (): void => {
      if (isCalculated) return;
      isCalculated = true;
      model.dispatch("EVALUATE_CELLS");
    };
    const press = async (functionName: string | undefined): Promise<void> => {
      if (functionName === undefined) showPane();
      else await runAction(running, functionName);
    };
    const { groups, contextMenu } = addInCommands(manifest, navigator.language);
    setCellMenu(
      contextMenu.map(({ label, functionName }) => ({ label, choose: () => void press(functionName) })),
    );
    const onKey = (event: KeyboardEvent): void => {
      const isMac = navigator.userAgent.includes("Macintosh");
      const found = shortcuts.find(({ key }) =>
        isShortcut(isMac ? (key.mac ?? key.default) : key.default, event),
      );
      if (found === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      void press(found.action);
    };
    return {
      model,
      ribbon: groups.map(({ label, commands }) => ({
        label,
        buttons: commands.map(({ id, label: name, tip, icons, functionName }) => ({
          id,
          label: name,
          tip,
          icon: `${folder}${icons.get(32)!}`,
          denseIcon: `${folder}${icons.get(80)!}`,
          press: () => void press(functionName),
        })),
      })),
      mountPane: (element, show) => {
        showPane = () => {
          show(true);
        };
        const office = {
          answer: (body: string) => {
            calculate();
            return excel.answer(body);
          },
          onSelectionChanged: (listener: () => void) => excel.onSelectionChanged(listener),
          showTaskPane: showPane,
        };
        const connected = (code: AddInCode, paneWindow: Window): void => {
          running.code = code;
          paneWindow.addEventListener("keydown", onKey, { capture: true });
          isCalculated = false;
        };
        window.addEventListener("keydown", onKey, { capture: true });
        const remove = taskPaneFrame(element, office, connected, () => {
          show(false);
        });
        return () => {
          window.removeEventListener("keydown", onKey, { capture: true });
          remove();
        };
      },
      close: () => {
        setCellMenu([]);
        offerCatalogue();
      },
    };
  },
};

const folder = "excel/";

async function fetched(name: string): Promise<Response> {
  const answer = await fetch(`${folder}${name}`);
  if (!answer.ok) throw new Error(`${folder}${name} could not be loaded (${answer.status})`);
  return answer;
}

/** How long Excel waits for the add-in's page, which may still be loading, before it gives up. */
const patience = { milliseconds: 10_000, between: 50 };

/**
 * Runs what a command or a shortcut names, and waits until it says that it is done.
 *
 * @throws {Error} where the add-in's page never associates it
 */
async function runAction(running: { readonly code?: AddInCode }, name: string): Promise<void> {
  for (let waited = 0; waited < patience.milliseconds; waited += patience.between) {
    const run = running.code?.actions.get(name);
    if (run !== undefined) {
      await new Promise<void>((completed) => {
        run({ source: { id: name }, completed });
      });
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, patience.between));
  }
  throw new Error(`the add-in has no function ${name}`);
}

/**
 * The page as Excel, where the server says in a header that it has Microsoft's client. Its licence keeps the client out
 * of a published page, and asking for a file that isn't there would show as an error in every console.
 */
export async function excelWhereServed(): Promise<PageHost | undefined> {
  const answer = await fetch(location.href, { method: "HEAD" });
  await answer.text(); // an answer that nobody reads counts as broken off
  return answer.headers.has("office-js") ? asExcel : undefined;
}
