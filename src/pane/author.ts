const key = "okr-workbook.author";

/** Who checks in: typed once, remembered in this browser. No host tells it without asking for more rights. */
export function rememberedAuthor(): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return ""; // storage is switched off in some panes: then it is typed each time
  }
}

export function rememberAuthor(author: string): void {
  try {
    localStorage.setItem(key, author);
  } catch {
    // nothing to do: see above
  }
}
