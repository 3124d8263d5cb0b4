import type { Translation } from "../../../actions/text/Translation";
import type { WithoutWorkbookText } from "./en";

const french: Translation<WithoutWorkbookText> = {
  what: "Objectifs, résultats clés et indicateurs dans le classeur que votre équipe a déjà : des formules, et ce volet à côté de la feuille. Le volet fonctionne dans Excel. Seul dans un onglet de navigateur, il n’a pas de classeur à montrer.",
  installed: "Si vous l’avez déjà dans Excel",
  openIt: "Ouvrez votre classeur dans Excel et choisissez Accueil > OKR > Volet OKR.",
  install: "Pour l’essayer vous-même",
  steps: [
    "Enregistrez le manifeste ci-dessous.",
    "Ouvrez un classeur dans Excel pour le web.",
    "Choisissez Accueil > Compléments > Autres compléments > Charger mon complément, puis le fichier enregistré.",
  ],
  manifest: "Enregistrer le manifeste (okr-workbook.xml)",
  forEverybody: "Pour le donner à tous",
  administrator:
    "Un administrateur charge le même manifeste dans le centre d’administration Microsoft 365 sous Paramètres > Applications intégrées > Charger des applications personnalisées, et choisit qui le reçoit.",
  then: "Tapez ensuite dans une cellule",
  example: "=OKR.SCORE(C2:C5; D2:D5)",
  exampleSays:
    "La réponse est le score d’un objectif, d’après les valeurs actuelles et les cibles de ses résultats clés.",
  nothingLeaves:
    "Rien d’un classeur n’est jamais envoyé où que ce soit : formules et volet s’exécutent dans Excel.",
};

export default french;
