import type { DataBar, Edit, RemoveLights, ScoreLight, StatusLight } from "./Plan";

/** Whether an edit puts lights or bars of ours on cells, or takes them away. */
export function isAboutLights(edit: Edit): edit is ScoreLight | StatusLight | DataBar | RemoveLights {
  return ["score light", "status light", "data bar", "remove lights"].includes(edit.kind);
}
