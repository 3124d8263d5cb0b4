import type { ReminderText } from "./en";

const keyResultsOf = (count: number): string =>
  count === 1 ? "1 resultado clave" : `${count} resultados clave`;

export const spanish: ReminderText = {
  subject: (keyResults, workbook) =>
    `${keyResults === 1 ? "1 resultado clave espera" : `${keyResults} resultados clave esperan`} un check-in: ${workbook}`,
  intro: (keyResults, all, workbook, days) =>
    `${keyResults} de ${keyResultsOf(all)} en «${workbook}» ${keyResults === 1 ? "lleva" : "llevan"} ${days === 1 ? "un día" : `${days} días`} o más sin check-in.`,
  noOwner: "Sin responsable",
  never: (title) => `${title} (aún sin check-in)`,
  last: (title, date, days) => `${title} (último el ${date}, hace ${days === 1 ? "1 día" : `${days} días`})`,
  more: (keyResults) => `… y ${keyResults} más`,
  how: "Para hacer un check-in: Extensiones → OKR Workbook y, después, Check in.",
  why: "Recibe este correo porque activó el recordatorio semanal en esta hoja de cálculo. Se desactiva ahí mismo: Extensiones → OKR Workbook → Open the OKR pane, Ajustes.",
  noTable:
    "No se encontró ninguna tabla de resultados clave en una hoja visible. Si se cambió de nombre o se eliminó a propósito, desactive el recordatorio",
  noQuota:
    "Google no permite que esta cuenta envíe más correos hoy, así que se omitió el recordatorio; volverá la próxima semana",
  noAddress:
    "Google no indica la dirección de correo de esta cuenta, así que no se pudo enviar nada; consulte al administrador de su dominio",
  noSpreadsheet:
    "Google ejecutó el recordatorio sin su hoja de cálculo. Funciona en un script que pertenece a la hoja (Extensiones → Apps Script), no en un complemento publicado",
};
