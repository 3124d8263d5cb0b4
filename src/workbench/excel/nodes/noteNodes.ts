import { ExcelFault } from "../protocol";
import type { ExcelState } from "./ExcelState";
import { NullNode } from "./NullNode";

export class NotesNode {
  constructor(
    private readonly state: ExcelState,
    private readonly sheetId: string,
  ) {}

  Add(cell: string, text: string): NoteNode {
    const key = `${this.sheetId} ${cell}`;
    if (this.state.notes.has(key) || !/^[A-Z]+\d+$/.test(cell)) {
      throw new ExcelFault("InvalidArgument", "The cell has a note already, or is none.");
    }
    this.state.notes.set(key, text);
    return new NoteNode(this.state, key);
  }

  GetItemOrNullObject(cell: string): NoteNode | NullNode {
    const key = `${this.sheetId} ${cell}`;
    return this.state.notes.has(key) ? new NoteNode(this.state, key) : new NullNode();
  }
}

class NoteNode {
  constructor(
    private readonly state: ExcelState,
    private readonly key: string,
  ) {}

  get Content(): string {
    return this.state.notes.get(this.key)!;
  }

  set Content(text: string) {
    this.state.notes.set(this.key, text);
  }

  Delete(): void {
    this.state.notes.delete(this.key);
  }
}
