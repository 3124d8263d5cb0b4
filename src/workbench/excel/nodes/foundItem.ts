import { ExcelFault } from "../protocol";
import { NullNode } from "./NullNode";

/**
 * What a GetItem… answers.
 *
 * @throws {ExcelFault} where there is nothing
 */
export function foundItem<Node extends object>(found: Node | NullNode | undefined): Node {
  if (found === undefined || found instanceof NullNode)
    throw new ExcelFault("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}
