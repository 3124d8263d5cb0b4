import { languages } from "../languages";
import type { ActionText } from "./en";
import type { Translation } from "./Translation";

export const spanish: Translation<ActionText> = {
  insertFormula: (formula, at) => `Insertar ${formula} en ${at}`,
  insertExample: (formula) => `Disponer un ejemplo de ${formula}`,
  exampleSheet: (formula) => `Ejemplo ${formula}`,
  needed: "Obligatorio. Seleccione las celdas y elija «Usar selección», o escriba un valor",
  settingsSheet: "Ajustes OKR",
  settingsHeadings: ["Ajuste", "Valor", "Qué hace"],
  setAsOf: "Fijar la fecha de corte",
  addScores: "Añadir puntuaciones y estados",
  statusSheet: "Estado OKR",
  noRoomBeside: "No hay bastantes columnas libres a la derecha de la tabla. Elija una hoja nueva",
  noKeyResults: "La tabla aún no nombra ningún resultado clave",
  noKpis: "La tabla aún no nombra ningún indicador",
  addKpiScores: "Añadir valores y estados",
  kpiSheet: "Estado KPI",
  overruleHeading: (at, role) => `Leer ${at} como ${role}`,
  logSheet: "Check-ins",
  logHeadings: ["Fecha", "Objetivo", "Resultado clave", "Valor", "Confianza", "Nota", "Autor"],
  nothingEntered: "Introduzca un valor nuevo para al menos un resultado clave",
  authorNeeded: "Indique quién hace el check-in; se recordará en este equipo",
  tableChanged: "La tabla ha cambiado entretanto. Elija Actualizar y mire de nuevo",
  checkIn: (count) =>
    count === 1 ? "Check-in de 1 resultado clave" : `Check-in de ${count} resultados clave`,
  logLacks: (sheet, columns) =>
    `A la hoja «${sheet}» le falta ${columns.map((column) => `una columna ${column}`).join(" y ")}. Añada ahí el encabezado, o cambie el nombre de la hoja para empezar un registro nuevo`,
  draftSheet: "OKR",
  objectiveNeeded: "Escriba primero el objetivo: ¿adónde hay que llegar?",
  keyResultNeeded: "Escriba al menos un resultado clave: ¿en qué se notará?",
  insertDraft: (objective) => `Añadir «${objective.length > 40 ? `${objective.slice(0, 39)}…` : objective}»`,
  milestoneSheet: "Hitos",
  noPaths: "Los hitos necesitan un resultado clave con meta, y las fechas del periodo",
  map: {
    write: "Escribir el mapa de indicadores y resultados clave",
    sheet: "Mapa KPI",
    headings: ["Resultado clave", "Indicador", "Participación"],
    empty: "Asigne primero al menos un indicador a un resultado clave",
    unchanged: "La hoja ya dice todo esto",
    shareNegative: (keyResult, kpi) => `La participación de «${kpi}» en «${keyResult}» debe ser 0 o más`,
    noRoomBelow: (at, lines) =>
      `El mapa en ${at} necesita ${lines === 1 ? "1 fila vacía" : `${lines} filas vacías`} debajo, y una más antes de lo que sigue. Inserte filas, o elija una hoja nueva`,
    hasFormulas:
      "Hay filas de este mapa con fórmulas, que se moverían. Quite las filas en la hoja, o elija una hoja nueva",
    setCell: (at) => `Cambiar ${at}`,
    holdsFormula: (at) => `${at} contiene una fórmula; cambie aquello de lo que se calcula`,
  },
  kpi: {
    sheet: "Indicadores",
    insert: (name) => `Añadir el indicador «${name.length > 40 ? `${name.slice(0, 39)}…` : name}»`,
    nameNeeded: "Escriba qué se mide",
    targetNeeded: "Un indicador necesita una meta, como 45 o 98 %: sin ella nadie puede decir si va bien",
    timeFrameNeeded: "Elija a qué se refiere la meta: un mes, un trimestre, un año",
    noRoomBelow: (at) =>
      `La tabla en ${at} necesita una fila vacía debajo, y una más antes de lo que sigue. Inserte filas, o elija una hoja nueva`,
  },
  review: {
    title: (period) => `Revisión ${period}`,
    frozenOn: "Congelado a",
    outcome: "Cómo terminó",
    objectiveHeadings: ["Objetivo", "Puntuación", "Esperado", "Estado"],
    keyResultHeadings: [
      "Objetivo",
      "Resultado clave",
      "Responsable",
      "Inicio",
      "Actual",
      "Meta",
      "Puntuación",
      "Esperado",
      "Estado",
      "Y ahora",
      "Nota",
    ],
    proposals: { "carry over": "Continuar", graduate: "Convertir en indicador", retire: "Retirar" },
    learnt: "Lo que aprendimos",
    thanks: "A quién damos las gracias",
    kpiHeadings: ["Indicador", "Responsable", "Unidad", "Sentido", "Meta"],
  },
  reportSheet: "Informe OKR",
  addReport: "Crear una hoja de informe",
  reportTitle: "Objetivos y resultados clave",
  reportChart: "Puntuación y parte esperada por objetivo",
  reportChartDescription: (objectives) =>
    `Barras de ${objectives === 1 ? "1 objetivo" : `${objectives} objetivos`}: la puntuación junto a la parte esperada en la fecha de corte, como en la tabla de arriba`,
  tools: {
    testSheet: "Prueba OKR",
    test: "Probar las funciones",
    addLights: "Añadir semáforos",
    removeLights: "Quitar semáforos",
    amberAboveGreen: "El amarillo no puede estar por encima del verde",
    nothingToLight: (at) =>
      `La mayoría de las celdas en ${at} no son puntuaciones (0 a 1, o 0 a 100) ni estados como «On track». Seleccione una columna de ellos`,
    freeze: (sheets) =>
      sheets === 1 ? "Copiar una hoja como valores" : `Copiar ${sheets} hojas como valores`,
    frozenSheet: (sheet) => `${sheet} valores`,
    frozenTitle: (sheet) => `${sheet}: copia con valores, sin fórmulas`,
    frozenOn: "Copiada el",
    nothingToFreeze: {
      sheet: "La hoja está vacía. Abra la que quiere copiar",
      all: "Ninguna hoja visible tiene fórmulas de OKR Workbook",
    },
    repairFormulas: (count) => (count === 1 ? "Reparar 1 fórmula" : `Reparar ${count} fórmulas`),
    nothingToRepair: "No hay nada que reparar",
    sheetProtected: "La hoja está protegida. Quite la protección y mire de nuevo",
    repairProblems: {
      unknown: (name) => `No existe la función ${name}. Búsquela en Funciones`,
      "other add-in": (name) => `${name} pertenece a otro complemento`,
      "Google only": (name) =>
        `Usa ${name}, que solo existe en Hojas de cálculo de Google. Escríbala de nuevo con funciones de Excel`,
      "open range": (range) =>
        `${range} no tiene última fila, que Excel necesita. Escríbalo como A2:A100, por ejemplo`,
      array: (what) =>
        `${what} está entre llaves, donde Excel solo admite constantes. Use HSTACK o VSTACK (APILARH, APILARV)`,
      "Excel only": (what) => `${what} es una referencia que solo tiene Excel. Escríbala como A2:A100`,
    },
  },
  templates: {
    insert: (title) => `Empezar con «${title}»`,
    overviewSheet: "Resumen",
    scorecardSheet: "Cuadro de mando",
    kpiSheet: "Indicadores",
    kpiStatusSheet: "Estado KPI",
    perspectives: ["Finanzas", "Clientes", "Procesos internos", "Aprendizaje y crecimiento"],
    months: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
  },
  settings: {
    change: "Cambiar los ajustes",
    unchanged: "No se ha cambiado nada",
    names: {
      asOf: "Fecha de corte",
      statusRule: "Regla de estado",
      kpiRule: "Regla de estado de los indicadores",
      fiscalStart: "Mes en que empieza el ejercicio",
      calendar: "Calendario",
      materialityShare: "Relevante desde, parte del plan",
      materialityAmount: "Relevante desde, importe",
      staleDays: "Días entre check-ins",
      maxKeyResults: "Resultados clave por objetivo, como mucho",
      language: "Idioma",
    },
    meanings: {
      asOf: "El día a cuya fecha se evalúa cada estado. Cámbielo aquí y todas las fórmulas lo siguen",
      statusRule:
        "Una regla con nombre como pace, google o committed, o umbrales como gap 0.1 0.25. En blanco: pace si se conocen las fechas, si no según el tipo, si no google",
      kpiRule:
        "Umbrales sobre el cumplimiento, como score 1 0.9. En blanco: el amarillo y el rojo de cada indicador, si no score 1 0.9",
      fiscalStart:
        "De 1 a 12; 7 first si el ejercicio lleva el año de su primer día. Con un patrón de semanas, solo first o last",
      calendar: "months, o un patrón de semanas con su fin de año, como 4-4-5 last Saturday of April",
      materialityShare: "Las diferencias hasta esta parte del plan no son excepciones",
      materialityAmount: "Las diferencias hasta este importe, en la unidad del indicador, no son excepciones",
      staleDays: "Si pasa más tiempo sin check-in, el panel lo recuerda",
      maxKeyResults: "Si hay más, el asesor lo comenta",
      language: "El idioma del panel, por su código, como es. En blanco: el de la hoja de cálculo",
    },
    labelHeadings: ["Estado", "Su palabra", "Cuándo"],
    statuses: {
      "no-target": "No hay meta con la que medir",
      "not-started": "Su primer día está por llegar",
      "no-data": "Aún no hay ningún valor",
      stale: "El último valor es demasiado antiguo para fiarse de él",
      missed: "Ha terminado y no se alcanzó la meta",
      achieved: "La meta está alcanzada",
      "on-track": "Tan avanzado como debería a estas alturas, o más",
      "at-risk": "Con retraso, pero recuperable",
      "off-track": "Con más retraso todavía",
    },
    outside:
      "Esta celda se movió fuera de los ajustes, por eso el panel no la ve. Vuelva a ponerla junto a las demás",
    dateNeeded: (found) => `Hace falta una fecha${got(found)}`,
    numberNeeded: (least, found) => `Hace falta un número, ${least} o más${got(found)}`,
    languageUnknown: (found) =>
      `No hay textos en el idioma «${found}»; el panel habla ${Object.keys(languages).join(", ")}`,
    wordNeeded: "Hace falta una palabra",
    noRow: (status) => `La hoja de ajustes ya no tiene una fila para «${status}». Añada una`,
  },
};

function got(found: string): string {
  return found === "" ? "" : `, no «${found}»`;
}
