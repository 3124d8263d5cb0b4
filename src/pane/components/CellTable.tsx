interface CellTableProps {
  /** Read out before the table. */
  readonly caption: string;
  /** The first row is the heading. */
  readonly rows: readonly (readonly string[])[];
}

/** As any locale writes one. */
function isNumber(cell: string): boolean {
  return /^[-−]?\d[\d\s.,’']*%?$/.test(cell.replace(/\s%$/, "%"));
}

/** A little piece of a sheet. It scrolls sideways by itself, so that the pane never does. */
export function CellTable({ caption, rows }: CellTableProps) {
  const [heading = [], ...data] = rows;
  return (
    <div class="pane-scroll" role="group" aria-label={caption} tabIndex={0}>
      <table class="pane-cells">
        <thead>
          <tr>
            {heading.map((cell, index) => (
              <th key={index} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} class={isNumber(cell) ? "pane-number" : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
