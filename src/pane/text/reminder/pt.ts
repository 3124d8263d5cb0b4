import type { Translation } from "../../../actions/text/Translation";
import type { ReminderPaneText } from "./en";

const keyResultsOf = (count: number): string =>
  count === 1 ? "1 resultado-chave" : `${count} resultados-chave`;

const portuguese: Translation<ReminderPaneText> = {
  heading: "Lembrete semanal",
  what: "Uma vez por semana você recebe um e-mail com os resultados-chave há tempos sem check-in, e seus responsáveis. Cada pessoa ativa para si; ninguém mais recebe.",
  consent: "Fica desativado até você ativar. Então você permite a este script, e com ele ao Google,",
  permissions: [
    "executar uma vez por semana em seu nome, mesmo com a planilha fechada, e ler as tabelas",
    "saber o endereço de e-mail da sua conta",
    "enviar um e-mail da sua conta, só para esse endereço",
  ],
  weekday: "Dia",
  hour: "A partir de",
  days: "Dias sem check-in",
  daysHint: "Um resultado-chave entra na lista quando o último check-in tem esta idade",
  daysNeeded: (most) => `É preciso um número inteiro de dias, de 1 a ${most}`,
  switchOn: "Ativar o lembrete",
  switchOff: "Desativar o lembrete",
  isOn: (weekday, from, until, days) =>
    `Ativado: cada ${weekday} entre ${from} e ${until}, se um resultado-chave está há ${days === 1 ? "um dia" : `${days} dias`} sem check-in.`,
  lastRun: (when, keyResults) =>
    keyResults === 0
      ? `Última execução ${when}: nada esperava, nenhum e-mail foi enviado.`
      : `Última execução ${when}: e-mail enviado sobre ${keyResultsOf(keyResults)}.`,
  lastError: (when, message) => `Nenhum e-mail pôde ser enviado em ${when}: ${message}`,
};

export default portuguese;
