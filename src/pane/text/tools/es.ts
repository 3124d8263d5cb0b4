import type { Translation } from "../../../actions/text/Translation";
import type { ToolText } from "./en";

const spanish: Translation<ToolText> = {
  formulas: "Fórmulas",
  formulasHint:
    "Tras la instalación, o en un archivo de Excel o de Hojas de cálculo de Google, algunas fórmulas pueden mostrar #¿NOMBRE? o conservar solo su último valor. Mirar no cambia nada.",
  check: "Mirar todas las fórmulas",
  checked: (right, repairs, skipped) =>
    right + repairs + skipped === 0
      ? "No hay fórmulas OKR en este libro."
      : [
          `${right} en orden`,
          ...(repairs > 0 ? [`${repairs} por reparar`] : []),
          ...(skipped > 0 ? [`${skipped} que debe mirar usted`] : []),
        ].join(", "),
  repairable: "Se repararán",
  skipped: "Se quedan como están",
  states: { "not loaded": "Muestra #¿NOMBRE? aunque es correcta: se introduce de nuevo" },
  onHiddenSheet: (cell) => `${cell}, en una hoja oculta`,
  more: (count) => `y ${count} más`,
  repair: (count) => (count === 1 ? "Repararla" : `Reparar las ${count}`),
  alive: "¿Responden las funciones?",
  aliveHint:
    "Escribe dos fórmulas en una hoja nueva, lee sus respuestas y elimina la hoja. No se toca nada suyo.",
  test: "Probar",
  testing: "Esperando las respuestas…",
  verdicts: {
    alive: "Responden, y bien.",
    waiting: "Sin respuesta tras unos segundos. Espere a que se carguen otras fórmulas y pruebe de nuevo.",
  },
  notLoaded: {
    Excel:
      "Sin cargar: Excel no conoce las funciones (#¿NOMBRE?). Cierre este panel y ábralo de nuevo desde el grupo OKR. Si no sirve, quite el complemento en Inicio > Complementos y vuelva a añadirlo.",
    "Google Sheets":
      "Sin cargar: el script no pertenece a esta hoja de cálculo, o tiene un error (#NAME?). Mire en Extensiones > Apps Script y recargue la hoja.",
    Workbench: "Sin cargar: la página no conoce las funciones (#NAME?). Recárguela.",
  },
  wrong: (formula, got, wanted) =>
    `${formula} responde ${got === "" ? "nada" : got}, y debería responder ${wanted}. Quizá otro complemento usa los mismos nombres; recargue el libro y pruebe de nuevo.`,
  lights: "Semáforos",
  lightsHint: (at) =>
    `Marca en las celdas seleccionadas (ahora ${at}) las puntuaciones por estos umbrales y los estados por sus palabras. Con una sola celda, toda su columna de la tabla.`,
  cutOffs: { green: "Verde desde", amber: "Amarillo desde" },
  removeLights: "Quitar",
  freeze: "Congelar como valores",
  freezeHint:
    "Una copia para quien no tiene el complemento: valores en lugar de fórmulas, en una hoja nueva, con el día en que se hizo. Su hoja se queda como está.",
  which: "Copiar",
  sheets: { sheet: "La hoja abierta", all: "Todas las hojas con fórmulas OKR" },
};

export default spanish;
