import type { Translation } from "../../../actions/text/Translation";
import type { ReminderPaneText } from "./en";

const keyResultsOf = (count: number): string => (count === 1 ? "1 résultat clé" : `${count} résultats clés`);

const french: Translation<ReminderPaneText> = {
  heading: "Rappel hebdomadaire",
  what: "Une fois par semaine, vous recevez un message avec les résultats clés sans check-in depuis un moment, et leurs responsables. Chacun l’active pour soi ; personne d’autre ne le reçoit.",
  consent:
    "Il est désactivé tant que vous ne l’activez pas. Vous permettez alors à ce script, et donc à Google,",
  permissions: [
    "de s’exécuter une fois par semaine en votre nom, même feuille fermée, et de lire ses tableaux",
    "de connaître l’adresse de votre compte",
    "d’envoyer un message depuis votre compte, à cette adresse seulement",
  ],
  weekday: "Jour",
  hour: "À partir de",
  days: "Jours sans check-in",
  daysHint: "Un résultat clé est cité dès que son dernier check-in a cet âge",
  daysNeeded: (most) => `Il faut un nombre entier de jours, de 1 à ${most}`,
  switchOn: "Activer le rappel",
  switchOff: "Désactiver le rappel",
  isOn: (weekday, from, until, days) =>
    `Activé : chaque ${weekday} entre ${from} et ${until}, si un résultat clé est sans check-in depuis ${days === 1 ? "un jour" : `${days} jours`}.`,
  lastRun: (when, keyResults) =>
    keyResults === 0
      ? `Dernière exécution ${when} : rien n’attendait, aucun message n’a été envoyé.`
      : `Dernière exécution ${when} : message envoyé au sujet de ${keyResultsOf(keyResults)}.`,
  lastError: (when, message) => `Aucun message n’a pu être envoyé le ${when} : ${message}`,
};

export default french;
