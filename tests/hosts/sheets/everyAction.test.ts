import { beforeAll, describe, expect, it } from "vitest";
import { type Action, actions, few, workbookOf } from "../../support/everyAction";
import { expectNoMoreCalls, measuredActions, type Opened } from "./measuredActions";

/** These write several cells for each row: of 50,000 rows the stand-in would have to hold gigabytes. */
const writesMuch = ([name]: Action): boolean => ["a review", "a report sheet"].includes(name);
const [written, rest] = [true, false].map((much) => actions.filter((each) => writesMuch(each) === much));

describe.each([
  [1_000, written!],
  [50_000, rest!],
])("each action of the pane, on sheets of 10 rows and of %i", (many, tried) => {
  let small: Opened;
  let large: Opened;
  beforeAll(async () => {
    small = await measuredActions(few, workbookOf(few, "OKR.PROGRESS"));
    large = await measuredActions(many, workbookOf(many, "OKR.PROGRESS"));
  }, 240_000);

  it("looks at the table under the cursor with one call and no more services", async () => {
    const request = { ranges: [{ kind: "region", above: 6 }] } as const;
    const [[, a], [{ ranges }, b]] = [await small.look(request), await large.look(request)];
    expect([ranges[0]!.address.rows, ranges[0]!.address.columns]).toEqual([many + 1, 7]);
    expect([a.serverCalls, b.serverCalls]).toEqual([1, 1]);
    expect(b.serviceCalls).toEqual(a.serviceCalls);
    expect(b.seconds).toBeLessThan(30);
  });

  it.each(tried)(
    "%s: one call to read and one to write, and no more services in the larger workbook",
    { timeout: 240_000 },
    async (...action) => {
      await expectNoMoreCalls(small, large, action);
    },
  );
});
