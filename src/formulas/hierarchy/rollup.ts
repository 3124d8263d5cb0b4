import type { Cell } from "../../cells/Cell";
import { numberFromText } from "../../cells/numberFromText";
import { FormulaError } from "../../core/errors/FormulaError";
import { linkTree } from "../../core/hierarchy/linkTree";
import { readStatus } from "../../core/status/readStatus";
import { eachRow } from "../definition/eachRow";
import { formula } from "../definition/formula";
import { exactly, oneOf } from "../definition/optionReader";
import { numbers, oneText, optional, texts } from "../definition/parameters";
import { place } from "../definition/place";
import { quote } from "../definition/quote";
import { rowWise } from "../definition/Returns";
import { RowErrors } from "./RowErrors";
import { rollUpScores } from "./rollUpScores";
import { holdsStatuses, rollUpStatuses } from "./rollUpStatuses";
import { textOrError } from "./textOrError";

const methods = ["mean", "worst", "latest"] as const;
type Method = (typeof methods)[number];

export const rollup = formula({
  name: "OKR.ROLLUP",
  group: "Hierarchy",
  summary:
    "The score of each row with everything below it: company from teams, teams from people, as a weighted mean. Of statuses, the worst or the latest.",
  parameters: {
    id: texts(
      "Id of each row; several rows with one id are reduced to one score by their weights; a blank one can have no children",
    ),
    parent: texts("Id of the row above; blank at the top"),
    score: texts(
      "The row's own score, 0 to 1, or blank where it has only its children's; or its status: our words, red, amber, green, or their like",
      { accepts: (text) => numberFromText(text) !== undefined || readStatus(text) !== undefined },
    ),
    weight: optional(numbers("How much a row counts among its siblings; 0 or more"), "all count the same"),
    method: oneText(
      "mean, worst (the lowest score or the worst status) or latest (the row given last)",
      "mean for scores, worst for statuses",
      methods,
    ),
    own_share: optional(
      numbers(
        "Weight of a row's own score beside its children's, in the scale of their weights; 0 leaves it out",
      ),
      "the mean of its children's weights, as if it were one more child",
    ),
  },
  returns: rowWise(["Roll-up", "general"]),
  examples: [
    {
      title: "A company of two teams; Sales has two people and no score of its own",
      inputs: {
        id: [["Company"], ["Sales"], ["Product"], ["Ada"], ["Ben"]],
        parent: [[""], ["Company"], ["Company"], ["Sales"], ["Sales"]],
        score: [[""], [""], [0.8], [0.5], [0.3]],
      },
      result: [[0.6], [0.4], [0.8], [0.5], [0.3]],
    },
    {
      title: "An objective with key results of weight 40, 20, 40 and two child objectives (Synergita: 53 %)",
      inputs: {
        id: [["O"], ["O"], ["O"], ["A"], ["B"]],
        parent: [[""], [""], [""], ["O"], ["O"]],
        score: [[0.3], [0.3], [0.4], [0.5], [0.75]],
        weight: [[40], [20], [40], [1], [1]],
      },
      result: [[0.53], [0.53], [0.53], [0.5], [0.75]],
    },
    {
      title: "Statuses in one's own words, and a parent that nobody knows",
      inputs: {
        id: [["Plant"], ["Line 1"], ["Line 2"], ["Line 3"]],
        parent: [[""], ["Plant"], ["plant"], ["Hall"]],
        score: [[""], ["Green"], ["Amber"], ["Red"]],
      },
      result: [
        ["Amber"],
        ["Green"],
        ["Amber"],
        [
          {
            error: "#N/A",
            message: "parent, row 4 needs the id of another row, got “Hall”; add a row for it or correct it",
          },
        ],
      ],
    },
  ],
  evaluate: ({ id, parent, score, weight, method, own_share }, rows) => {
    const errors = new RowErrors();
    const tree = linkTree(rows, textOrError(id, errors), textOrError(parent, errors), true);
    const ofStatuses = holdsStatuses(score, rows);
    const chosen = readMethod(method, ofStatuses);
    const answer =
      ofStatuses && chosen !== "mean"
        ? rollUpStatuses(tree, score, chosen, errors)
        : rollUpScores(tree, { score, weight, own_share }, chosen, errors);
    const failed = errors.byNode(tree);
    return eachRow(rows, (row): Cell => {
      const node = tree.nodeOfRow[row]!;
      const problem = tree.problems.size > 0 ? tree.problems.get(node) : undefined;
      return problem === undefined
        ? (failed?.(node) ?? answer(node))
        : { error: "#N/A", message: `${place(parent, row)} ${problem}` };
    });
  },
});

function readMethod(text: string, ofStatuses: boolean): Method {
  if (text === "") return ofStatuses ? "worst" : "mean";
  const method = exactly(methods)(text.toLowerCase());
  if (method === undefined || (ofStatuses && method === "mean")) {
    throw new FormulaError(
      "#VALUE!",
      `method needs ${oneOf(ofStatuses ? methods.slice(1) : methods)}${ofStatuses ? " where score holds statuses" : ""}, got ${quote(text)}`,
    );
  }
  return method;
}
