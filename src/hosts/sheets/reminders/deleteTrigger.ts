/** Deletes one trigger of the person's by its id. All others, of this script or by hand, stay. */
export function deleteTrigger(id: string | undefined): void {
  if (id === undefined) return;
  const trigger = ScriptApp.getProjectTriggers().find((candidate) => candidate.getUniqueId() === id);
  if (trigger !== undefined) ScriptApp.deleteTrigger(trigger);
}
