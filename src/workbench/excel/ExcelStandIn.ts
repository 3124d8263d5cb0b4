import type { Model } from "@odoo/o-spreadsheet";
import { runStep } from "../../hosts/grid/createGridModel";
import { gridWorkbook } from "../../hosts/grid/gridWorkbook";
import type { ExcelState } from "./nodes/ExcelState";
import { NullNode } from "./nodes/NullNode";
import { RangeAreasNode } from "./nodes/RangeAreasNode";
import { RangeNode, wholeRows } from "./nodes/sheetNodes";
import { WorkbookNode } from "./nodes/WorkbookNode";
import {
  actionTypes,
  ExcelFault,
  pathTypes,
  type ClientAction,
  type ClientRequest,
  type ClientResponse,
  type ObjectPath,
} from "./protocol";

/** What one request may hold and one response may carry, as Excel on the web has it. */
const mostBytes = 5_000_000;

/**
 * Stands in for Excel behind Microsoft's own client: it answers the requests that the client sends, over the grid.
 *
 * What this project's code doesn't use is not built: asking for it is an ApiNotFound error, never a silent nothing. As
 * in Excel, a request that fails midway keeps what it did before.
 */
export class ExcelStandIn {
  /** Requests answered, and their bytes both ways. */
  syncs = 0;
  bytesIn = 0;
  bytesOut = 0;
  /** The largest request so far, or response that came through. */
  largest = 0;
  /** A cell is being edited: Excel refuses every request meanwhile. */
  isEditing = false;
  /** Fails before the action of this name, once. */
  failBefore: string | undefined;
  /** With which of Excel's codes. */
  failWith = "GeneralException";
  readonly state: ExcelState;
  /** Ranges that the client goes on using after the request that found them. */
  private readonly kept = new Map<string, unknown>();

  constructor(model: Model) {
    this.state = {
      model,
      tableNames: new Map(),
      formats: [],
      namedFormulas: new Map(),
      sheetFormulas: new Map(),
      notes: new Map(),
    };
  }

  /** @param body of a request, as JSON; answers the body of the response */
  answer(body: string): string {
    if (!isRelease(body)) this.syncs += 1;
    const request = bytes(body);
    this.bytesIn += request;
    const response = JSON.stringify(this.respond(body, request));
    const answered = bytes(response);
    this.largest = Math.max(this.largest, request);
    if (answered <= mostBytes) {
      this.bytesOut += answered;
      this.largest = Math.max(this.largest, answered);
      return response;
    }
    return JSON.stringify(failed([], new ExcelFault("ResponsePayloadSizeLimitExceeded", "too large")));
  }

  /** The grid has no more rows than it needs, so a selection of whole columns is kept here. */
  selectWholeColumns(sheetId: string, left: number, right: number): void {
    this.state.selected = new RangeNode(this.state, sheetId, { top: 0, left, bottom: wholeRows - 1, right });
  }

  /** Calls back when something else is selected; answers how to stop. */
  onSelectionChanged(listener: () => void): () => void {
    return gridWorkbook(this.state.model).onSelectionChanged(listener);
  }

  private respond(body: string, size: number): ClientResponse {
    const answer: Answer = { results: [], traces: [] };
    try {
      if (size > mostBytes) throw new ExcelFault("RequestPayloadSizeLimitExceeded", "too large");
      if (this.isEditing)
        throw new ExcelFault("InvalidOperationInCellEditMode", "Excel is in cell-editing mode");
      this.performAll(JSON.parse(body) as ClientRequest, answer);
      return { Results: answer.results, TraceIds: answer.traces };
    } catch (error) {
      if (error instanceof ExcelFault) return failed(answer.results, error);
      throw error;
    }
  }

  /** What is written from one look to the next is one step of the grid, which calculates once for it. */
  private performAll({ Actions, ObjectPaths }: ClientRequest, answer: Answer): void {
    const nodes = new Nodes(ObjectPaths, new WorkbookNode(this.state), this.kept);
    let done = 0;
    const performWhile = (isMeant: (action: ClientAction) => boolean): void => {
      for (; done < Actions.length && isMeant(Actions[done]!); done += 1) {
        this.performOne(Actions[done]!, nodes, answer);
      }
    };
    while (done < Actions.length) {
      performWhile((action) => !nodes.writes(action));
      if (done < Actions.length) {
        runStep(this.state.model, () => {
          performWhile((action) => !nodes.looks(action));
        });
      }
    }
  }

  private performOne(action: ClientAction, nodes: Nodes, { results, traces }: Answer): void {
    if (action.ActionType === actionTypes.trace) {
      traces.push(action.Id);
      return;
    }
    if (this.failBefore !== undefined && action.Name === this.failBefore) {
      this.failBefore = undefined;
      throw new ExcelFault(this.failWith, "There was an error while processing the request.");
    }
    results.push({ ActionId: action.Id, Value: perform(action, nodes) });
  }
}

/** What was done of a request so far. */
interface Answer {
  readonly results: { ActionId: number; Value: unknown }[];
  readonly traces: number[];
}

/** As they go over the wire, in UTF-8. */
function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** After a batch the client lets go of the ranges it kept, in a request of its own that nobody waits for. */
function isRelease(body: string): boolean {
  const { Actions } = JSON.parse(body) as ClientRequest;
  return Actions.some(({ Name }) => Name === "_RemoveReference");
}

function failed(results: ClientResponse["Results"], { code, message }: ExcelFault): ClientResponse {
  return { Results: results, Error: { Code: code, Message: message, Location: "" } };
}

/** Objects of the model by the paths of a request; each is found once, because finding can mean making. */
class Nodes {
  private readonly found = new Map<number, unknown>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly root: WorkbookNode,
    private readonly kept: Map<string, unknown>,
  ) {}

  keep(node: unknown): string {
    const reference = `kept ${this.kept.size}`;
    this.kept.set(reference, node);
    return reference;
  }

  at(id: number): unknown {
    if (!this.found.has(id)) this.found.set(id, this.find(this.paths[id]!));
    return this.found.get(id);
  }

  /** Whether an action changes the workbook. What is selected changes at once, without calculating. */
  writes(action: ClientAction): boolean {
    if (action.ActionType === actionTypes.setProperty) return true;
    return !/^(?:Get|_|Select$|Activate$|$)/.test(this.methodOf(action));
  }

  /** Whether an action needs to know what formulas answer. */
  looks(action: ClientAction): boolean {
    if (action.ActionType === actionTypes.query) return true;
    return /^(?:Get(?:UsedRange|SurroundingRegion)|Select$|Activate$)/.test(this.methodOf(action));
  }

  argumentsOf({ ArgumentInfo: info }: ObjectPath | ClientAction): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index] ?? 0;
      return reference === 0 ? argument : this.at(reference);
    });
  }

  /** The method that an action calls, or by which the object is found that it is about; "" where there is none. */
  private methodOf({ ActionType, Name, ObjectPathId }: ClientAction): string {
    if (ActionType === actionTypes.method) return Name;
    const path = this.paths[ObjectPathId]!;
    return ActionType === actionTypes.instantiate && path.ObjectPathType === pathTypes.method
      ? path.Name
      : "";
  }

  private find(path: ObjectPath): unknown {
    if (path.ObjectPathType === pathTypes.root) return this.root;
    if (path.ObjectPathType === pathTypes.reference) return this.kept.get(path.Name);
    if (path.ObjectPathType === pathTypes.nothing) return new NullNode();
    const parent = this.at(path.ParentObjectPathId!);
    if (parent instanceof NullNode) return parent;
    switch (path.ObjectPathType) {
      case pathTypes.method:
        return call(parent, path.Name, this.argumentsOf(path));
      case pathTypes.indexer:
        return call(parent, "GetItem", this.argumentsOf(path));
      default:
        return get(parent, path.Name);
    }
  }
}

function perform(action: ClientAction, nodes: Nodes): unknown {
  const node = nodes.at(action.ObjectPathId);
  switch (action.ActionType) {
    case actionTypes.instantiate:
      if (node instanceof NullNode) return null;
      if (isTransient(node)) return { _ReferenceId: nodes.keep(node) };
      return identity(node);
    case actionTypes.query:
      return queried(node, action.QueryInfo?.Select ?? []);
    case actionTypes.method:
      if (action.Name === "_KeepReference" || action.Name === "_RemoveReference") return null;
      return call(node, action.Name, nodes.argumentsOf(action)) ?? null;
    case actionTypes.setProperty:
      set(node, action.Name, nodes.argumentsOf(action)[0]);
      return null;
    default:
      throw new ExcelFault("ApiNotFound", `the stand-in knows no action of type ${action.ActionType}`);
  }
}

/** What a load asked for: `name`, `protection/protected`, and for a collection the same of each item. */
function queried(node: unknown, select: readonly string[]): unknown {
  if (node instanceof NullNode) return null;
  const items = (node as { Items?: unknown[] }).Items;
  if (items !== undefined) return { _Items: items.map((item) => queried(item, select)) };
  const value: Record<string, unknown> = identity(node);
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [first = "", ...rest] = path.split("/");
    if (rest.length === 0) value[pascal(first)] = get(node, pascal(first));
    else nested.set(first, [...(nested.get(first) ?? []), rest.join("/")]);
  }
  for (const [name, paths] of nested) value[pascal(name)] = queried(get(node, pascal(name)), paths);
  return value;
}

/** Ranges are no things of their own: the client refers to the one it got. */
function isTransient(node: unknown): boolean {
  return node instanceof RangeNode || node instanceof RangeAreasNode;
}

/** The id by which the client finds a sheet, table or rule again. */
function identity(node: unknown): Record<string, unknown> {
  const { Id } = node as { readonly Id?: string };
  return Id === undefined ? {} : { Id };
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function get(node: unknown, name: string): unknown {
  if (!(name in (node as object))) throw notBuilt(node, name);
  return (node as Record<string, unknown>)[name];
}

function set(node: unknown, name: string, value: unknown): void {
  if (!(name in (node as object))) throw notBuilt(node, name);
  (node as Record<string, unknown>)[name] = value;
}

function call(node: unknown, name: string, given: readonly unknown[]): unknown {
  const method = get(node, name);
  if (typeof method !== "function") throw notBuilt(node, name);
  return (method as (...inputs: unknown[]) => unknown).apply(node, [...given]);
}

function notBuilt(node: unknown, name: string): ExcelFault {
  const kind = (node as object).constructor.name.replace(/Node$/, "");
  return new ExcelFault("ApiNotFound", `the stand-in for Excel has no ${kind}.${name}`);
}
