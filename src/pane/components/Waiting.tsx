import "../fluent";

/** Something is under way, in words too. */
export function Waiting({ children }: { readonly children: string }) {
  return (
    <p class="pane-waiting" role="status">
      <fluent-spinner size="tiny" aria-hidden="true" />
      {children}
    </p>
  );
}
