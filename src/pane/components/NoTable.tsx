import { useMemo } from "preact/hooks";
import { addressText } from "../../actions/addressText";
import type { FoundTable } from "../../actions/findTables";
import { mappingTables, mapRequest } from "../../actions/map/mapping";
import { readKeyResultTable } from "../../cells/tables/readKeyResultTable";
import type { Address } from "../../workbook/Address";
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
  const tables = useMemo(
    () => snapshot && mappingTables(snapshot).keyResults.slice(0, most).map(firstKeyResult),
    [snapshot],
  );
  const go = async (address: Address): Promise<void> => {
    if (await goTo(address)) await refresh();
  };
  return (
    <Notice kind="info">
      <p>{children}</p>
      {tables?.map(({ table, first }) => (
        <Button key={addressText(table)} size="small" onClick={() => void go(first)}>
          {text.home.goToTable(addressText(table))}
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
    </Notice>
  );
}

function firstKeyResult({ address, values }: FoundTable): {
  readonly table: Address;
  readonly first: Address;
} {
  const { row } = readKeyResultTable(values).keyResults[0]!;
  return { table: address, first: { ...address, row: address.row + row - 1, rows: 1, columns: 1 } };
}
