/** A sentence of a formula's help: what is typed as it stands, between backticks there, is set as code. */
export function HelpText({ children }: { readonly children: string }) {
  return (
    <span lang="en">
      {children.split("`").map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}
    </span>
  );
}
