import { spanish as actions } from "../../actions/text/es";
import type { Translation } from "../../actions/text/Translation";
import type { PaneText } from "./en";

const cells = (count: number): string => (count === 1 ? "1 celda" : `${count.toLocaleString("es")} celdas`);

/** What a sheet that is added holds. */
const filled = (count: number, charts: number): string =>
  count === 0
    ? ""
    : ` con ${cells(count)}${charts === 0 ? "" : ` y ${charts === 1 ? "1 gráfico" : `${charts} gráficos`}`}`;

const keyResultsOf = (count: number): string =>
  count === 1 ? "1 resultado clave" : `${count} resultados clave`;
const daysOf = (count: number): string => (count === 1 ? "1 día" : `${count} días`);

/** What the formulas say of a difference. */
const readings: Readonly<Record<string, string>> = {
  Favourable: "favorable",
  Unfavourable: "desfavorable",
  "Above plan": "por encima del plan",
  "Below plan": "por debajo del plan",
  "On plan": "según el plan",
};

const spanish: Translation<PaneText> = {
  language: "es",
  actions,
  product: "OKR Workbook",
  back: "Atrás",
  loading: "Cargando…",
  reading: "Leyendo el libro…",
  refresh: "Actualizar",
  close: "Cerrar",
  screenFailed: "No se pudo cargar esta parte del panel.",
  tryAgain: "Reintentar",
  selected: "Selección",
  optional: "opcional",
  leftOut: (fallback) => `Sin valor: ${fallback}`,
  plan: {
    heading: "Qué va a pasar",
    apply: "Aplicar",
    cancel: "Cancelar",
    applying: "Escribiendo…",
    done: (title, count) =>
      count === 0
        ? `Hecho: ${title}`
        : `Hecho: ${title}, ${cells(count)} ${count === 1 ? "escrita" : "escritas"}`,
    undo: "Deshacer",
    stopping: "No se puede detener a medias: se deshace en cuanto esté escrito…",
    stopped: (title) => `Detenido y deshecho: ${title}`,
    undoing: "Deshaciendo…",
    undone: (title) => `Deshecho: ${title}`,
    before: (title) => `Antes: ${title}`,
    addSheet: (sheet, count, charts) => `Añade la hoja «${sheet}»${filled(count, charts)}`,
    deleteSheet: (sheet) => `Elimina la hoja «${sheet}»`,
    write: (count, at) => `Escribe ${cells(count)} en ${at}`,
    replace: (count, at) => `Sustituye el contenido de ${cells(count)} en ${at}`,
    clear: (count, at) => `Vacía ${cells(count)} en ${at}`,
    formulas: (count) => (count === 1 ? "1 de ellas con fórmula" : `${count} de ellas con fórmulas`),
    table: (at) => `Hace una tabla de ${at}`,
    removeTable: (name) => `Deshace la tabla «${name}»; sus celdas se quedan`,
    format: (at) => `Da formato a ${at}`,
    light: (at) => `Marca ${at} en rojo, amarillo y verde`,
    removeLight: (at) => `Quita el rojo, amarillo y verde de ${at}`,
    bar: (at) => `Dibuja barras en ${at}`,
    dropdown: (at) => `Añade una lista para elegir en ${at}`,
    removeDropdown: (at) => `Quita la lista de ${at}`,
    chart: (title, sheet) => `Dibuja el gráfico «${title}» en ${sheet}`,
    removeChart: (name) => `Quita el gráfico «${name}»`,
    name: (name, at) => `Da a ${at} el nombre «${name}»`,
    removeName: (name) => `Quita el nombre «${name}»`,
    namedFormula: (name) => `Reemplaza la fórmula del nombre «${name}»`,
    note: (at) => `Añade una nota en ${at}`,
    freeze: (sheet) => `Mantiene a la vista los encabezados de ${sheet}`,
    harmless: "No cambia nada de lo que ya hay",
    changedHelp: "No se ha escrito nada. Lea la hoja de nuevo y mire otra vez la vista previa.",
    again: "Leer de nuevo",
  },
  refusals: {
    changedSince: (cell) =>
      `${cell} ya no es lo que era cuando se preparó esto, así que no se ha escrito nada; mírela e inténtelo de nuevo`,
    writtenSince: (cell) =>
      `Desde entonces se ha escrito en ${cell}, así que la hoja se queda; vacíe la celda o elimine la hoja a mano`,
    noSheet: (sheet) =>
      `La hoja «${sheet}» ya no existe; si ahora se llama de otro modo, vuelva atrás y empiece allí`,
    putBack: () => "todo ha quedado como estaba",
    notPutBack: (steps) =>
      `${steps === 1 ? "1 paso no se pudo deshacer" : `${steps} pasos no se pudieron deshacer`}; mire la hoja o deshágalo allí`,
    nameTaken: (name) =>
      `El nombre «${name}» se ha usado en este libro desde que se preparó esto, así que no se ha escrito nada; inténtelo de nuevo`,
    notLoaded: () =>
      "No se pudo cargar una parte del complemento; compruebe la conexión e inténtelo de nuevo",
    gridLocked: (sheet) => `La hoja «${sheet}» está bloqueada; desbloquéela e inténtelo de nuevo`,
    gridRefused: (step) => `La cuadrícula rechazó un paso (${step}), así que no se ha escrito nada`,
    excelSheetProtected: (sheet) =>
      `La hoja «${sheet}» está protegida; desprotéjala en la pestaña Revisar e inténtelo de nuevo`,
    excelAccessDenied: () =>
      "La hoja o el libro están protegidos; quite la protección en la pestaña Revisar e inténtelo de nuevo",
    excelCellEdited: () => "Se está editando una celda; pulse Intro o Esc e inténtelo de nuevo",
    excelBusy: () =>
      "Excel está ocupado; cierre cualquier cuadro de diálogo o termine de editar la celda e inténtelo de nuevo",
    excelGone: () => "Aquello de lo que se trataba ya no está; mire la hoja e inténtelo de nuevo",
    excelRangeGone: () => "El rango ya no está; mire la hoja e inténtelo de nuevo",
    excelBadCells: () =>
      "Excel no puede hacer esto con estas celdas; mire si hay celdas combinadas, una tabla o una fórmula matricial, e inténtelo de nuevo",
    excelOwnError: () => "Excel tuvo un error propio; espere un momento e inténtelo de nuevo",
    excelSelection: () => "Seleccione un solo bloque de celdas e inténtelo de nuevo",
    excelNameTaken: () => "El nombre ya está en uso en este libro",
    excelTooMuchToWrite: () =>
      "Es más de lo que Excel admite de una vez; elija menos filas e inténtelo de nuevo",
    excelTooMuchToRead: () =>
      "Es más de lo que Excel entrega de una vez; elija menos filas e inténtelo de nuevo",
    excelRefused: (said) => `Excel lo ha rechazado: ${said}`,
    sheetsBusy: () =>
      "Otra persona está escribiendo ahora en esta hoja de cálculo; espere un momento e inténtelo de nuevo",
    sheetsProtected: () => "Una parte está protegida y usted no puede cambiarla; pregunte a su propietario",
    sheetsRefused: (said) => `Hojas de cálculo de Google rechazó escribir (${said})`,
    sheetsTooMuchToRead: (cells, most) =>
      `Esto necesita ${cells} celdas de una vez, y Hojas de cálculo de Google entrega al panel a tiempo unas ${most}; seleccione menos, elimine filas y columnas vacías, o guarde los periodos terminados en una hoja de cálculo aparte`,
    sheetsLongText: (cell, characters, most) =>
      `${cell} recibiría ${characters} caracteres, y una celda de Hojas de cálculo de Google admite ${most}; acorte el texto`,
    sheetsNoAnswer: (said) =>
      `Hojas de cálculo de Google no respondió (${said}); si usa varias cuentas de Google, inicie sesión solo con la de esta hoja de cálculo y vuelva a abrir el panel`,
    reminderNotAllowed: (said) =>
      `Google no lo permitió (${said}); en un script con recordatorio, vuelva a abrir el panel desde el menú y acepte todo lo que pide`,
    reminderWhen: (mostDays) =>
      `Un recordatorio necesita un día de la semana, una hora en punto y de 1 a ${mostDays} días`,
  },
  home: {
    heading: "Inicio",
    tableHeading: "La tabla de aquí",
    noTable:
      "No hay una tabla OKR alrededor de la celda seleccionada. Seleccione una celda de una tabla con encabezados como Resultado clave, Valor actual y Meta.",
    tableAt: (at, keyResults) => `${keyResultsOf(keyResults)} en ${at}`,
    goToTable: (at) => `Ir a los resultados clave en ${at}`,
    asOf: (date) => `Estado a ${date}`,
    workbookHeading: "En este libro",
    nothingHere: "Todavía nada.",
    nothingFound:
      "No se encontró ninguna tabla de OKR o indicadores. Hace falta una fila de encabezados, como Resultado clave, Valor actual, Meta.",
    found: {
      okr: keyResultsOf,
      objectives: (count) => (count === 1 ? "1 objetivo" : `${count} objetivos`),
      kpi: (count) => (count === 1 ? "1 indicador" : `${count} indicadores`),
      map: (count) =>
        count === 1
          ? "Mapa, 1 línea de indicador a resultado clave"
          : `Mapa, ${count} líneas de indicador a resultado clave`,
      checkin: (count) => (count === 1 ? "1 check-in registrado" : `${count} check-ins registrados`),
    },
    cut: (sheets, rows) =>
      `Solo se leyeron las primeras ${rows} filas de ${sheets.join(", ")}; puede haber más de lo contado aquí.`,
    nextHeading: "Siguiente paso",
    next: {
      template: {
        title: "Empezar con una plantilla",
        about: "Un ejemplo relleno para adaptar: trimestre, indicadores, cuadro de mando",
      },
      read: { title: "Leer mi tabla", about: "Vea cómo se lee la tabla que ya tiene" },
      review: {
        title: "Cerrar el periodo",
        about: (ended) =>
          `El último resultado clave vencía el ${ended}: congele las puntuaciones y prepare lo siguiente`,
      },
      scores: {
        title: "Añadir puntuaciones",
        about: (at) => `Los resultados clave en ${at} aún no tienen puntuación ni estado`,
      },
      "check in": {
        title: "Registrar valores nuevos",
        about: (last, days) =>
          last === undefined
            ? "Nadie ha registrado aún un valor"
            : `Los últimos son del ${last}, hace ${daysOf(days)}`,
      },
      "red KPIs": {
        title: (count) =>
          count === 1 ? "1 indicador está desviado" : `${count} indicadores están desviados`,
        about: (names) =>
          `${names.slice(0, 3).join(", ")}${names.length > 3 ? "…" : ""}: convierta en resultado clave lo que sigue en rojo`,
      },
      map: {
        title: "Unir indicadores y resultados clave",
        about: "Diga qué indicador mueve qué resultado clave",
      },
      dashboard: {
        title: "Ver cómo va",
        about: "Puntuaciones, lo que pide atención, quién responde de qué",
      },
    },
    groups: { work: "Trabajar", look: "Mirar", setUp: "Preparar" },
    tasksHeading: "Todo lo que puede hacer",
  },
  screens: {
    draft: { title: "Redactar un objetivo", about: "Objetivo y resultados clave, con un asesor al lado" },
    checkIn: {
      title: "Check-in",
      about: "Valores nuevos de los resultados clave, con fecha y nombre",
    },
    dashboard: {
      title: "Panorama",
      about: "Puntuación por objetivo, lo que pide atención, quién responde de qué",
    },
    map: {
      title: "Asignar indicadores",
      about: "Qué indicador alimenta qué resultado clave y en qué parte",
    },
    review: {
      title: "Revisión",
      about: "Cerrar un periodo: congelar puntuaciones, decidir qué sigue, preparar el próximo",
    },
    read: {
      title: "¿Qué es esto?",
      about: "Cómo se lee una tabla; añadir al lado puntuación, esperado y estado",
    },
    explain: {
      title: "Explicar esto",
      about: "Cómo sale la celda seleccionada: su fórmula OKR, o el resultado clave de su fila",
    },
    kpi: {
      title: "Definir un indicador",
      about: "Meta, periodo y valor, calculado de cifras que ya tiene",
    },
    templates: {
      title: "Plantillas",
      about: "Un libro relleno para adaptar: trimestre, indicadores, cuadro de mando, hospital",
    },
    functions: { title: "Funciones", about: "Buscar una fórmula, ver un ejemplo, insertarla" },
    tools: {
      title: "Herramientas",
      about: "Reparar fórmulas, semáforos, una copia para quien no tiene el complemento",
    },
    settings: {
      title: "Ajustes",
      about: "Fecha de corte, regla de estado, sus palabras, ejercicio, límites, idioma",
    },
  },
  asOf: {
    label: "Fecha de corte",
    hint: "El día a cuya fecha se evalúa todo. Está en una celda del libro.",
    old: (date, days) => `El libro se evalúa a fecha de ${date}, hace ${daysOf(days)}.`,
    roll: "Pasarla a hoy",
  },
  draft: {
    objective: "Objetivo",
    objectiveHint: "¿Adónde hay que llegar? Una sola meta, con palabras, sin número",
    type: "Ambición",
    types: { aspirational: "Ambicioso: 70 % está bien", committed: "Comprometido: se espera el 100 %" },
    from: "Periodo del",
    until: "Al",
    keyResult: (number) => `Resultado clave ${number}`,
    measured: "Qué se mide",
    keyResultHint: "¿En qué se notará? Un efecto, no una tarea",
    start: "De",
    target: "A",
    unit: "Unidad",
    unitHint: "como %, días, €",
    owner: "Responsable",
    more: "Tipo, peso, fecha propia",
    kind: "Tipo",
    kinds: {
      reach: "Alcanzar un valor",
      "at least": "Mantener al menos",
      "at most": "Mantener como mucho",
      above: "Quedar por encima",
      below: "Quedar por debajo",
      milestone: "Hito, parte hecha",
      baseline: "Línea base, hallar el número",
    },
    weight: "Peso",
    due: "Plazo",
    add: "Añadir un resultado clave",
    remove: (number) => `Quitar el resultado clave ${number}`,
    removeShort: "Quitar",
    where: "Dónde",
    newSheet: "Como tabla en una hoja nueva",
    below: (at) => `Debajo de la tabla en ${at}`,
    follows: (kpi) =>
      `Retoma el indicador «${kpi}»: el valor actual lo sigue con una fórmula y el mapa recibe una línea`,
    takesUp: (kpi) => `Retoma el indicador «${kpi}»: el mapa recibe una línea`,
    unlink: "Quitar el indicador",
    fromKpi: "De un indicador",
    chooseKpi: "Escribirlo usted",
    kpi: (name, status) => (status === "" ? name : `${name} (${status})`),
    staysRed: (proposal) => `${proposal}: incumple la meta una y otra vez`,
    milestones: "Hitos",
    milestonesHint:
      "El camino del inicio a la meta, cortado en las fechas de sus informes, en una hoja propia",
    noMilestones: "Ninguno",
    cadences: { week: "Cada semana", month: "Cada mes", quarter: "Cada trimestre" },
    endsFirst: "El período termina antes de empezar",
    numberNeeded: (number) => `Hace falta un número, como ${number} o 40 %`,
    another: "Insertado. Redacte el siguiente objetivo, o vuelva atrás.",
  },
  map: {
    missing: {
      draft: "En este libro aún no hay una tabla de resultados clave. Redacte primero un objetivo.",
      kpi: "En este libro aún no hay una tabla de indicadores. Defina primero un indicador.",
    },
    tables: { keyResults: "Resultados clave en", kpis: "Indicadores en", maps: "Mapa en" },
    keyResult: "Resultado clave",
    counted: (name, kpis) => (kpis === 0 ? name : `${name} (${kpis})`),
    fedBy: (keyResult) => `Indicadores que alimentan «${keyResult}»`,
    search: "Buscar un indicador",
    value: (value) => `ahora ${value}`,
    shareOf: (kpi, keyResult) => `Participación de ${kpi} en ${keyResult}`,
    equal: "igual",
    whole: "100 %",
    shareNeeded: (kpi, keyResult) =>
      `La participación de ${kpi} en ${keyResult} debe ser un número como 50 %, o nada para partes iguales`,
    score: (score) => `Puntuación según sus indicadores ${score}`,
    grid: "Todo a la vez, en cuadrícula",
    gridHint:
      "Escriba x donde un indicador alimenta un resultado clave, o su participación, como 50 %; vacíe una celda para quitarla. Las flechas van de celda en celda.",
    into: (at) => `En el mapa en ${at}`,
    newSheet: "Como mapa nuevo en una hoja nueva",
    gaps: "Lo que no está cubierto",
    noGaps: "Nada: cada resultado clave tiene un indicador con datos, y cada indicador alimenta alguno.",
    gap: {
      "Key result without KPI": (name) => `Ningún indicador alimenta «${name}».`,
      "KPI without key result": (name) =>
        `«${name}» no alimenta ningún resultado clave. Puede estar bien: no todos lo necesitan.`,
      "KPI without data": (name) => `«${name}» aún no tiene valor.`,
      "Unknown key result in map": (name) =>
        `El mapa nombra el resultado clave «${name}», que no está en la tabla.`,
      "Unknown KPI in map": (name) => `El mapa nombra el indicador «${name}», que no está en la tabla.`,
    },
    staysRed: (name, proposal) =>
      `«${name}» incumple su meta una y otra vez y no alimenta ningún resultado clave. ${proposal}.`,
    conflicts: "Lo que no encaja",
    noConflicts: "Nada: sentido, metas, frecuencia y participaciones encajan.",
    fixes: {
      choose: "Elegir un indicador",
      show: "Mostrar",
      map: (name) => `Asignar «${name}»`,
      correct: "Corregirlo",
    },
  },
  held: {
    typedFor: (at) => `Lo escrito aquí es para la tabla en ${at}.`,
    leave: "Descartarlo y seguir con la tabla bajo el cursor",
  },
  checkIn: {
    gone: (title, value) => `«${title}» ya no está en la tabla, así que ${value} se omite.`,
    noTable: "Seleccione una celda de una tabla de resultados clave y haga el check-in.",
    date: "Fecha",
    dateNeeded: "Indique el día del que son los valores",
    author: "Quién",
    keys: "Intro pasa al siguiente valor; deje en blanco lo que no ha cambiado. Tras el último viene la vista previa.",
    noValue: "Aún sin valor",
    last: (value, date) => (date === undefined ? `Último ${value}` : `Último ${value}, ${date}`),
    target: (value) => `meta ${value}`,
    before: (values) => `registrados ${values}`,
    confidence: "Confianza",
    confidenceIn: (title) => `Confianza en ${title}`,
    confidences: ["Alta", "Media", "Baja"],
    note: "Nota",
    valueToo: "Hace falta también un valor: escriba de nuevo el último si no ha cambiado",
    noteOn: (title) => `Nota sobre ${title}`,
    doubts: {
      away: (value) => `${value} está más lejos de la meta que la última vez. ¿Es correcto?`,
      jump: (value) => `${value} supera de una vez todo el camino del inicio a la meta. ¿Es correcto?`,
    },
  },
  dashboard: {
    noTable: "Seleccione una celda de una tabla de resultados clave para ver su panorama.",
    overall: "En conjunto",
    objectives: "Objetivos",
    attention: "Pide atención",
    nothing: "Nada: todos los resultados clave van según lo previsto, están alcanzados o no han empezado.",
    owners: "Quién responde de qué",
    teams: "Por equipo",
    stale: "Desactualizado: sin valor nuevo desde hace demasiado",
    met: "Alcanzado",
    metHint: "Un nivel alcanzado se pierde con facilidad. Téngalo a la vista como indicador.",
    keep: (keyResult) => `Mantener como indicador: ${keyResult}`,
    keepShort: "Mantener como indicador",
    kpis: "Indicadores",
    moreKpis: (count) => `y ${count} más en las tablas de indicadores de este libro`,
    ofTarget: (value, target) => (target === undefined ? `${value}, sin meta` : `${value}, meta ${target}`),
    line: (name, values) =>
      `${name}, los últimos ${values.length} valores: ${values.join(", ")}. La línea discontinua es la meta.`,
    promote: (proposal) => `Convertirlo en resultado clave: ${proposal}`,
    promoteShort: "Convertirlo en resultado clave",
    exceptions: "Fuera del plan por encima de lo relevante",
    noExceptions: "Nada: lo que se puede comparar está cerca del plan.",
    moreExceptions: (count) => `y ${count} más`,
    notCompared: (count) =>
      count === 1 ? "1 indicador no se pudo comparar" : `${count} indicadores no se pudieron comparar`,
    points: (amount) => `${amount} puntos porcentuales`,
    exception: (difference, share, reading) =>
      `${difference}${share === undefined ? "" : ` (${share})`}, ${readings[reading] ?? reading}`,
    burnUp: "El camino hasta ahora",
    lastLogged: (value, date) => `Último ${value} el ${date}.`,
    wanted: (target) => `La línea discontinua va a la meta ${target}.`,
    forecast: (date, value, low, high) =>
      `A este ritmo, ${value} el ${date}, muy probablemente entre ${low} y ${high}.`,
    scored: (score, expected) =>
      expected === undefined ? `Puntuación ${score}` : `Puntuación ${score}, esperado ${expected}`,
    noScore: (keyResults) =>
      keyResults === 1
        ? "Su resultado clave aún no tiene datos"
        : `Ninguno de sus ${keyResults} resultados clave tiene datos todavía`,
    withData: (withData, all) =>
      `${withData} de ${all} resultados clave ${withData === 1 ? "tiene" : "tienen"} datos`,
    weakest: (title) => `Lo que más lo frena: ${title}`,
    onSheet: "Poner en una hoja",
    tree: "Empresa, equipos, personas",
    treeHint: "Cada uno con el peor estado entre el suyo y todo lo que hay debajo.",
    below: (title, count) => (count === 1 ? `1 objetivo bajo ${title}` : `${count} objetivos bajo ${title}`),
  },
  explain: {
    select:
      "Seleccione una celda en la fila de un resultado clave, o una con una fórmula OKR: sus números se desglosan aquí, paso a paso.",
    noSteps: "No hay puntuación que desglosar.",
    cell: (at) => `La fórmula de ${at}`,
    spilled: (at) => `La celda ${at} no tiene fórmula propia; la rellena esta fórmula.`,
    shows: (shown) => `La hoja muestra: ${shown}`,
    differs: (answer) =>
      `Con estos valores la respuesta es ${answer}, no lo que muestra la hoja. Haga que la hoja vuelva a calcular; si nada cambia, un valor ha cambiado entretanto.`,
    refuses: (message) =>
      `Con estos valores no hay respuesta, aunque la hoja muestra una. Haga que la hoja vuelva a calcular. El motivo: ${message}`,
    nothing: "nada",
    innerFirst: "Las fórmulas que están dentro de otras van primero.",
    answers: (answer) => `Respuesta: ${answer}`,
    table: (rows, columns) =>
      `${rows === 1 ? "1 fila" : `${rows} filas`} × ${columns === 1 ? "1 columna" : `${columns} columnas`}`,
    unknown: "Esto lo calcula la propia hoja de cálculo, por lo que su valor no se muestra aquí.",
    unanswered: "Aquí no se conocen todos los valores, por lo que la respuesta no se vuelve a calcular.",
    blank: "vacía",
    missing: "Sin valor, pero necesario",
    steps: "Paso a paso",
    parts: "Cuánto ha avanzado cada resultado clave",
    part: (number) => `Resultado clave ${number}`,
  },
  read: {
    unknown: (at) =>
      `En ${at} no se reconoció ninguna tabla de resultados clave, indicadores, mapa o check-ins. Seleccione una celda de una tabla así; sus encabezados están en una fila, como Objetivo, Resultado clave, Inicio, Actual, Meta.`,
    kinds: {
      okr: "Una tabla de resultados clave",
      objectives: "Una tabla de objetivos",
      kpi: "Una tabla de indicadores",
      map: "Un mapa de resultados clave e indicadores",
      checkin: "Un registro de check-ins",
    },
    at: (at) => `Encontrada en ${at}`,
    columns: "Cómo se leen sus columnas",
    columnsHint:
      "¿No es correcto? Elija qué contiene la columna. La palabra se escribe entonces entre corchetes tras el encabezado, y todas las fórmulas la leen igual.",
    column: (letters, heading) => `${letters}: ${heading === "" ? "(sin encabezado)" : heading}`,
    sample: (sample) => `p. ej. ${sample}`,
    change: "Cambiar",
    notUsed: "No se usa",
    scores: "Añadir puntuaciones y estados",
    scoresHint:
      "Puntuación, parte esperada, estado y nota de cada resultado clave. Siguen a los números cuando cambian.",
    kpiScores: "Añadir valores y estados",
    kpiScoresHint:
      "El último valor de cada indicador con meta, cumplimiento, variación, estado y tendencia. Siguen a los números cuando cambian.",
    where: "Dónde",
    beside: "Junto a la tabla",
    newSheet: "En una hoja nueva",
  },
  functions: {
    search: "Buscar",
    searchHint: "en inglés, como forecast, variance, status",
    group: "Grupo",
    allFunctions: "Todas las funciones",
    allGroups: "Todos los grupos",
    found: (count) => (count === 1 ? "1 función" : `${count} funciones`),
    none: "Ninguna función coincide. Pruebe otra palabra, o todos los grupos.",
    groups: {
      Scores: "Puntuaciones",
      Hierarchy: "Jerarquía",
      "Over time": "En el tiempo",
      Tables: "Tablas",
      KPIs: "Indicadores",
      Mapping: "Mapa",
      Calendar: "Calendario",
    },
    insertHeading: "Insertar",
    into: "En la celda",
    useSelection: "Usar selección",
    useSelectionFor: (name) => `Usar la selección para ${name}`,
    words: "Opciones",
    formula: "Fórmula",
    preview: "Vista previa",
    examples: "Ejemplos",
    answer: "Respuesta",
    exampleOnSheet: "Poner este ejemplo en una hoja nueva",
    notAnAddress: "Hace falta una celda como B7",
    spills: "La respuesta puede llenar celdas a la derecha y debajo; deben estar vacías.",
  },
  waiting: {
    seconds: (seconds) => `${seconds} s`,
  },
  settings: {
    intro:
      "Todo está en una hoja del libro, a la vista de todos. Las fórmulas se refieren a sus celdas, así que un cambio aquí las cambia todas.",
    judging: "Cómo se evalúa",
    year: "Su ejercicio",
    limits: "Límites",
    labels: "Sus propias palabras para los estados",
    presetHint:
      "gap: cuánto retraso; ratio: parte de lo esperado; score: solo la puntuación. Verde y, después, amarillo.",
    usualRule: "Por fechas, si no por tipo",
    ownRule: "Umbrales propios",
    cutOffs: "Umbrales propios",
    cutOffsNeeded: "Escriba los umbrales o elija otra regla",
    cutOffsHint: "Medida, verde, amarillo: gap 0.1 0.25, ratio 0.95 0.75 o score 0.7 0.4",
    months: "Meses",
    weeks: (pattern) => `Semanas, ${pattern}`,
    yearEnd: "El año termina el",
    yearEndHint: "En inglés: last Saturday of April, o nearest Saturday to January 31",
    naming: "Un ejercicio lleva el nombre de",
    namings: { last: "El año en que termina", first: "El año en que empieza" },
    languageWords: (good, bad) => `Llamar a los estados «${good}», «${bad}», etc.`,
    languageWordsHint:
      "Las fórmulas de las hojas responden entonces con estas palabras. Los colores siguen las palabras: vuelva a poner los semáforos después (Herramientas)",
    hostLanguage: "El de la hoja de cálculo",
    numberNeeded: (number) => `Hace falta un número, como ${number} o 5 %`,
    problem: (at, message) => `${at}: ${message}. Hasta entonces vale lo habitual.`,
    goThere: "Ir a la celda",
  },
  kpi: {
    name: "Qué se mide",
    nameHint: "Una cifra que alguien mira con regularidad",
    target: "Meta",
    timeFrame: "Por",
    timeFrames: {
      week: "Semana",
      month: "Mes",
      quarter: "Trimestre",
      half: "Semestre",
      year: "Año hasta la fecha",
      "rolling 12 months": "Últimos 12 meses",
    },
    unit: "Unidad",
    direction: "Lo bueno es",
    directionUnsaid: "Sin elegir: más alto",
    directions: { up: "Más alto", down: "Más bajo", hold: "Cerca de la meta" },
    owner: "Responsable",
    choose: "Elegir…",
    actuals: "Su valor",
    from: "De dónde",
    fromHint: "Las cifras que ya están en el libro se leen con una fórmula, para no escribirlas dos veces",
    later: "Se escribirá después",
    cell: "Una celda que se mantiene al día",
    gone: "Ya no está",
    goneHint: "Estas cifras se han movido o borrado entretanto. Elíjalas de nuevo",
    ownRanges: "Una columna de valores y otra de fechas",
    ranges: { cell: "Celda", values: "Valores", dates: "Fechas" },
    rangeNeeded: "Seleccione las celdas y elija «Usar selección», o escriba un rango como Diario!C2:C500",
    only: "Solo las filas donde",
    all: "Todas las filas",
    is: "Es",
    aggregation: "En el periodo",
    aggregations: {
      last: "El último valor",
      sum: "La suma",
      average: "La media",
      min: "El más bajo",
      max: "El más alto",
      count: "El número de valores",
      ratio: "La razón: suma entre suma",
    },
    per: "Dividido entre",
    perHint: "En el período primero se suman ambos: una media de razones sería errónea",
    perNeeded: "Una razón necesita un divisor. Elija cifras, u otra forma de reunir los valores",
    span: (first, last) => `Cifras de ${first} a ${last}`,
    now: (value) => `Ahora ${value}.`,
    attains: (share) => `Es el ${share} de la meta.`,
    more: "Umbrales, línea base, referencia, perspectiva",
    amber: "El verde acaba en",
    red: "El amarillo acaba en",
    cutOffsNeeded: "Escriba los umbrales o elija otra regla",
    cutOffsHint:
      "En la unidad del indicador; si debe mantener un nivel, la distancia a él. En blanco: el 90 % de la meta es amarillo.",
    baseline: "Línea base",
    benchmark: "Referencia",
    leading: "Avisa",
    leads: "Pronto (adelantado)",
    lags: "Después (retrasado)",
    perspective: "Perspectiva",
    into: {
      rows: (at) => `Como fila de la tabla en ${at}`,
      reports: (at) => `Como filas de la tabla en ${at}, una por cada período terminado`,
      periods: (at) => `Como fila de la tabla en ${at}, con su valor bajo cada período`,
    },
    another: "Insertado. Defina el siguiente indicador, o vuelva atrás.",
  },
  templates: {
    choose: "Empezar con",
    about: {
      company: "Tres objetivos para un trimestre con nueve resultados clave, y cinco indicadores",
      team: "Dos objetivos para un trimestre con seis resultados clave, a la par de los de la empresa",
      finance: "Siete indicadores con una columna por cada mes del año",
      scorecard: "Un año en cuatro perspectivas: objetivos, medidas y la página de la dirección",
      hospital: "Espera, camas y seguridad para un trimestre, con siete indicadores del centro",
    },
    start: "Empieza",
    startHint: "Cualquier día del periodo",
    period: (label) => `Cualquier día del periodo. Este es ${label}`,
    dateNeeded: "Indique un día del periodo con el que empezar",
    inside: "Qué contiene",
    kpis: "Indicadores:",
    made: "Los números son inventados, de tamaño realista, para sustituirlos; los responsables son cargos. El valor actual parte del inicio.",
  },
  review: {
    noTable: "Seleccione una celda de la tabla de resultados clave cuyo periodo ha terminado.",
    period: (label) => `Cómo terminó ${label}`,
    frozenOn: "Congelado a",
    frozenHint: "Todo se evalúa a esta fecha, y se anota como estaba entonces",
    dateNeeded: "Indique el día a cuya fecha se evalúa todo",
    early: (end) => `El periodo dura hasta el ${end}. Lo que se congela ahora es cómo va por el camino.`,
    whatNext: "Qué pasa con cada uno",
    score: (score) => `Puntuación ${score}`,
    noScore: "Sin puntuación",
    prepare: (period) => `Preparar ${period}`,
    carried: (count) =>
      count === 0
        ? "Nada continúa, así que no se añade ninguna hoja"
        : count === 1
          ? "1 resultado clave continúa y empieza donde está ahora"
          : `${count} resultados clave continúan y empiezan donde están ahora`,
  },
};

export default spanish;
