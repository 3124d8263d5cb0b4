import type { AddInCode, OfficeHost } from "../../excel/hostClient";

/** What the add-in's page finds on the frame: the host, and whom to tell what it offers. */
export interface TaskPaneFrame extends HTMLIFrameElement {
  office: OfficeHost;
  onConnected: (code: AddInCode) => void;
}

/**
 * Shows the task pane as Excel on the web does: a title with a button to close it, and below it the add-in's page. The
 * page lives on while the pane is closed, because the functions run in it, too.
 *
 * @param connected told of the add-in's code and its window when all of the page has run
 */
export function taskPaneFrame(
  element: HTMLElement,
  office: OfficeHost,
  connected: (code: AddInCode, paneWindow: Window) => void,
  close: () => void,
): () => void {
  const head = document.createElement("div");
  head.className = "bench-sidebar-head";
  const name = document.createElement("span");
  name.textContent = "OKR Workbook";
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "×";
  button.setAttribute("aria-label", "Close the task pane");
  button.addEventListener("click", close);
  head.append(name, button);
  const frame = document.createElement("iframe") as TaskPaneFrame;
  frame.title = "OKR Workbook";
  frame.className = "bench-taskpane";
  frame.office = office;
  frame.onConnected = (code) => {
    frame.addEventListener("load", () => {
      connected(code, frame.contentWindow!);
    });
  };
  // As Excel on the web opens it; the client reads there which host it is in.
  frame.src = `excel/taskpane.html?_host_Info=Excel$Web$16.00$${navigator.language}$$$$0`;
  element.replaceChildren(head, frame);
  return () => {
    element.replaceChildren();
  };
}
