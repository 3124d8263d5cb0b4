import type { Translation } from "../../../actions/text/Translation";
import type { ReminderPaneText } from "./en";

const keyResultsOf = (count: number): string =>
  count === 1 ? "1 resultado clave" : `${count} resultados clave`;

const spanish: Translation<ReminderPaneText> = {
  heading: "Recordatorio semanal",
  what: "Una vez por semana recibe un correo con los resultados clave que llevan tiempo sin check-in, y sus responsables. Cada persona lo activa para sí; nadie más lo recibe.",
  consent: "Está desactivado hasta que lo active. Entonces permite a este script, y con él a Google,",
  permissions: [
    "ejecutarse una vez por semana en su nombre, también con la hoja cerrada, y leer sus tablas",
    "conocer la dirección de correo de su cuenta",
    "enviar un correo desde su cuenta, solo a esa dirección",
  ],
  weekday: "Día",
  hour: "Desde",
  days: "Días sin check-in",
  daysHint: "Un resultado clave se incluye cuando su último check-in tiene esta antigüedad",
  daysNeeded: (most) => `Hace falta un número entero de días, de 1 a ${most}`,
  switchOn: "Activar el recordatorio",
  switchOff: "Desactivar el recordatorio",
  isOn: (weekday, from, until, days) =>
    `Activado: cada ${weekday} entre ${from} y ${until}, si un resultado clave lleva ${days === 1 ? "un día" : `${days} días`} sin check-in.`,
  lastRun: (when, keyResults) =>
    keyResults === 0
      ? `Última ejecución ${when}: nada esperaba, no se envió ningún correo.`
      : `Última ejecución ${when}: se envió un correo sobre ${keyResultsOf(keyResults)}.`,
  lastError: (when, message) => `No se pudo enviar ningún correo el ${when}: ${message}`,
};

export default spanish;
