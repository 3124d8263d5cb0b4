import { portuguese as actions } from "../../actions/text/pt";
import type { Translation } from "../../actions/text/Translation";
import type { PaneText } from "./en";

const cells = (count: number): string => (count === 1 ? "1 célula" : `${count.toLocaleString("pt")} células`);

/** What a sheet that is added holds. */
const filled = (count: number, charts: number): string =>
  count === 0
    ? ""
    : ` com ${cells(count)}${charts === 0 ? "" : ` e ${charts === 1 ? "1 gráfico" : `${charts} gráficos`}`}`;

const keyResultsOf = (count: number): string =>
  count === 1 ? "1 resultado-chave" : `${count} resultados-chave`;
const daysOf = (count: number): string => (count === 1 ? "1 dia" : `${count} dias`);

/** What the formulas say of a difference. */
const readings: Readonly<Record<string, string>> = {
  Favourable: "favorável",
  Unfavourable: "desfavorável",
  "Above plan": "acima do plano",
  "Below plan": "abaixo do plano",
  "On plan": "conforme o plano",
};

const portuguese: Translation<PaneText> = {
  language: "pt",
  actions,
  product: "OKR Workbook",
  back: "Voltar",
  loading: "Carregando…",
  reading: "Lendo a planilha…",
  refresh: "Atualizar",
  close: "Fechar",
  screenFailed: "Não foi possível carregar esta parte do painel.",
  tryAgain: "Tentar de novo",
  selected: "Seleção",
  optional: "opcional",
  leftOut: (fallback) => `Sem valor: ${fallback}`,
  plan: {
    heading: "O que vai acontecer",
    apply: "Aplicar",
    cancel: "Cancelar",
    applying: "Gravando…",
    done: (title, count) =>
      count === 0
        ? `Feito: ${title}`
        : `Feito: ${title}, ${cells(count)} ${count === 1 ? "escrita" : "escritas"}`,
    undo: "Desfazer",
    stopping: "Não dá para parar no meio: é desfeito assim que estiver escrito…",
    stopped: (title) => `Interrompido e desfeito: ${title}`,
    undoing: "Desfazendo…",
    undone: (title) => `Desfeito: ${title}`,
    before: (title) => `Antes disso: ${title}`,
    addSheet: (sheet, count, charts) => `Adiciona a página “${sheet}”${filled(count, charts)}`,
    deleteSheet: (sheet) => `Exclui a página “${sheet}”`,
    write: (count, at) => `Grava ${cells(count)} em ${at}`,
    replace: (count, at) => `Substitui o conteúdo de ${cells(count)} em ${at}`,
    clear: (count, at) => `Limpa ${cells(count)} em ${at}`,
    formulas: (count) => (count === 1 ? "1 delas com fórmula" : `${count} delas com fórmulas`),
    table: (at) => `Faz de ${at} uma tabela`,
    removeTable: (name) => `Desfaz a tabela “${name}”; as células ficam`,
    format: (at) => `Formata ${at}`,
    light: (at) => `Marca ${at} em vermelho, amarelo e verde`,
    removeLight: (at) => `Retira o vermelho, amarelo e verde de ${at}`,
    bar: (at) => `Desenha barras em ${at}`,
    dropdown: (at) => `Adiciona uma lista de escolha em ${at}`,
    removeDropdown: (at) => `Retira a lista de ${at}`,
    chart: (title, sheet) => `Desenha o gráfico “${title}” em ${sheet}`,
    removeChart: (name) => `Retira o gráfico “${name}”`,
    name: (name, at) => `Dá a ${at} o nome “${name}”`,
    removeName: (name) => `Retira o nome “${name}”`,
    namedFormula: (name) => `Substitui a fórmula do nome “${name}”`,
    note: (at) => `Adiciona uma nota em ${at}`,
    freeze: (sheet) => `Mantém os títulos de ${sheet} à vista`,
    harmless: "Não altera nada do que já existe",
    changedHelp: "Nada foi gravado. Leia a página de novo e veja outra vez a prévia.",
    again: "Ler de novo",
  },
  refusals: {
    changedSince: (cell) =>
      `${cell} não é mais o que era quando isto foi preparado, por isso nada foi escrito; olhe a célula e tente de novo`,
    writtenSince: (cell) =>
      `${cell} foi escrita desde então, por isso a página fica; limpe a célula ou exclua a página à mão`,
    noSheet: (sheet) =>
      `A página “${sheet}” não existe mais; se ela tem outro nome agora, volte e comece por lá`,
    putBack: () => "tudo voltou a ser como era",
    notPutBack: (steps) =>
      `${steps === 1 ? "1 passo não pôde ser desfeito" : `${steps} passos não puderam ser desfeitos`}; olhe a página ou desfaça lá`,
    nameTaken: (name) =>
      `O nome “${name}” passou a ser usado nesta planilha desde que isto foi preparado, por isso nada foi escrito; tente de novo`,
    notLoaded: () => "Não foi possível carregar uma parte do suplemento; verifique a conexão e tente de novo",
    gridLocked: (sheet) => `A página “${sheet}” está bloqueada; desbloqueie-a e tente de novo`,
    gridRefused: (step) => `A grade recusou um passo (${step}), por isso nada foi escrito`,
    excelSheetProtected: (sheet) =>
      `A página “${sheet}” está protegida; tire a proteção na guia Revisão e tente de novo`,
    excelAccessDenied: () =>
      "A página ou a pasta de trabalho está protegida; tire a proteção na guia Revisão e tente de novo",
    excelCellEdited: () => "Uma célula está sendo editada; pressione Enter ou Esc e tente de novo",
    excelBusy: () =>
      "O Excel está ocupado; feche as caixas de diálogo ou termine de editar a célula e tente de novo",
    excelGone: () => "Aquilo de que se tratava não está mais lá; olhe a página e tente de novo",
    excelRangeGone: () => "O intervalo não está mais lá; olhe a página e tente de novo",
    excelBadCells: () =>
      "O Excel não consegue fazer isto com estas células; veja se há ali células mescladas, uma tabela ou uma fórmula de matriz e tente de novo",
    excelOwnError: () => "Houve um erro no próprio Excel; espere um momento e tente de novo",
    excelSelection: () => "Selecione um único bloco de células e tente de novo",
    excelNameTaken: () => "O nome já está em uso nesta planilha",
    excelTooMuchToWrite: () =>
      "É mais do que o Excel aceita de uma vez; escolha menos linhas e tente de novo",
    excelTooMuchToRead: () =>
      "É mais do que o Excel entrega de uma vez; escolha menos linhas e tente de novo",
    excelRefused: (said) => `O Excel recusou: ${said}`,
    sheetsBusy: () => "Outra pessoa está escrevendo nesta planilha agora; espere um momento e tente de novo",
    sheetsProtected: () => "Uma parte está protegida e você não pode alterá-la; peça a quem é dono dela",
    sheetsRefused: (said) => `O Planilhas Google recusou a gravação (${said})`,
    sheetsTooMuchToRead: (cells, most) =>
      `Isto precisa de ${cells} células de uma vez, e o Planilhas Google entrega a tempo ao painel cerca de ${most}; selecione menos, exclua linhas e colunas vazias ou guarde os períodos encerrados em uma planilha própria`,
    sheetsLongText: (cell, characters, most) =>
      `${cell} receberia ${characters} caracteres, e uma célula do Planilhas Google aceita ${most}; encurte o texto`,
    sheetsNoAnswer: (said) =>
      `O Planilhas Google não respondeu (${said}); se você usa várias contas Google, entre só com a conta desta planilha e abra o painel de novo`,
    reminderNotAllowed: (said) =>
      `O Google não permitiu isto (${said}); em um script com lembrete, abra o painel de novo pelo menu e aceite tudo o que ele pede`,
    reminderWhen: (mostDays) =>
      `Um lembrete precisa de um dia da semana, uma hora cheia e de 1 a ${mostDays} dias`,
  },
  home: {
    heading: "Início",
    tableHeading: "A tabela aqui",
    noTable:
      "Não há tabela OKR em volta da célula selecionada. Selecione uma célula de uma tabela com títulos como Resultado-chave, Valor atual e Meta.",
    tableAt: (at, keyResults) => `${keyResultsOf(keyResults)} em ${at}`,
    goToTable: (at) => `Ir aos resultados-chave em ${at}`,
    asOf: (date) => `Situação em ${date}`,
    workbookHeading: "Nesta planilha",
    nothingHere: "Ainda nada.",
    nothingFound:
      "Nenhuma tabela de OKRs ou indicadores foi encontrada. É preciso uma linha de títulos, como Resultado-chave, Valor atual, Meta.",
    found: {
      okr: keyResultsOf,
      objectives: (count) => (count === 1 ? "1 objetivo" : `${count} objetivos`),
      kpi: (count) => (count === 1 ? "1 indicador" : `${count} indicadores`),
      map: (count) =>
        count === 1
          ? "Mapa, 1 linha de indicador a resultado-chave"
          : `Mapa, ${count} linhas de indicador a resultado-chave`,
      checkin: (count) => (count === 1 ? "1 check-in registrado" : `${count} check-ins registrados`),
    },
    cut: (sheets, rows) =>
      `Só as primeiras ${rows} linhas de ${sheets.join(", ")} foram lidas; pode haver mais do que o contado aqui.`,
    nextHeading: "Próximo passo",
    next: {
      template: {
        title: "Começar por um modelo",
        about: "Um exemplo preenchido para adaptar: trimestre, indicadores, balanced scorecard",
      },
      read: { title: "Ler minha tabela", about: "Veja como a sua tabela é lida" },
      review: {
        title: "Fechar o período",
        about: (ended) =>
          `O último resultado-chave venceu em ${ended}: congele as pontuações e prepare o que vem`,
      },
      scores: {
        title: "Adicionar pontuações",
        about: (at) => `Os resultados-chave em ${at} ainda não têm pontuação nem situação`,
      },
      "check in": {
        title: "Registrar novos valores",
        about: (last, days) =>
          last === undefined
            ? "Ninguém registrou um valor ainda"
            : `Os últimos são de ${last}, há ${daysOf(days)}`,
      },
      "red KPIs": {
        title: (count) =>
          count === 1 ? "1 indicador está fora do ritmo" : `${count} indicadores estão fora do ritmo`,
        about: (names) =>
          `${names.slice(0, 3).join(", ")}${names.length > 3 ? "…" : ""}: faça um resultado-chave do que continua vermelho`,
      },
      map: {
        title: "Ligar indicadores e resultados-chave",
        about: "Diga qual indicador move qual resultado-chave",
      },
      dashboard: {
        title: "Ver como está",
        about: "Pontuações, o que pede atenção, quem responde pelo quê",
      },
    },
    groups: { work: "Trabalhar", look: "Olhar", setUp: "Preparar" },
    tasksHeading: "Tudo o que você pode fazer",
  },
  screens: {
    draft: {
      title: "Redigir um objetivo",
      about: "Objetivo e resultados-chave, com um orientador ao lado",
    },
    checkIn: {
      title: "Check-in",
      about: "Novos valores dos resultados-chave, com data e nome",
    },
    dashboard: {
      title: "Visão geral",
      about: "Pontuação por objetivo, o que pede atenção, quem responde pelo quê",
    },
    map: {
      title: "Associar indicadores",
      about: "Qual indicador alimenta qual resultado-chave e em que parte",
    },
    review: {
      title: "Revisão",
      about: "Fechar um período: congelar pontuações, decidir o que segue, preparar o próximo",
    },
    read: {
      title: "O que é isto?",
      about: "Como uma tabela é lida; pontuação, esperado e situação ao lado",
    },
    explain: {
      title: "Explicar isto",
      about: "Como surgiu a célula selecionada: sua fórmula OKR, ou o resultado-chave da linha",
    },
    kpi: {
      title: "Definir um indicador",
      about: "Meta, período e valor, calculado de números que você já tem",
    },
    templates: {
      title: "Modelos",
      about: "Uma planilha preenchida para adaptar: trimestre, indicadores, scorecard, hospital",
    },
    functions: { title: "Funções", about: "Achar uma fórmula, ver um exemplo, inserir" },
    tools: {
      title: "Ferramentas",
      about: "Reparar fórmulas, semáforos, uma cópia para quem não tem o suplemento",
    },
    settings: {
      title: "Configurações",
      about: "Data-base, regra da situação, suas palavras, exercício, limites, idioma",
    },
  },
  asOf: {
    label: "Data-base",
    hint: "O dia em que tudo é avaliado. Fica em uma célula da planilha.",
    old: (date, days) => `A planilha é avaliada em ${date}, há ${daysOf(days)}.`,
    roll: "Passar para hoje",
  },
  draft: {
    objective: "Objetivo",
    objectiveHint: "Aonde se quer chegar? Um só alvo, em palavras, sem número",
    type: "Ambição",
    types: { aspirational: "Aspiracional: 70% é bom", committed: "Comprometido: espera-se 100%" },
    from: "Período de",
    until: "Até",
    keyResult: (number) => `Resultado-chave ${number}`,
    measured: "O que se mede",
    keyResultHint: "Como se vai saber? Um efeito, não uma tarefa",
    start: "De",
    target: "Para",
    unit: "Unidade",
    unitHint: "como %, dias, R$",
    owner: "Responsável",
    more: "Tipo, peso, prazo próprio",
    kind: "Tipo",
    kinds: {
      reach: "Alcançar um valor",
      "at least": "Manter pelo menos",
      "at most": "Manter no máximo",
      above: "Ficar acima",
      below: "Ficar abaixo",
      milestone: "Marco, parte feita",
      baseline: "Linha de base, achar o número",
    },
    weight: "Peso",
    due: "Prazo",
    add: "Adicionar um resultado-chave",
    remove: (number) => `Remover o resultado-chave ${number}`,
    removeShort: "Remover",
    where: "Onde",
    newSheet: "Como tabela em uma nova página",
    below: (at) => `Abaixo da tabela em ${at}`,
    follows: (kpi) =>
      `Retoma o indicador “${kpi}”: o valor atual o segue por uma fórmula, e o mapa recebe uma linha`,
    takesUp: (kpi) => `Retoma o indicador “${kpi}”: o mapa recebe uma linha`,
    unlink: "Retirar o indicador",
    fromKpi: "De um indicador",
    chooseKpi: "Escrever você mesmo",
    kpi: (name, status) => (status === "" ? name : `${name} (${status})`),
    staysRed: (proposal) => `${proposal}: não atinge a meta repetidas vezes`,
    milestones: "Marcos",
    milestonesHint: "O caminho do início à meta, cortado nas datas dos seus relatórios, em página própria",
    noMilestones: "Nenhum",
    cadences: { week: "Toda semana", month: "Todo mês", quarter: "Todo trimestre" },
    endsFirst: "O período termina antes de começar",
    numberNeeded: (number) => `É preciso um número, como ${number} ou 40%`,
    another: "Inserido. Redija o próximo objetivo, ou volte.",
  },
  map: {
    missing: {
      draft: "Ainda não há tabela de resultados-chave nesta planilha. Redija primeiro um objetivo.",
      kpi: "Ainda não há tabela de indicadores nesta planilha. Defina primeiro um indicador.",
    },
    tables: { keyResults: "Resultados-chave em", kpis: "Indicadores em", maps: "Mapa em" },
    keyResult: "Resultado-chave",
    counted: (name, kpis) => (kpis === 0 ? name : `${name} (${kpis})`),
    fedBy: (keyResult) => `Indicadores que alimentam “${keyResult}”`,
    search: "Procurar um indicador",
    value: (value) => `agora ${value}`,
    shareOf: (kpi, keyResult) => `Participação de ${kpi} em ${keyResult}`,
    equal: "igual",
    whole: "100%",
    shareNeeded: (kpi, keyResult) =>
      `A participação de ${kpi} em ${keyResult} precisa ser um número como 50%, ou nada para partes iguais`,
    score: (score) => `Pontuação pelos indicadores ${score}`,
    grid: "Tudo de uma vez, em grade",
    gridHint:
      "Digite x onde um indicador alimenta um resultado-chave, ou a participação, como 50%; limpe a célula para retirar. As setas vão de célula em célula.",
    into: (at) => `No mapa em ${at}`,
    newSheet: "Como novo mapa em uma nova página",
    gaps: "O que não está coberto",
    noGaps: "Nada: cada resultado-chave tem um indicador com dados, e cada indicador alimenta algum.",
    gap: {
      "Key result without KPI": (name) => `Nenhum indicador alimenta “${name}”.`,
      "KPI without key result": (name) =>
        `“${name}” não alimenta nenhum resultado-chave. Pode estar certo: nem todos precisam.`,
      "KPI without data": (name) => `“${name}” ainda não tem valor.`,
      "Unknown key result in map": (name) =>
        `O mapa cita o resultado-chave “${name}”, que não está na tabela.`,
      "Unknown KPI in map": (name) => `O mapa cita o indicador “${name}”, que não está na tabela.`,
    },
    staysRed: (name, proposal) =>
      `“${name}” não atinge a meta repetidas vezes e não alimenta nenhum resultado-chave. ${proposal}.`,
    conflicts: "O que não combina",
    noConflicts: "Nada: sentidos, metas, frequência e participações combinam.",
    fixes: {
      choose: "Escolher um indicador",
      show: "Mostrar",
      map: (name) => `Associar “${name}”`,
      correct: "Corrigir",
    },
  },
  held: {
    typedFor: (at) => `O que está digitado aqui é para a tabela em ${at}.`,
    leave: "Descartar e continuar com a tabela sob o cursor",
  },
  checkIn: {
    gone: (title, value) => `“${title}” não está mais na tabela, por isso ${value} fica de fora.`,
    noTable: "Selecione uma célula de uma tabela de resultados-chave e faça o check-in.",
    date: "Data",
    dateNeeded: "Informe o dia de que são os valores",
    author: "Quem",
    keys: "Enter passa ao próximo valor; deixe em branco o que não mudou. Depois do último vem a prévia.",
    noValue: "Ainda sem valor",
    last: (value, date) => (date === undefined ? `Último ${value}` : `Último ${value}, ${date}`),
    target: (value) => `meta ${value}`,
    before: (values) => `registrados ${values}`,
    confidence: "Confiança",
    confidenceIn: (title) => `Confiança em ${title}`,
    confidences: ["Alta", "Média", "Baixa"],
    note: "Observação",
    valueToo: "É preciso também um valor: digite de novo o último se ele não mudou",
    noteOn: (title) => `Observação sobre ${title}`,
    doubts: {
      away: (value) => `${value} está mais longe da meta do que da última vez. Está certo?`,
      jump: (value) => `${value} passa de uma vez todo o caminho do início à meta. Está certo?`,
    },
  },
  dashboard: {
    noTable: "Selecione uma célula de uma tabela de resultados-chave para ver a visão geral.",
    overall: "No conjunto",
    objectives: "Objetivos",
    attention: "Pede atenção",
    nothing: "Nada: cada resultado-chave está no ritmo, atingido ou não começou.",
    owners: "Quem responde pelo quê",
    teams: "Por equipe",
    stale: "Desatualizado: sem valor novo há tempo demais",
    met: "Atingido",
    metHint: "Um nível atingido se perde com facilidade. Mantenha-o à vista como indicador.",
    keep: (keyResult) => `Manter como indicador: ${keyResult}`,
    keepShort: "Manter como indicador",
    kpis: "Indicadores",
    moreKpis: (count) => `e mais ${count} nas tabelas de indicadores desta planilha`,
    ofTarget: (value, target) => (target === undefined ? `${value}, sem meta` : `${value}, meta ${target}`),
    line: (name, values) =>
      `${name}, os últimos ${values.length} valores: ${values.join(", ")}. A linha tracejada é a meta.`,
    promote: (proposal) => `Fazer disso um resultado-chave: ${proposal}`,
    promoteShort: "Fazer disso um resultado-chave",
    exceptions: "Fora do plano acima do relevante",
    noExceptions: "Nada: o que se pode comparar está perto do plano.",
    moreExceptions: (count) => `e mais ${count}`,
    notCompared: (count) =>
      count === 1 ? "1 indicador não pôde ser comparado" : `${count} indicadores não puderam ser comparados`,
    points: (amount) => `${amount} pontos percentuais`,
    exception: (difference, share, reading) =>
      `${difference}${share === undefined ? "" : ` (${share})`}, ${readings[reading] ?? reading}`,
    burnUp: "O caminho até agora",
    lastLogged: (value, date) => `Último ${value} em ${date}.`,
    wanted: (target) => `A linha tracejada vai à meta ${target}.`,
    forecast: (date, value, low, high) =>
      `Neste ritmo, ${value} em ${date}, muito provavelmente entre ${low} e ${high}.`,
    scored: (score, expected) =>
      expected === undefined ? `Pontuação ${score}` : `Pontuação ${score}, esperado ${expected}`,
    noScore: (keyResults) =>
      keyResults === 1
        ? "O resultado-chave ainda não tem dados"
        : `Nenhum dos ${keyResults} resultados-chave tem dados ainda`,
    withData: (withData, all) =>
      `${withData} de ${all} resultados-chave ${withData === 1 ? "tem" : "têm"} dados`,
    weakest: (title) => `O que mais segura: ${title}`,
    onSheet: "Pôr em uma página",
    tree: "Empresa, equipes, pessoas",
    treeHint: "Cada um com a pior situação entre a sua e tudo o que está abaixo.",
    below: (title, count) =>
      count === 1 ? `1 objetivo abaixo de ${title}` : `${count} objetivos abaixo de ${title}`,
  },
  explain: {
    select:
      "Selecione uma célula na linha de um resultado-chave, ou uma com uma fórmula OKR: os números são detalhados aqui, passo a passo.",
    noSteps: "Não há pontuação a detalhar.",
    cell: (at) => `A fórmula em ${at}`,
    spilled: (at) => `A célula ${at} não tem fórmula própria; esta fórmula a preenche.`,
    shows: (shown) => `A planilha mostra: ${shown}`,
    differs: (answer) =>
      `Com estes valores a resposta é ${answer}, e não o que a planilha mostra. Faça a planilha recalcular; se nada mudar, um valor mudou nesse meio-tempo.`,
    refuses: (message) =>
      `Com estes valores não há resposta, embora a planilha mostre uma. Faça a planilha recalcular. O motivo: ${message}`,
    nothing: "nada",
    innerFirst: "As fórmulas que estão dentro de outras vêm primeiro.",
    answers: (answer) => `Resposta: ${answer}`,
    table: (rows, columns) =>
      `${rows === 1 ? "1 linha" : `${rows} linhas`} × ${columns === 1 ? "1 coluna" : `${columns} colunas`}`,
    unknown: "A própria planilha calcula isto, por isso o valor não é mostrado aqui.",
    unanswered: "Nem todos os valores são conhecidos aqui, por isso a resposta não é recalculada.",
    blank: "vazia",
    missing: "Sem valor, mas necessário",
    steps: "Passo a passo",
    parts: "Quanto cada resultado-chave avançou",
    part: (number) => `Resultado-chave ${number}`,
  },
  read: {
    unknown: (at) =>
      `Nada em ${at} foi reconhecido como tabela de resultados-chave, indicadores, mapa ou check-ins. Selecione uma célula de uma tabela assim; os títulos ficam em uma linha, como Objetivo, Resultado-chave, Início, Atual, Meta.`,
    kinds: {
      okr: "Uma tabela de resultados-chave",
      objectives: "Uma tabela de objetivos",
      kpi: "Uma tabela de indicadores",
      map: "Um mapa de resultados-chave e indicadores",
      checkin: "Um registro de check-ins",
    },
    at: (at) => `Encontrada em ${at}`,
    columns: "Como as colunas são lidas",
    columnsHint:
      "Não está certo? Escolha o que a coluna contém. A palavra é então escrita entre colchetes depois do título, e todas as fórmulas leem igual.",
    column: (letters, heading) => `${letters}: ${heading === "" ? "(sem título)" : heading}`,
    sample: (sample) => `p. ex. ${sample}`,
    change: "Alterar",
    notUsed: "Não usada",
    scores: "Adicionar pontuações e situações",
    scoresHint:
      "Pontuação, parte esperada, situação e nota de cada resultado-chave. Acompanham os números quando mudam.",
    kpiScores: "Adicionar valores e situações",
    kpiScoresHint:
      "O último valor de cada indicador com meta, atingimento, variação, situação e tendência. Acompanham os números quando mudam.",
    where: "Onde",
    beside: "Ao lado da tabela",
    newSheet: "Em uma nova página",
  },
  functions: {
    search: "Procurar",
    searchHint: "em inglês, como forecast, variance, status",
    group: "Grupo",
    allFunctions: "Todas as funções",
    allGroups: "Todos os grupos",
    found: (count) => (count === 1 ? "1 função" : `${count} funções`),
    none: "Nenhuma função corresponde. Tente outra palavra, ou todos os grupos.",
    groups: {
      Scores: "Pontuações",
      Hierarchy: "Hierarquia",
      "Over time": "No tempo",
      Tables: "Tabelas",
      KPIs: "Indicadores",
      Mapping: "Mapa",
      Calendar: "Calendário",
    },
    insertHeading: "Inserir",
    into: "Na célula",
    useSelection: "Usar seleção",
    useSelectionFor: (name) => `Usar a seleção para ${name}`,
    words: "Opções",
    formula: "Fórmula",
    preview: "Prévia",
    examples: "Exemplos",
    answer: "Resposta",
    exampleOnSheet: "Pôr este exemplo em uma nova página",
    notAnAddress: "É preciso uma célula como B7",
    spills: "A resposta pode preencher células à direita e abaixo; elas precisam estar vazias.",
  },
  waiting: {
    seconds: (seconds) => `${seconds} s`,
  },
  settings: {
    intro:
      "Tudo fica em uma página da planilha, à vista de todos. As fórmulas se referem às células dela: uma mudança aqui altera todas.",
    judging: "Como se avalia",
    year: "Seu exercício",
    limits: "Limites",
    labels: "Suas próprias palavras para as situações",
    presetHint:
      "gap: quanto atraso; ratio: parte do esperado; score: só a pontuação. Verde e depois amarelo.",
    usualRule: "Pelas datas, senão pelo tipo",
    ownRule: "Limites próprios",
    cutOffs: "Limites próprios",
    cutOffsNeeded: "Digite os limites ou escolha outra regra",
    cutOffsHint: "Medida, verde, amarelo: gap 0.1 0.25, ratio 0.95 0.75 ou score 0.7 0.4",
    months: "Meses",
    weeks: (pattern) => `Semanas, ${pattern}`,
    yearEnd: "O ano termina em",
    yearEndHint: "Em inglês: last Saturday of April, ou nearest Saturday to January 31",
    naming: "Um exercício leva o nome",
    namings: { last: "Do ano em que termina", first: "Do ano em que começa" },
    languageWords: (good, bad) => `Chamar os status “${good}”, “${bad}” e assim por diante`,
    languageWordsHint:
      "As fórmulas nas páginas respondem então com estas palavras. As cores seguem as palavras: coloque os semáforos de novo depois (Ferramentas)",
    hostLanguage: "O da planilha",
    numberNeeded: (number) => `É preciso um número, como ${number} ou 5%`,
    problem: (at, message) => `${at}: ${message}. Até lá vale o habitual.`,
    goThere: "Ir à célula",
  },
  kpi: {
    name: "O que se mede",
    nameHint: "Um número que alguém olha com regularidade",
    target: "Meta",
    timeFrame: "Por",
    timeFrames: {
      week: "Semana",
      month: "Mês",
      quarter: "Trimestre",
      half: "Semestre",
      year: "Ano até a data",
      "rolling 12 months": "Últimos 12 meses",
    },
    unit: "Unidade",
    direction: "Bom é",
    directionUnsaid: "Sem escolha: mais alto",
    directions: { up: "Mais alto", down: "Mais baixo", hold: "Perto da meta" },
    owner: "Responsável",
    choose: "Escolher…",
    actuals: "O valor",
    from: "De onde",
    fromHint: "Números que já estão na planilha são lidos por fórmula, para ninguém digitar duas vezes",
    later: "Digitado depois",
    cell: "Uma célula mantida em dia",
    gone: "Não está mais lá",
    goneHint: "Estes números foram movidos ou apagados nesse meio-tempo. Escolha-os de novo",
    ownRanges: "Uma coluna de valores e outra de datas",
    ranges: { cell: "Célula", values: "Valores", dates: "Datas" },
    rangeNeeded: "Selecione as células e escolha “Usar seleção”, ou digite um intervalo como Razão!C2:C500",
    only: "Só as linhas em que",
    all: "Todas as linhas",
    is: "É",
    aggregation: "No período",
    aggregations: {
      last: "O último valor",
      sum: "A soma",
      average: "A média",
      min: "O mais baixo",
      max: "O mais alto",
      count: "O número de valores",
      ratio: "A razão: soma dividida por soma",
    },
    per: "Dividido por",
    perHint: "No período, primeiro somam-se os dois: uma média de razões seria errada",
    perNeeded: "Uma razão precisa de um divisor. Escolha números, ou outra forma de reunir os valores",
    span: (first, last) => `Números de ${first} a ${last}`,
    now: (value) => `Agora ${value}.`,
    attains: (share) => `É ${share} da meta.`,
    more: "Limites, linha de base, referência, perspectiva",
    amber: "O verde acaba em",
    red: "O amarelo acaba em",
    cutOffsNeeded: "Digite os limites ou escolha outra regra",
    cutOffsHint:
      "Na unidade do indicador; se deve manter um nível, a distância até ele. Em branco: 90% da meta é amarelo.",
    baseline: "Linha de base",
    benchmark: "Referência",
    leading: "Mostra",
    leads: "Cedo (antecedente)",
    lags: "Depois (consequente)",
    perspective: "Perspectiva",
    into: {
      rows: (at) => `Como linha da tabela em ${at}`,
      reports: (at) => `Como linhas da tabela em ${at}, uma por período encerrado`,
      periods: (at) => `Como linha da tabela em ${at}, com o valor sob cada período`,
    },
    another: "Inserido. Defina o próximo indicador, ou volte.",
  },
  templates: {
    choose: "Começar por",
    about: {
      company: "Três objetivos para um trimestre com nove resultados-chave, e cinco indicadores",
      team: "Dois objetivos para um trimestre com seis resultados-chave, junto aos da empresa",
      finance: "Sete indicadores com uma coluna para cada mês do ano",
      scorecard: "Um ano em quatro perspectivas: objetivos, medidas e a página da diretoria",
      hospital: "Espera, leitos e segurança para um trimestre, com sete indicadores da casa",
    },
    start: "Começa",
    startHint: "Qualquer dia do período",
    period: (label) => `Qualquer dia do período. Este é ${label}`,
    dateNeeded: "Informe um dia do período para começar",
    inside: "O que há nele",
    kpis: "Indicadores:",
    made: "Os números são inventados, de tamanho realista, para substituir; os responsáveis são funções. O valor atual parte do início.",
  },
  review: {
    noTable: "Selecione uma célula da tabela de resultados-chave cujo período terminou.",
    period: (label) => `Como ${label} terminou`,
    frozenOn: "Congelado em",
    frozenHint: "Tudo é avaliado neste dia, e anotado como estava então",
    dateNeeded: "Informe o dia em que tudo é avaliado",
    early: (end) => `O período vai até ${end}. O que se congela agora é como está no caminho.`,
    whatNext: "O que acontece com cada um",
    score: (score) => `Pontuação ${score}`,
    noScore: "Sem pontuação",
    prepare: (period) => `Preparar ${period}`,
    carried: (count) =>
      count === 0
        ? "Nada continua, por isso nenhuma página é adicionada"
        : count === 1
          ? "1 resultado-chave continua e começa onde está agora"
          : `${count} resultados-chave continuam e começam onde estão agora`,
  },
};

export default portuguese;
