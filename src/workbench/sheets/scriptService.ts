import type { ClockTrigger, SheetsWorld } from "./SheetsWorld";

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;
type TriggerBuilder = GoogleAppsScript.Script.TriggerBuilder;
type ClockTriggerBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;

/** Google lets a person have so many triggers in a script. */
const mostTriggers = 20;

const weekdays = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

/** `ScriptApp`: triggers by the clock, once a week. A person sees their own only. */
export function scriptService(world: SheetsWorld): ScriptApp {
  const ids = new WeakMap<object, string>();
  const service = (trigger: ClockTrigger): Trigger => {
    const methods: Pick<Trigger, "getUniqueId" | "getHandlerFunction"> = {
      getUniqueId: () => trigger.id,
      getHandlerFunction: () => trigger.handler,
    };
    const found = world.calls.watch("Trigger", methods) as Trigger;
    ids.set(found, trigger.id);
    return found;
  };
  const methods: Pick<ScriptApp, "newTrigger" | "getProjectTriggers" | "deleteTrigger"> & {
    WeekDay: Readonly<Record<string, string>>;
  } = {
    WeekDay: Object.fromEntries(weekdays.map((day) => [day, day])),
    newTrigger: (handler) => triggerBuilder(world, handler, service),
    getProjectTriggers: () => world.triggers.filter(({ person }) => person === world.person).map(service),
    deleteTrigger: (trigger) => {
      const index = world.triggers.findIndex(({ id }) => id === ids.get(trigger));
      if (index < 0) throw new Error("Trigger not found");
      world.triggers.splice(index, 1);
    },
  };
  return world.calls.watch("ScriptApp", methods) as unknown as ScriptApp;
}

function triggerBuilder(
  world: SheetsWorld,
  handler: string,
  service: (trigger: ClockTrigger) => Trigger,
): TriggerBuilder {
  const methods: Pick<TriggerBuilder, "timeBased"> = {
    timeBased: () => clockTriggerBuilder(world, handler, service),
  };
  return world.calls.watch("TriggerBuilder", methods) as TriggerBuilder;
}

function clockTriggerBuilder(
  world: SheetsWorld,
  handler: string,
  service: (trigger: ClockTrigger) => Trigger,
): ClockTriggerBuilder {
  let when: Pick<ClockTrigger, "hour" | "zone"> & { weekday?: string } = { hour: 0, zone: world.scriptZone };
  const methods: Pick<ClockTriggerBuilder, "onWeekDay" | "atHour" | "inTimezone" | "create"> = {
    onWeekDay: (day) => {
      when = { ...when, weekday: String(day) };
      return builder;
    },
    atHour: (hour) => {
      when = { ...when, hour };
      return builder;
    },
    inTimezone: (zone) => {
      when = { ...when, zone };
      return builder;
    },
    create: () => {
      const { weekday } = when;
      if (weekday === undefined) throw new Error("Only weekly triggers are built in this stand-in");
      if (world.triggers.filter(({ person }) => person === world.person).length >= mostTriggers) {
        throw new Error(
          "This script has too many triggers. Triggers must be deleted before more can be added.",
        );
      }
      const trigger = { ...when, weekday, handler, person: world.person, id: String(world.newId()) };
      world.triggers.push(trigger);
      return service(trigger);
    },
  };
  const builder = world.calls.watch("ClockTriggerBuilder", methods) as ClockTriggerBuilder;
  return builder;
}
