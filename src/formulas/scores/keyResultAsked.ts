import type { KeyResultAsked } from "../../core/explain/explainKeyResult";
import { keyResultKinds } from "../../core/score/keyResultKinds";
import { readKeyResultKind } from "../../core/score/readKeyResultKind";
import type { Column } from "../definition/Column";
import { numberAt } from "../definition/numberAt";
import { optionReader } from "../definition/optionReader";
import { textAt } from "../definition/textAt";

type Name = "current" | "target" | "start" | "kind" | "expected" | "rule";

/** The one key result that the arguments of OKR.EXPLAIN are about. */
export function keyResultAsked(given: Readonly<Record<Name, Column>>): KeyResultAsked {
  const { current, target, start, kind, expected, rule } = given;
  return {
    kind: optionReader(readKeyResultKind, keyResultKinds, "reach")(kind, 0),
    current: numberAt(current, 0),
    target: numberAt(target, 0),
    start: { value: numberAt(start, 0), given: start.given },
    expected: numberAt(expected, 0),
    rule: textAt(rule, 0),
  };
}
