/** What a host's ribbon shows of the add-in. */
export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly {
    readonly id: string;
    readonly label: string;
    readonly tip: string;
    /** An icon for usual and for dense screens. */
    readonly icon: string;
    readonly denseIcon: string;
    readonly press: () => void;
  }[];
}

/** The groups of the add-in as they stand on the Home tab, with large buttons. */
export function Ribbon({ groups }: { readonly groups: readonly RibbonGroup[] }): preact.JSX.Element {
  return (
    <nav class="bench-ribbon" aria-label="Ribbon">
      {groups.map(({ label, buttons }) => (
        <div key={label} class="bench-ribbon-group" role="group" aria-label={label}>
          <div>
            {buttons.map(({ id, label: name, tip, icon, denseIcon, press }) => (
              <button key={id} type="button" title={tip} onClick={press}>
                <img src={icon} srcset={`${denseIcon} 2x`} width={32} height={32} alt="" />
                <span>{name}</span>
              </button>
            ))}
          </div>
          <span aria-hidden="true">{label}</span>
        </div>
      ))}
    </nav>
  );
}
