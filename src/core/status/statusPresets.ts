/** The rules of well-known products and playbooks, as they would be written into a cell, with their source. */
export const statusPresets = {
  pace: {
    rule: "gap 0.10 0.25",
    source: "default with an expected share: ten points behind is still on track",
  },
  google: {
    rule: "score 0.7 0.4",
    decimals: 1,
    source: "Google OKR Playbook (whatmatters.com); the score is rounded to one decimal first",
  },
  aspirational: { rule: "score 0.7 0.4", decimals: 1, source: "Google OKR Playbook, aspirational OKRs" },
  committed: { rule: "score 1 0.7", source: "Google OKR Playbook, committed OKRs: 1.0 is expected" },
  viva: { rule: "gap 0 0.25", source: "Microsoft Viva Goals: behind up to 25 points, at risk beyond" },
  engagedly: { rule: "gap <0.165 0.33", source: "Engagedly" },
  upraise: { rule: "ratio 0.95 >0.75", source: "UpRaise (amoeboids.atlassian.net)" },
  cascade: { rule: "ratio 0.95 0.85", source: "Cascade" },
  planview: { rule: "gap <0.10", source: "Planview LeanKit OKR Health: behind from ten points" },
  mooncamp: { rule: "ratio 0.9", source: "Mooncamp traffic lights: 90 % of what the elapsed time asks for" },
  servicenow: { rule: "score 0.90 0.75", source: "ServiceNow, automatic status of targets" },
  puzzle: { rule: "score 0.7 0.3", source: "Puzzle OKR: commit, target and stretch zones" },
} as const;

export type StatusPreset = keyof typeof statusPresets;

export const statusPresetNames = Object.keys(statusPresets) as readonly StatusPreset[];
