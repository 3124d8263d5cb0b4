import type { ReminderText } from "./en";

const keyResultsOf = (count: number): string => (count === 1 ? "1 résultat clé" : `${count} résultats clés`);

export const french: ReminderText = {
  subject: (keyResults, workbook) =>
    `${keyResults === 1 ? "1 résultat clé attend" : `${keyResults} résultats clés attendent`} un check-in : ${workbook}`,
  intro: (keyResults, all, workbook, days) =>
    `${keyResults} sur ${keyResultsOf(all)} dans « ${workbook} » ${keyResults === 1 ? "est" : "sont"} sans check-in depuis ${days === 1 ? "un jour" : `${days} jours`} ou plus.`,
  noOwner: "Sans responsable",
  never: (title) => `${title} (pas encore de check-in)`,
  last: (title, date, days) =>
    `${title} (dernier le ${date}, il y a ${days === 1 ? "1 jour" : `${days} jours`})`,
  more: (keyResults) => `… et ${keyResults} de plus`,
  how: "Pour faire un check-in : Extensions → OKR Workbook, puis Check in.",
  why: "Vous recevez ce message parce que vous avez activé le rappel hebdomadaire dans cette feuille de calcul. Vous le désactivez au même endroit : Extensions → OKR Workbook → Open the OKR pane, Réglages.",
  noTable:
    "Aucun tableau de résultats clés n’a été trouvé sur une feuille visible. S’il a été renommé ou supprimé volontairement, désactivez le rappel",
  noQuota:
    "Google ne permet plus à ce compte d’envoyer de message aujourd’hui, le rappel a donc été omis ; il reviendra la semaine prochaine",
  noAddress:
    "Google n’indique pas l’adresse de ce compte, rien n’a donc pu être envoyé ; adressez-vous à l’administrateur de votre domaine",
  noSpreadsheet:
    "Google a exécuté le rappel sans sa feuille de calcul. Il fonctionne dans un script attaché à la feuille (Extensions → Apps Script), pas dans un module complémentaire publié",
};
