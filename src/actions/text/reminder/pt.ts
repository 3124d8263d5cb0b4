import type { ReminderText } from "./en";

const keyResultsOf = (count: number): string =>
  count === 1 ? "1 resultado-chave" : `${count} resultados-chave`;

export const portuguese: ReminderText = {
  subject: (keyResults, workbook) =>
    `${keyResults === 1 ? "1 resultado-chave espera" : `${keyResults} resultados-chave esperam`} um check-in: ${workbook}`,
  intro: (keyResults, all, workbook, days) =>
    `${keyResults} de ${keyResultsOf(all)} em “${workbook}” ${keyResults === 1 ? "está" : "estão"} há ${days === 1 ? "um dia" : `${days} dias`} ou mais sem check-in.`,
  noOwner: "Sem responsável",
  never: (title) => `${title} (ainda sem check-in)`,
  last: (title, date, days) => `${title} (último em ${date}, há ${days === 1 ? "1 dia" : `${days} dias`})`,
  more: (keyResults) => `… e mais ${keyResults}`,
  how: "Para fazer um check-in: Extensões → OKR Workbook e depois Check in.",
  why: "Você recebe este e-mail porque ativou o lembrete semanal nesta planilha. Para desativar: Extensões → OKR Workbook → Open the OKR pane, Configurações.",
  noTable:
    "Nenhuma tabela de resultados-chave foi encontrada em uma página visível. Se ela foi renomeada ou excluída de propósito, desative o lembrete",
  noQuota:
    "O Google não permite que esta conta envie mais e-mails hoje, por isso o lembrete foi omitido; ele volta na próxima semana",
  noAddress:
    "O Google não informa o endereço de e-mail desta conta, por isso nada pôde ser enviado; fale com o administrador do seu domínio",
  noSpreadsheet:
    "O Google executou o lembrete sem a planilha. Ele funciona em um script que pertence à planilha (Extensões → Apps Script), não em um complemento publicado",
};
