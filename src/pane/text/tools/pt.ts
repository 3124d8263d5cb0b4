import type { Translation } from "../../../actions/text/Translation";
import type { ToolText } from "./en";

const portuguese: Translation<ToolText> = {
  formulas: "Fórmulas",
  formulasHint:
    "Depois da instalação, ou em um arquivo do Excel ou do Planilhas Google, fórmulas podem mostrar #NOME? ou guardar só o último valor. Olhar não altera nada.",
  check: "Olhar todas as fórmulas",
  checked: (right, repairs, skipped) =>
    right + repairs + skipped === 0
      ? "Não há fórmulas OKR nesta planilha."
      : [
          `${right} em ordem`,
          ...(repairs > 0 ? [`${repairs} a reparar`] : []),
          ...(skipped > 0 ? [`${skipped} para você ver`] : []),
        ].join(", "),
  repairable: "Serão reparadas",
  skipped: "Ficam como estão",
  states: { "not loaded": "Mostra #NOME? embora esteja certa: é inserida de novo" },
  onHiddenSheet: (cell) => `${cell}, em uma página oculta`,
  more: (count) => `e mais ${count}`,
  repair: (count) => (count === 1 ? "Reparar" : `Reparar as ${count}`),
  alive: "As funções respondem?",
  aliveHint: "Grava duas fórmulas em uma nova página, lê as respostas e exclui a página. Nada seu é tocado.",
  test: "Testar",
  testing: "Esperando as respostas…",
  verdicts: {
    alive: "Respondem, e certo.",
    waiting: "Sem resposta depois de alguns segundos. Espere outras fórmulas carregarem e teste de novo.",
  },
  notLoaded: {
    Excel:
      "Não carregadas: o Excel não conhece as funções (#NOME?). Feche este painel e abra de novo pelo grupo OKR. Se não ajudar, remova o suplemento em Página Inicial > Suplementos e adicione de novo.",
    "Google Sheets":
      "Não carregadas: o script não faz parte desta planilha, ou tem um erro (#NAME?). Veja em Extensões > Apps Script e recarregue a planilha.",
    Workbench: "Não carregadas: a página não conhece as funções (#NAME?). Recarregue.",
  },
  wrong: (formula, got, wanted) =>
    `${formula} responde ${got === "" ? "nada" : got}, e deveria responder ${wanted}. Talvez outro suplemento use os mesmos nomes; recarregue a planilha e teste de novo.`,
  lights: "Semáforos",
  lightsHint: (at) =>
    `Marca nas células selecionadas (agora ${at}) as pontuações por estes limites e as situações pelas palavras. Com uma só célula, toda a coluna dela na tabela.`,
  cutOffs: { green: "Verde a partir de", amber: "Amarelo a partir de" },
  removeLights: "Retirar",
  freeze: "Congelar como valores",
  freezeHint:
    "Uma cópia para quem não tem o suplemento: valores no lugar de fórmulas, em uma nova página, com o dia em que foi feita. A sua página fica como está.",
  which: "Copiar",
  sheets: { sheet: "A página aberta", all: "Todas as páginas com fórmulas OKR" },
};

export default portuguese;
