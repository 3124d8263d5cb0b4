import type { SheetsWorld } from "../../sheets/SheetsWorld";

/** What stands in for Google's clock and for the post: below the sidebar, in the words of the page. */
export interface ClockPanel {
  readonly element: HTMLElement;
  /** Shows the triggers and mails that there are by now. */
  readonly update: () => void;
}

/**
 * Google's clock, which nobody waits for here: the trigger that a script has set up can be run by hand, and the mail that
 * would be sent is shown.
 *
 * @param run does what Google's clock does when the time has come
 */
export function clockPanel({ triggers, mails }: SheetsWorld, run: () => void): ClockPanel {
  const element = document.createElement("section");
  element.className = "bench-clock";
  element.setAttribute("aria-label", "Google's clock and mail");
  const state = document.createElement("p");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Run the trigger now";
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  const mail = document.createElement("pre");
  mail.tabIndex = 0;
  mail.setAttribute("role", "region");
  mail.setAttribute("aria-label", "The last mail");
  element.append(state, button, said, mail);
  const update = (): void => {
    const [trigger] = triggers;
    state.textContent =
      trigger === undefined
        ? "Google's clock: no trigger. Switch the reminder on in Settings of the pane."
        : `Google's clock: every ${trigger.weekday[0]}${trigger.weekday.slice(1).toLowerCase()} from ${trigger.hour}:00, ${trigger.zone}.`;
    button.disabled = trigger === undefined;
    const last = mails[mails.length - 1];
    mail.hidden = last === undefined;
    mail.textContent = last === undefined ? "" : `To: ${last.to}\nSubject: ${last.subject}\n\n${last.body}`;
  };
  button.addEventListener("click", () => {
    const before = mails.length;
    run();
    said.textContent =
      mails.length > before
        ? "It ran, and this mail would be sent:"
        : "It ran and sent nothing: no key result waits, it ran within the last 20 hours, or something failed. The pane's Settings say which.";
    update();
  });
  update();
  return { element, update };
}
