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
            const sent = given.map((value) => carried(value));
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

/**
 * @param around what the value stands in
 * @throws {Error} for what can't be carried between a pane and its script
 */
function carried(value: unknown, around: readonly unknown[] = []): unknown {
  if (value === null || value === undefined) return value;
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") throw illegal();
  if (typeof value !== "object") return value;
  if (around.includes(value)) throw illegal();
  const inside = [...around, value];
  if (Array.isArray(value)) return value.map((each: unknown) => carried(each, inside) ?? null);
  if (Object.prototype.toString.call(value) !== "[object Object]" || isInstance(value)) throw illegal();
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, carried(each, inside)]));
}

/** Whether it has a class of its own. A plain object of another realm has that realm's `Object`, which has no parent. */
function isInstance(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== null && Object.getPrototypeOf(prototype) !== null;
}

function illegal(): Error {
  return new Error("Failed due to illegal value in property");
}
