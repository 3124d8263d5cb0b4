import type { Model } from "@odoo/o-spreadsheet";
import { useEffect, useRef, useState } from "preact/hooks";
import { createGridModel } from "../../hosts/grid/createGridModel";
import { gridWorkbook } from "../../hosts/grid/gridWorkbook";
import { messageOf } from "../../workbook/messageOf";
import type { Workbook } from "../../workbook/Workbook";
import { OpenError } from "../files/OpenError";
import { readXlsx } from "../files/readXlsx";
import { writeXlsx } from "../files/writeXlsx";
import { asWorkbench, hostedInWorkbench, type MountPane } from "./asWorkbench";
import { readColorScheme, storeColorScheme } from "./colorScheme";
import { downloadFile } from "./downloadFile";
import { excelWhereServed } from "./excel/asExcel";
import { addToFileMenu, type FileActions } from "./fileMenu";
import { asGoogleSheets } from "./googleSheets/asGoogleSheets";
import { Header } from "./Header";
import { Notice, type NoticeText } from "./Notice";
import type { HostedWorkbook, PageHost } from "./PageHost";
import { Ribbon } from "./Ribbon";
import { showGrid, type ColorScheme } from "./showGrid";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface WorkbenchProps {
  readonly newSample: () => Model;
  readonly mountPane: MountPane;
  /** Told of every workbook that is opened, whatever the host. */
  readonly onOpened: (workbook: Workbook) => void;
}

interface OpenWorkbook extends HostedWorkbook {
  readonly title: string;
  readonly host: PageHost;
}

const sampleTitle = "Sample: finance quarter";

/** The page: a grid with a workbook, the pane beside it, and the means to open and save. */
export function Workbench({ newSample, mountPane, onOpened }: WorkbenchProps): preact.JSX.Element {
  const [hosts, setHosts] = useState<readonly PageHost[]>(() => [asWorkbench(mountPane), ...asGoogleSheets]);
  const [open, setOpen] = useState<OpenWorkbook>(() => ({
    ...hostedInWorkbench(newSample(), mountPane),
    title: sampleTitle,
    host: hosts[0]!,
  }));
  const [isChanged, setChanged] = useState(false);
  const [colorScheme, setColorScheme] = useState(readColorScheme);
  const [notice, setNotice] = useState<NoticeText | undefined>();
  const [isPaneOpen, setPaneOpen] = useState(() => window.innerWidth > 900);
  const grid = useRef<HTMLElement>(null);
  const pane = useRef<HTMLElement>(null);
  const picker = useRef<HTMLInputElement>(null);

  const latest = useRef<FileActions>(undefined);
  useEffect(() => {
    addToFileMenu({
      open: () => latest.current?.open(),
      save: () => latest.current?.save(),
      newEmpty: () => latest.current?.newEmpty(),
      newSample: () => latest.current?.newSample(),
    });
  }, []);

  useEffect(() => {
    void excelWhereServed().then((excel) => {
      if (excel !== undefined) setHosts((known) => [...known, excel]);
    });
  }, []);

  useEffect(() => {
    document.documentElement.dataset["theme"] = colorScheme;
    return showing(grid.current!, open.model, colorScheme);
  }, [open, colorScheme]);

  useEffect(() => {
    const owner = {};
    open.model.on("command-dispatched", owner, (command: object) => {
      if ("type" in command && changing.has(command.type as string)) setChanged(true);
    });
    return () => {
      open.model.off("command-dispatched", owner);
    };
  }, [open]);

  useEffect(() => {
    onOpened(gridWorkbook(open.model));
    return open.mountPane(pane.current!, setPaneOpen);
  }, [open, onOpened]);

  async function replaceBy(title: string, model: Model): Promise<void> {
    await openIn(open.host, title, model);
    setChanged(false);
    setNotice(undefined);
  }

  /** Stays what the page is where the host can't be opened. */
  async function openIn(host: PageHost, title: string, model: Model): Promise<void> {
    open.close();
    try {
      setOpen({ ...(await host.open(model)), title, host });
    } catch (error) {
      setOpen({ ...(await hosts[0]!.open(model)), title, host: hosts[0]! });
      setNotice({
        text: `“${host.name}” could not be opened: ${messageOf(error)}`,
        tone: "error",
      });
    }
  }

  /** Runs at once where nothing would be lost, else when the person says so. */
  function unlessUnsaved(go: () => void): void {
    if (!isChanged) {
      go();
      return;
    }
    setNotice({
      text: `“${open.title}” has changes that aren't saved.`,
      tone: "plain",
      actions: [
        {
          label: "Save",
          run: () => {
            void save();
          },
        },
        { label: "Go on without saving", run: go },
      ],
    });
  }

  async function openFile(file: File): Promise<void> {
    try {
      const model = readXlsx(new Uint8Array(await file.arrayBuffer()));
      await replaceBy(file.name.replace(/\.xlsx$/i, ""), model);
    } catch (error) {
      const why = error instanceof OpenError ? error.message : `could not be read: ${messageOf(error)}`;
      setNotice({ text: `“${file.name}” ${why}. What was open stays open.`, tone: "error" });
    }
  }

  async function save(): Promise<void> {
    const name = `${open.title
      .replace(/[\\/:*?"<>|]+/g, " ")
      .replace(/ +/g, " ")
      .trim()}.xlsx`;
    try {
      downloadFile(name, await writeXlsx(open.model), xlsxType);
    } catch (error) {
      setNotice({ text: `“${open.title}” could not be saved: ${messageOf(error)}`, tone: "error" });
      return;
    }
    setChanged(false);
    setNotice(undefined);
  }

  const actions = {
    open: () => {
      unlessUnsaved(() => picker.current?.click());
    },
    save: () => {
      void save();
    },
    newEmpty: () => {
      unlessUnsaved(() => {
        void replaceBy("New workbook", createGridModel());
      });
    },
    newSample: () => {
      unlessUnsaved(() => {
        void replaceBy(sampleTitle, newSample());
      });
    },
  };
  latest.current = actions;

  useEffect(() => {
    const shortcuts = (event: KeyboardEvent): void => {
      const key = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : "";
      if (key !== "o" && key !== "s") return;
      event.preventDefault();
      event.stopPropagation();
      if (key === "o") latest.current?.open();
      else latest.current?.save();
    };
    window.addEventListener("keydown", shortcuts, { capture: true });
    return () => {
      window.removeEventListener("keydown", shortcuts, { capture: true });
    };
  }, []);

  useEffect(() => {
    if (!isChanged) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
    };
  }, [isChanged]);

  function drop(event: DragEvent): void {
    const file = event.dataTransfer?.files[0];
    delete grid.current!.dataset["dropping"];
    if (file === undefined) return;
    event.preventDefault();
    unlessUnsaved(() => {
      void openFile(file);
    });
  }

  return (
    <div
      class="bench-page"
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes("Files")) return;
        event.preventDefault();
        grid.current!.dataset["dropping"] = "";
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) delete grid.current!.dataset["dropping"];
      }}
      onDrop={drop}
    >
      <Header
        title={open.title}
        isChanged={isChanged}
        colorScheme={colorScheme}
        hosts={hosts.map(({ name }) => name)}
        host={open.host.name}
        isPaneOpen={isPaneOpen}
        onOpen={actions.open}
        onSave={actions.save}
        onNew={actions.newEmpty}
        onSample={actions.newSample}
        onHost={(name) => {
          void openIn(
            hosts.find((host) => host.name === name)!,
            open.title,
            open.model,
          );
        }}
        onColorScheme={(scheme) => {
          storeColorScheme(scheme);
          setColorScheme(scheme);
        }}
        onPane={() => {
          setPaneOpen(!isPaneOpen);
        }}
      />
      {notice === undefined ? null : (
        <Notice
          notice={notice}
          onClose={() => {
            setNotice(undefined);
          }}
        />
      )}
      {open.ribbon === undefined ? null : <Ribbon groups={open.ribbon} />}
      <main class="bench-grid" ref={grid} aria-label="Spreadsheet" />
      <aside class="bench-aside" ref={pane} hidden={!isPaneOpen} data-theme={colorScheme} aria-label="Pane" />
      <input
        ref={picker}
        type="file"
        hidden
        accept={`.xlsx,${xlsxType}`}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (file !== undefined) void openFile(file);
        }}
      />
    </div>
  );
}

/** Commands that change what would be saved. */
const changing = new Set([
  "UPDATE_CELL",
  "SET_FORMATTING",
  "CREATE_SHEET",
  "DELETE_SHEET",
  "RENAME_SHEET",
  "ADD_COLUMNS_ROWS",
  "REMOVE_COLUMNS_ROWS",
  "CREATE_CHART",
  "UPDATE_CHART",
  "DELETE_FIGURE",
  "CREATE_TABLE",
  "REMOVE_TABLE",
  "ADD_CONDITIONAL_FORMAT",
  "REMOVE_CONDITIONAL_FORMAT",
  "ADD_DATA_VALIDATION_RULE",
  "REMOVE_DATA_VALIDATION_RULE",
  "ADD_MERGE",
  "REMOVE_MERGE",
]);

/** The grid mounts in its own time: one that is taken away before it is there must not come up after. */
function showing(element: HTMLElement, model: Model, colorScheme: ColorScheme): () => void {
  const place = document.createElement("div");
  place.style.height = "100%";
  element.append(place);
  const shown = showGrid(place, model, colorScheme);
  return () => {
    place.remove();
    void shown.then(({ remove }) => {
      remove();
    });
  };
}
