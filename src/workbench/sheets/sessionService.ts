import type { SheetsWorld } from "./SheetsWorld";

type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

/** `Session`: who runs the script, as far as the manifest lets it know. */
export function sessionService(world: SheetsWorld): Session {
  const user = (): User => {
    const methods: Pick<User, "getEmail"> = { getEmail: () => world.person };
    return world.calls.watch("User", methods) as User;
  };
  const methods: Pick<Session, "getActiveUserLocale" | "getScriptTimeZone" | "getEffectiveUser"> = {
    getActiveUserLocale: () => world.language,
    getScriptTimeZone: () => world.scriptZone,
    getEffectiveUser: user,
  };
  return world.calls.watch("Session", methods) as Session;
}
