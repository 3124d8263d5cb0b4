import { beforeAll, describe, it } from "vitest";
import { actions, few, workbookOf } from "../../support/everyAction";
import { expectNoMoreCalls, measuredActions, type Opened } from "./measuredActions";

/** More than a new sheet has; what is measured is calls, and those that take a whole table are measured at 50,000 besides. */
const many = 1_000;

describe("each action of the pane", () => {
  let small: Opened;
  let large: Opened;
  beforeAll(async () => {
    small = await measuredActions(few, workbookOf(few, "OKR.PROGRESS"));
    large = await measuredActions(many, workbookOf(many, "OKR.PROGRESS"));
  }, 120_000);

  it.each(actions)(
    "%s: one call to read and one to write, and no more services at 1,000 rows than at 10",
    { timeout: 120_000 },
    async (...action) => {
      await expectNoMoreCalls(small, large, action);
    },
  );
});
