/** What the frame's own document finds on the frame: Google's bridge, and the HTML to show. */
interface SidebarFrame extends HTMLIFrameElement {
  google: object;
  html: string;
}

/**
 * Shows a sidebar as Google does: a title with a button to close it, and below it the script's HTML in a frame 300
 * pixels wide.
 *
 * The HTML has scripts of its own, which this page's policy forbids: the frame's document brings its own policy.
 */
export function sidebarFrame(
  element: HTMLElement,
  { title, html }: { readonly title: string; readonly html: string },
  run: object,
  close: () => void,
): () => void {
  const head = document.createElement("div");
  head.className = "bench-sidebar-head";
  const name = document.createElement("span");
  name.textContent = title;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "×";
  button.setAttribute("aria-label", "Close the sidebar");
  button.addEventListener("click", close);
  head.append(name, button);
  const frame = document.createElement("iframe") as SidebarFrame;
  frame.title = title;
  frame.className = "bench-sidebar";
  frame.google = { script: { run, host: { close } } };
  frame.html = html;
  frame.src = "sheets/frame.html";
  element.replaceChildren(head, frame);
  return () => {
    element.replaceChildren();
  };
}
