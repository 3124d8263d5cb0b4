import { messageOf } from "./messageOf";

type Handler = (value: unknown, userObject?: unknown) => void;

/** What `google.script.run` needs of the page that stands in for Google. */
interface Server {
  /** The functions at the script's top level. */
  readonly has: (name: string) => boolean;
  readonly call: (name: string, given: readonly unknown[]) => unknown;
  /** Does something a moment later: no call answers before the caller has gone on. */
  readonly later: (work: () => void) => void;
}

/**
 * `google.script.run` with its limits: it knows the functions at the top level whose names don't end in `_`, carries
 * no dates and no functions, turns undefined inside arrays into null, and answers later. Of an error it brings the
 * message.
 */
export function scriptRun(server: Server): object {
  const runner = (succeed: Handler, fail: Handler, userObject?: unknown): object =>
    new Proxy(
      {},
      {
        get: (_, name): unknown => {
          if (name === "withSuccessHandler") return (handler: Handler) => runner(handler, fail, userObject);
          if (name === "withFailureHandler")
            return (handler: Handler) => runner(succeed, handler, userObject);
          if (name === "withUserObject") return (object: unknown) => runner(succeed, fail, object);
          if (typeof name === "symbol" || name.endsWith("_") || !server.has(name)) return undefined;
          return (...given: unknown[]): void => {
            const sent = given.map(carried);
            server.later(() => {
              let answer: unknown;
              try {
                answer = carried(server.call(name, sent));
              } catch (error) {
                fail(new Error(messageOf(error)), userObject);
                return;
              }
              succeed(answer, userObject);
            });
          };
        },
      },
    );
  return runner(
    () => undefined,
    (error) => {
      throw error;
    },
  );
}

/** @throws {Error} for what can't be carried between a pane and its script */
function carried(value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") throw illegal();
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((each: unknown) => carried(each) ?? null);
  if (Object.prototype.toString.call(value) !== "[object Object]") throw illegal();
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, carried(each)]));
}

function illegal(): Error {
  return new Error("Failed due to illegal value in property");
}
