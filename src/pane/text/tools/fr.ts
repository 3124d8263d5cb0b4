import type { Translation } from "../../../actions/text/Translation";
import type { ToolText } from "./en";

const french: Translation<ToolText> = {
  formulas: "Formules",
  formulasHint:
    "Après l’installation, ou dans un fichier venu d’Excel ou de Google Sheets, des formules peuvent afficher #NOM? ou ne garder que leur dernière valeur. Regarder ne change rien.",
  check: "Regarder toutes les formules",
  checked: (right, repairs, skipped) =>
    right + repairs + skipped === 0
      ? "Il n’y a pas de formule OKR dans ce classeur."
      : [
          `${right} en ordre`,
          ...(repairs > 0 ? [`${repairs} à réparer`] : []),
          ...(skipped > 0 ? [`${skipped} à voir vous-même`] : []),
        ].join(", "),
  repairable: "Seront réparées",
  skipped: "Restent telles quelles",
  states: { "not loaded": "Affiche #NOM? bien qu’elle soit juste : elle est saisie de nouveau" },
  onHiddenSheet: (cell) => `${cell}, sur une feuille masquée`,
  more: (count) => `et ${count} de plus`,
  repair: (count) => (count === 1 ? "La réparer" : `Réparer les ${count}`),
  alive: "Les fonctions répondent-elles ?",
  aliveHint:
    "Écrit deux formules sur une nouvelle feuille, lit leurs réponses et supprime la feuille. Rien de ce qui est à vous n’est touché.",
  test: "Tester",
  testing: "En attente des réponses…",
  verdicts: {
    alive: "Elles répondent, et juste.",
    waiting:
      "Pas de réponse après quelques secondes. Attendez que les autres formules soient chargées, puis testez de nouveau.",
  },
  notLoaded: {
    Excel:
      "Non chargées : Excel ne connaît pas les fonctions (#NOM?). Fermez ce volet et rouvrez-le depuis le groupe OKR. Si cela n’aide pas, retirez le complément sous Accueil > Compléments, puis ajoutez-le de nouveau.",
    "Google Sheets":
      "Non chargées : le script ne fait pas partie de cette feuille de calcul, ou contient une erreur (#NAME?). Regardez sous Extensions > Apps Script, puis rechargez la feuille.",
    Workbench: "Non chargées : la page ne connaît pas les fonctions (#NAME?). Rechargez-la.",
  },
  wrong: (formula, got, wanted) =>
    `${formula} répond ${got === "" ? "rien" : got}, et devrait répondre ${wanted}. Un autre complément a peut-être les mêmes noms ; rechargez le classeur et testez de nouveau.`,
  lights: "Feux tricolores",
  lightsHint: (at) =>
    `Marque dans les cellules sélectionnées (ici ${at}) les scores selon ces seuils et les statuts selon leurs mots. Avec une seule cellule, toute sa colonne du tableau.`,
  cutOffs: { green: "Vert à partir de", amber: "Orange à partir de" },
  removeLights: "Retirer",
  freeze: "Figer en valeurs",
  freezeHint:
    "Une copie pour qui n’a pas le complément : des valeurs au lieu de formules, sur une nouvelle feuille, avec le jour de la copie. Votre feuille reste telle quelle.",
  which: "Copier",
  sheets: { sheet: "La feuille ouverte", all: "Chaque feuille avec des formules OKR" },
};

export default french;
