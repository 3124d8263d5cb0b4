/** The requests that Microsoft's client sends, as far as this project's code makes it send them. */
export interface ClientRequest {
  readonly Actions: readonly ClientAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object of the model: its path, else 0. */
  readonly ReferencedObjectPathIds?: readonly number[];
}

export interface ClientAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface ClientResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  /** How far the request came; the client counts a handler as registered when its trace comes back. */
  readonly TraceIds?: readonly number[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string };
}

export const pathTypes = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** An error as Excel answers it, with one of its codes. */
export class ExcelFault extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "ExcelFault";
    this.code = code;
  }
}
