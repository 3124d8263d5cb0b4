import { languages } from "../languages";
import type { ActionText } from "./en";
import type { Translation } from "./Translation";

export const portuguese: Translation<ActionText> = {
  insertFormula: (formula, at) => `Inserir ${formula} em ${at}`,
  insertExample: (formula) => `Montar um exemplo de ${formula}`,
  exampleSheet: (formula) => `Exemplo ${formula}`,
  needed: "Obrigatório. Selecione as células e escolha “Usar seleção”, ou digite um valor",
  settingsSheet: "Configurações OKR",
  settingsHeadings: ["Configuração", "Valor", "O que faz"],
  setAsOf: "Definir a data-base",
  addScores: "Adicionar pontuações e situações",
  statusSheet: "Situação OKR",
  noRoomBeside: "Não há colunas livres suficientes à direita da tabela. Escolha uma nova página",
  noKeyResults: "A tabela ainda não cita nenhum resultado-chave",
  noKpis: "A tabela ainda não cita nenhum indicador",
  addKpiScores: "Adicionar valores e situações",
  kpiSheet: "Situação KPI",
  overruleHeading: (at, role) => `Ler ${at} como ${role}`,
  logSheet: "Check-ins",
  logHeadings: ["Data", "Objetivo", "Resultado-chave", "Valor", "Confiança", "Observação", "Autor"],
  nothingEntered: "Informe um novo valor para pelo menos um resultado-chave",
  authorNeeded: "Diga quem faz o check-in; o nome fica guardado neste computador",
  tableChanged: "A tabela mudou nesse meio-tempo. Escolha Atualizar e veja de novo",
  checkIn: (count) =>
    count === 1 ? "Check-in de 1 resultado-chave" : `Check-in de ${count} resultados-chave`,
  logLacks: (sheet, columns) =>
    `Falta na página “${sheet}” ${columns.map((column) => `uma coluna ${column}`).join(" e ")}. Adicione o título, ou renomeie a página para começar um novo registro`,
  draftSheet: "OKRs",
  objectiveNeeded: "Escreva primeiro o objetivo: aonde se quer chegar?",
  keyResultNeeded: "Escreva pelo menos um resultado-chave: como se vai saber?",
  insertDraft: (objective) =>
    `Adicionar “${objective.length > 40 ? `${objective.slice(0, 39)}…` : objective}”`,
  milestoneSheet: "Marcos",
  noPaths: "Marcos precisam de um resultado-chave com meta, e das datas do período",
  map: {
    write: "Gravar o mapa de indicadores e resultados-chave",
    sheet: "Mapa de KPIs",
    headings: ["Resultado-chave", "Indicador", "Participação"],
    empty: "Associe primeiro pelo menos um indicador a um resultado-chave",
    unchanged: "A página já diz tudo isso",
    shareNegative: (keyResult, kpi) => `A participação de “${kpi}” em “${keyResult}” precisa ser 0 ou mais`,
    noRoomBelow: (at, lines) =>
      `O mapa em ${at} precisa de ${lines === 1 ? "1 linha vazia" : `${lines} linhas vazias`} abaixo, e de mais uma antes do que vem depois. Insira linhas, ou escolha uma nova página`,
    hasFormulas:
      "Linhas deste mapa têm fórmulas, que mudariam de lugar. Exclua as linhas na página, ou escolha uma nova página",
    setCell: (at) => `Alterar ${at}`,
    holdsFormula: (at) => `${at} contém uma fórmula; altere aquilo de que ela é calculada`,
  },
  kpi: {
    sheet: "Indicadores",
    insert: (name) => `Adicionar o indicador “${name.length > 40 ? `${name.slice(0, 39)}…` : name}”`,
    nameNeeded: "Escreva o que se mede",
    targetNeeded: "Um indicador precisa de uma meta, como 45 ou 98%: sem ela ninguém sabe dizer se está bom",
    timeFrameNeeded: "Escolha a que se refere a meta: um mês, um trimestre, um ano",
    noRoomBelow: (at) =>
      `A tabela em ${at} precisa de uma linha vazia abaixo, e de mais uma antes do que vem depois. Insira linhas, ou escolha uma nova página`,
  },
  review: {
    title: (period) => `Revisão ${period}`,
    frozenOn: "Congelado em",
    outcome: "Como terminou",
    objectiveHeadings: ["Objetivo", "Pontuação", "Esperado", "Situação"],
    keyResultHeadings: [
      "Objetivo",
      "Resultado-chave",
      "Responsável",
      "Início",
      "Atual",
      "Meta",
      "Pontuação",
      "Esperado",
      "Situação",
      "E agora",
      "Observação",
    ],
    proposals: { "carry over": "Continuar", graduate: "Transformar em indicador", retire: "Encerrar" },
    learnt: "O que aprendemos",
    thanks: "A quem agradecemos",
    kpiHeadings: ["Indicador", "Responsável", "Unidade", "Direção", "Meta"],
  },
  reportSheet: "Relatório OKR",
  addReport: "Criar uma página de relatório",
  reportTitle: "Objetivos e resultados-chave",
  reportChart: "Pontuação e parte esperada por objetivo",
  reportChartDescription: (objectives) =>
    `Barras de ${objectives === 1 ? "1 objetivo" : `${objectives} objetivos`}: a pontuação ao lado da parte esperada na data-base, como na tabela acima`,
  tools: {
    testSheet: "Teste OKR",
    test: "Testar as funções",
    addLights: "Adicionar semáforos",
    removeLights: "Retirar semáforos",
    amberAboveGreen: "O amarelo não pode ficar acima do verde",
    nothingToLight: (at) =>
      `A maioria das células em ${at} não são pontuações (0 a 1, ou 0 a 100) nem situações como “On track”. Selecione uma coluna delas`,
    freeze: (sheets) =>
      sheets === 1 ? "Copiar uma página como valores" : `Copiar ${sheets} páginas como valores`,
    frozenSheet: (sheet) => `${sheet} valores`,
    frozenTitle: (sheet) => `${sheet}: cópia com valores, sem fórmulas`,
    frozenOn: "Copiada em",
    nothingToFreeze: {
      sheet: "A página está vazia. Abra a que deseja copiar",
      all: "Nenhuma página visível tem fórmulas do OKR Workbook",
    },
    repairFormulas: (count) => (count === 1 ? "Reparar 1 fórmula" : `Reparar ${count} fórmulas`),
    nothingToRepair: "Não há nada a reparar",
    sheetProtected: "A página está protegida. Retire a proteção e veja de novo",
    repairProblems: {
      unknown: (name) => `Não existe a função ${name}. Procure-a em Funções`,
      "other add-in": (name) => `${name} pertence a outro suplemento`,
      "Google only": (name) =>
        `Usa ${name}, que só existe no Planilhas Google. Escreva de novo com funções do Excel`,
      "open range": (range) =>
        `${range} não tem última linha, e o Excel precisa dela. Escreva A2:A100, por exemplo`,
      array: (what) =>
        `${what} está entre chaves, onde o Excel só aceita constantes. Use HSTACK ou VSTACK (EMPILHARH, EMPILHARV)`,
      "Excel only": (what) => `${what} é uma referência que só o Excel tem. Escreva A2:A100`,
    },
  },
  templates: {
    insert: (title) => `Começar por “${title}”`,
    overviewSheet: "Resumo",
    scorecardSheet: "Painel estratégico",
    kpiSheet: "Indicadores",
    kpiStatusSheet: "Situação KPI",
    perspectives: ["Financeira", "Clientes", "Processos internos", "Aprendizado e crescimento"],
    months: ["jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"],
  },
  settings: {
    change: "Alterar as configurações",
    unchanged: "Nada foi alterado",
    names: {
      asOf: "Data-base",
      statusRule: "Regra da situação",
      kpiRule: "Regra da situação dos indicadores",
      fiscalStart: "Mês em que começa o exercício",
      calendar: "Calendário",
      materialityShare: "Relevante a partir de, parte do plano",
      materialityAmount: "Relevante a partir de, valor",
      staleDays: "Dias entre check-ins",
      maxKeyResults: "Resultados-chave por objetivo, no máximo",
      language: "Idioma",
    },
    meanings: {
      asOf: "O dia em que cada situação é avaliada. Altere aqui e todas as fórmulas acompanham",
      statusRule:
        "Uma regra com nome, como pace, google ou committed, ou limites como gap 0.1 0.25. Em branco: pace se as datas são conhecidas, senão pelo tipo, senão google",
      kpiRule:
        "Limites sobre o atingimento, como score 1 0.9. Em branco: o amarelo e o vermelho de cada indicador, senão score 1 0.9",
      fiscalStart:
        "De 1 a 12; 7 first se o exercício leva o ano do seu primeiro dia. Com um padrão de semanas, só first ou last",
      calendar: "months, ou um padrão de semanas com o fim do ano, como 4-4-5 last Saturday of April",
      materialityShare: "Diferenças até esta parte do plano não são exceções",
      materialityAmount: "Diferenças até este valor, na unidade do indicador, não são exceções",
      staleDays: "Se passar mais tempo sem check-in, o painel lembra",
      maxKeyResults: "Se houver mais, o orientador comenta",
      language: "O idioma do painel, pelo código, como pt. Em branco: o da planilha",
    },
    labelHeadings: ["Situação", "Sua palavra", "Quando"],
    statuses: {
      "no-target": "Não há meta com que medir",
      "not-started": "O primeiro dia ainda está por vir",
      "no-data": "Ainda não há valor",
      stale: "O último valor é antigo demais para ser confiável",
      missed: "Terminou e a meta não foi atingida",
      achieved: "A meta foi atingida",
      "on-track": "Tão avançado quanto deveria até agora, ou mais",
      "at-risk": "Atrasado, mas recuperável",
      "off-track": "Mais atrasado ainda",
    },
    outside:
      "Esta célula foi movida para fora das configurações, por isso o painel não a vê. Coloque-a de volta junto das outras",
    dateNeeded: (found) => `É preciso uma data${got(found)}`,
    numberNeeded: (least, found) => `É preciso um número, ${least} ou mais${got(found)}`,
    languageUnknown: (found) =>
      `Não há textos no idioma “${found}”; o painel fala ${Object.keys(languages).join(", ")}`,
    wordNeeded: "É preciso uma palavra",
    noRow: (status) => `A página de configurações não tem mais uma linha para “${status}”. Adicione uma`,
  },
};

function got(found: string): string {
  return found === "" ? "" : `, não “${found}”`;
}
