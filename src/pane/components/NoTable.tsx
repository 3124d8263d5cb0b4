import { useMemo, useState } from "preact/hooks";
import { addressText } from "../../actions/addressText";
import { mappingTables, mapRequest } from "../../actions/map/mapping";
import type { Address } from "../../workbook/Address";
import { errorText } from "../errorText";
import { type ScreenName, useSession } from "../Session";
import { useWorkbookReading } from "../useWorkbookReading";
import { Button } from "./Button";
import { Notice } from "./Notice";

const most = 5;
const beginnings: readonly ScreenName[] = ["draft", "templates"];

/** Where there are no key results under the cursor: those of the workbook to go to, or how to begin. */
export function NoTable({ children }: { readonly children: string }) {
  const { text, goTo, refresh, open } = useSession();
  const { snapshot } = useWorkbookReading(mapRequest);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const tables = useMemo(
    () => (snapshot === undefined ? undefined : mappingTables(snapshot).keyResults.slice(0, most)),
    [snapshot],
  );
  const go = async (address: Address): Promise<void> => {
    try {
      await goTo({ ...address, rows: 1, columns: 1 });
      await refresh();
    } catch (error) {
      setProblem(errorText(error, text));
    }
  };
  return (
    <Notice kind="info">
      <p>{children}</p>
      {tables?.map(({ address }) => (
        <Button key={addressText(address)} size="small" onClick={() => void go(address)}>
          {text.home.goToTable(addressText(address))}
        </Button>
      ))}
      {tables?.length === 0 &&
        beginnings.map((screen) => (
          <Button
            key={screen}
            size="small"
            onClick={() => {
              open(screen);
            }}
          >
            {text.screens[screen].title}
          </Button>
        ))}
      {problem !== undefined && <p class="pane-error">{problem}</p>}
    </Notice>
  );
}
