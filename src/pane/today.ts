import { serialFromDate } from "../core/calendar/serialFromDate";

/** Today as the person's clock has it, as a serial day. The pane alone looks at a clock. */
export function today(): number {
  const now = new Date();
  return serialFromDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
