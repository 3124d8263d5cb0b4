/// <reference types="office-js" />

/** What Microsoft's client makes its own classes with. */
interface Maker {
  readonly ClientObject: new (...given: unknown[]) => ClientObject;
  readonly BatchApiHelper: {
    createPropertyObject(
      type: unknown,
      parent: object,
      name: string,
      isCollection: boolean,
      flags: number,
    ): object;
    createMethodObject(
      type: unknown,
      parent: object,
      name: string,
      operation: number,
      given: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      idName: string | null,
      flags: number,
    ): object;
    invokeMethod(
      of: object,
      name: string,
      operation: number,
      given: readonly unknown[],
      flags: number,
      type: number,
    ): void;
    invokeSetProperty(of: object, name: string, value: unknown, flags: number): void;
  };
  readonly Utility: { load(of: object, properties: unknown): object };
}

interface ClientObject {
  _handleResult(value: unknown): void;
}

/**
 * Teaches Microsoft's client the notes that its newer versions have (ExcelApi 1.18) and the one in its package has not,
 * made as it makes its own objects. Answers how to take them away again.
 */
export function withNotes(client: Record<string, unknown>): () => void {
  const { ClientObject: Base, BatchApiHelper: make, Utility } = client["OfficeExtension"] as Maker;
  const { Worksheet } = client["Excel"] as typeof Excel;

  class Note extends Base {
    private text = "";

    get content(): string {
      return this.text;
    }

    set content(text: string) {
      make.invokeSetProperty(this, "Content", text, 0);
    }

    delete(): void {
      make.invokeMethod(this, "Delete", 0, [], 0, 0);
    }

    load(properties: string): object {
      return Utility.load(this, properties);
    }

    override _handleResult(value: { readonly Content?: string } | null): void {
      super._handleResult(value);
      this.text = value?.Content ?? "";
    }
  }

  class NoteCollection extends Base {
    add(cell: string, text: string): object {
      return make.createMethodObject(Note, this, "Add", 0, [cell, text], false, true, null, 0);
    }

    getItemOrNullObject(cell: string): object {
      return make.createMethodObject(Note, this, "GetItemOrNullObject", 1, [cell], false, false, null, 4);
    }
  }

  Object.defineProperty(Worksheet.prototype, "notes", {
    configurable: true,
    get(this: object) {
      return make.createPropertyObject(NoteCollection, this, "Notes", true, 4);
    },
  });
  return () => {
    delete (Worksheet.prototype as { notes?: unknown }).notes;
  };
}
