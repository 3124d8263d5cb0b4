type Execute = (request: readonly unknown[], done: (answer: object) => void) => void;
type Code = (...given: unknown[]) => unknown;
type Associate = (name: string, code: Code) => void;
type Handler = (event: object) => void;
type Done = (result: { readonly status: "succeeded" }) => void;

/** What Microsoft's client leaves on a page, as far as a host has to do with it. */
export interface ClientPage {
  readonly OSF: {
    readonly DDA: { RichApi?: { executeRichApiRequestAsync?: Execute } };
    _OfficeAppFactory?: { readonly getContext: () => object };
  };
  readonly Office: { HostType?: object; onReady?: unknown; actions?: unknown; addin?: unknown };
  readonly CustomFunctions: { associate?: Associate };
}

/** The program behind the client. */
export interface OfficeHost {
  /** @param body of a request, as JSON; answers the body of the response */
  readonly answer: (body: string) => string;
  /** Calls back when something else is selected; answers how to stop. */
  readonly onSelectionChanged: (listener: () => void) => () => void;
  readonly showTaskPane: () => void;
}

/** What an add-in's code on the page has to offer, by the ids that it was associated with. */
export interface AddInCode {
  readonly functions: ReadonlyMap<string, Code>;
  readonly actions: ReadonlyMap<string, (event: object) => unknown>;
}

/**
 * Gives Microsoft's client on a page a host to talk to.
 *
 * Requests, answers and events go through the client as they do in Excel. What Microsoft's loader, which never becomes
 * ready outside of Office, would have added is the stand-in's: `Office.onReady`, the context, requirement sets (all are
 * there) and what associates code with ids.
 */
export function hostClient({ OSF, Office, CustomFunctions }: ClientPage, host: OfficeHost): AddInCode {
  const functions = new Map<string, Code>();
  const actions = new Map<string, (event: object) => unknown>();
  const handlers = new Map<Handler, () => void>();
  OSF.DDA.RichApi = {
    ...OSF.DDA.RichApi,
    executeRichApiRequestAsync: (request, done) => {
      const body = request.find((part) => typeof part === "string" && part.startsWith("{")) as string;
      done({ status: "succeeded", value: { data: [200, [], [host.answer(body)]] } });
    },
  };
  const context = {
    host: "Excel",
    platform: "OfficeOnline",
    requirements: { isSetSupported: () => true },
    document: {
      addHandlerAsync: (type: string, handler: Handler, done: Done) => {
        handlers.set(
          handler,
          host.onSelectionChanged(() => {
            handler({ type });
          }),
        );
        done({ status: "succeeded" });
      },
      removeHandlerAsync: (_type: string, { handler }: { readonly handler: Handler }, done: Done) => {
        handlers.get(handler)?.();
        handlers.delete(handler);
        done({ status: "succeeded" });
      },
    },
  };
  OSF._OfficeAppFactory = { getContext: () => context };
  CustomFunctions.associate = (name, code) => functions.set(name.toUpperCase(), code);
  Office.HostType = { Excel: context.host };
  Office.onReady = (ready?: (info: object) => unknown) => {
    const info = { host: context.host, platform: context.platform };
    return Promise.resolve(info).then(async (given) => {
      await ready?.(given);
      return given;
    });
  };
  Office.actions = {
    associate: (name: string, code: () => unknown) => actions.set(name, code),
  };
  Office.addin = {
    showAsTaskpane: () => {
      host.showTaskPane();
      return Promise.resolve();
    },
  };
  return { functions, actions };
}
