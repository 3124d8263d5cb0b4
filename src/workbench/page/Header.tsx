import type { ColorScheme } from "./showGrid";

interface HeaderProps {
  readonly title: string;
  readonly isChanged: boolean;
  readonly colorScheme: ColorScheme;
  /** The hosts this page can stand in for; one is no choice and only named. */
  readonly hosts: readonly string[];
  readonly host: string;
  readonly isPaneOpen: boolean | undefined;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onNew: () => void;
  readonly onSample: () => void;
  readonly onHost: (host: string) => void;
  readonly onColorScheme: (scheme: ColorScheme) => void;
  readonly onPane: () => void;
}

/** The page's head: what is open, what can be done with it, and how it looks. */
export function Header(props: HeaderProps): preact.JSX.Element {
  const { title, isChanged, colorScheme, hosts, host, isPaneOpen } = props;
  const other = colorScheme === "dark" ? "light" : "dark";
  return (
    <header class="bench-header">
      <span class="bench-mark" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <h1>OKR Workbook</h1>
      <span class="bench-title" title={isChanged ? `${title}, not saved yet` : title}>
        {title}
        {isChanged ? <span class="bench-changed"> · not saved</span> : null}
      </span>
      <nav class="bench-file" aria-label="File">
        <button type="button" onClick={props.onNew} title="Start with an empty workbook">
          New
        </button>
        <button type="button" onClick={props.onOpen} title="Open an .xlsx file (Ctrl+O)">
          Open…
        </button>
        <button type="button" onClick={props.onSave} title="Save as .xlsx (Ctrl+S)">
          Save
        </button>
        <button type="button" onClick={props.onSample} title="Start again with the sample workbook">
          New sample
        </button>
      </nav>
      <span class="bench-space" />
      {hosts.length > 1 ? (
        <label class="bench-host">
          <span>Run as</span>
          <select
            value={host}
            onChange={(event) => {
              props.onHost(event.currentTarget.value);
            }}
          >
            {hosts.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      ) : null}
      <button
        type="button"
        class="bench-quiet"
        title={`Show the page in ${other} colours`}
        onClick={() => {
          props.onColorScheme(other);
        }}
      >
        {other === "dark" ? "Dark" : "Light"}
      </button>
      {isPaneOpen === undefined ? null : (
        <button type="button" class="bench-quiet" aria-pressed={isPaneOpen} onClick={props.onPane}>
          Pane
        </button>
      )}
      <details class="bench-about">
        <summary>About</summary>
        <div>
          <p>
            OKR and KPI formulas for the spreadsheet a team already has. Everything happens in this page;
            nothing is sent anywhere.
          </p>
          <p>
            The grid is <a href="licences/odoo-o-spreadsheet.txt">o-spreadsheet</a> by Odoo, under the LGPL
            3.0 or later; it also uses <a href="licences/odoo-owl.txt">Owl</a>,{" "}
            <a href="licences/chart.js.txt">Chart.js</a>, <a href="licences/fflate.txt">fflate</a> and{" "}
            <a href="licences/preact.txt">Preact</a>.
          </p>
        </div>
      </details>
    </header>
  );
}
