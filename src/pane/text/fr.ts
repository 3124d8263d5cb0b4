import { french as actions } from "../../actions/text/fr";
import type { Translation } from "../../actions/text/Translation";
import type { PaneText } from "./en";

const cells = (count: number): string =>
  count === 1 ? "1 cellule" : `${count.toLocaleString("fr")} cellules`;

/** What a sheet that is added holds. */
const filled = (count: number, charts: number): string =>
  count === 0
    ? ""
    : ` avec ${cells(count)}${charts === 0 ? "" : ` et ${charts === 1 ? "1 graphique" : `${charts} graphiques`}`}`;

const keyResultsOf = (count: number): string => (count === 1 ? "1 résultat clé" : `${count} résultats clés`);
const daysOf = (count: number): string => (count === 1 ? "1 jour" : `${count} jours`);

/** What the formulas say of a difference. */
const readings: Readonly<Record<string, string>> = {
  Favourable: "favorable",
  Unfavourable: "défavorable",
  "Above plan": "au-dessus du prévu",
  "Below plan": "au-dessous du prévu",
  "On plan": "conforme au prévu",
};

const french: Translation<PaneText> = {
  language: "fr",
  actions,
  product: "OKR Workbook",
  back: "Retour",
  loading: "Chargement…",
  reading: "Lecture du classeur…",
  refresh: "Actualiser",
  close: "Fermer",
  screenFailed: "Cette partie du volet n’a pas pu être chargée.",
  tryAgain: "Réessayer",
  selected: "Sélection",
  optional: "facultatif",
  leftOut: (fallback) => `Sans valeur : ${fallback}`,
  plan: {
    heading: "Ce qui va se passer",
    apply: "Appliquer",
    cancel: "Annuler",
    applying: "Écriture…",
    done: (title, count) =>
      count === 0
        ? `Fait : ${title}`
        : `Fait : ${title}, ${cells(count)} ${count === 1 ? "écrite" : "écrites"}`,
    undo: "Défaire",
    stopping: "Impossible d’arrêter à mi-chemin : tout est repris dès que c’est écrit…",
    stopped: (title) => `Arrêté et repris : ${title}`,
    undoing: "Retour en arrière…",
    undone: (title) => `Défait : ${title}`,
    before: (title) => `Avant cela : ${title}`,
    addSheet: (sheet, count, charts) => `Ajoute la feuille « ${sheet} »${filled(count, charts)}`,
    deleteSheet: (sheet) => `Supprime la feuille « ${sheet} »`,
    write: (count, at) => `Écrit ${cells(count)} en ${at}`,
    replace: (count, at) => `Remplace le contenu de ${cells(count)} en ${at}`,
    clear: (count, at) => `Vide ${cells(count)} en ${at}`,
    formulas: (count) => (count === 1 ? "dont 1 formule" : `dont ${count} formules`),
    table: (at) => `Fait un tableau de ${at}`,
    removeTable: (name) => `Défait le tableau « ${name} » ; ses cellules restent`,
    format: (at) => `Met en forme ${at}`,
    light: (at) => `Marque ${at} en rouge, orange et vert`,
    removeLight: (at) => `Retire le rouge, l’orange et le vert de ${at}`,
    bar: (at) => `Dessine des barres en ${at}`,
    dropdown: (at) => `Ajoute une liste de choix en ${at}`,
    removeDropdown: (at) => `Retire la liste en ${at}`,
    chart: (title, sheet) => `Trace le graphique « ${title} » sur ${sheet}`,
    removeChart: (name) => `Retire le graphique « ${name} »`,
    name: (name, at) => `Nomme ${at} « ${name} »`,
    removeName: (name) => `Retire le nom « ${name} »`,
    namedFormula: (name) => `Remplace la formule du nom « ${name} »`,
    note: (at) => `Ajoute une note en ${at}`,
    freeze: (sheet) => `Garde les titres de ${sheet} visibles`,
    harmless: "Ne change rien de ce qui s’y trouve déjà",
    changedHelp: "Rien n’a été écrit. Relisez la feuille et regardez encore l’aperçu.",
    again: "Relire",
  },
  refusals: {
    changedSince: (cell) =>
      `${cell} a changé depuis la préparation, rien n’a donc été écrit ; regardez la cellule et réessayez`,
    writtenSince: (cell) =>
      `${cell} a été remplie depuis, la feuille reste donc ; videz la cellule, ou supprimez la feuille vous-même`,
    noSheet: (sheet) =>
      `La feuille « ${sheet} » n’existe plus ; si elle porte un autre nom, revenez en arrière et recommencez là`,
    putBack: () => "tout a été remis en l’état",
    notPutBack: (steps) =>
      `${steps === 1 ? "1 étape n’a pas pu être annulée" : `${steps} étapes n’ont pas pu être annulées`} ; regardez la feuille, ou annulez là-bas`,
    nameTaken: (name) =>
      `Le nom « ${name} » a été pris dans ce classeur depuis la préparation, rien n’a donc été écrit ; réessayez`,
    notLoaded: () => "Une partie du complément n’a pas pu être chargée ; vérifiez la connexion et réessayez",
    gridLocked: (sheet) => `La feuille « ${sheet} » est verrouillée ; déverrouillez-la et réessayez`,
    gridRefused: (step) => `La grille a refusé une étape (${step}), rien n’a donc été écrit`,
    excelSheetProtected: (sheet) =>
      `La feuille « ${sheet} » est protégée ; ôtez la protection dans l’onglet Révision et réessayez`,
    excelAccessDenied: () =>
      "La feuille ou le classeur est protégé ; ôtez la protection dans l’onglet Révision et réessayez",
    excelCellEdited: () =>
      "Une cellule est en cours de modification ; appuyez sur Entrée ou Échap et réessayez",
    excelBusy: () =>
      "Excel est occupé ; fermez toute boîte de dialogue ou terminez la saisie de la cellule, puis réessayez",
    excelGone: () => "Ce dont il s’agissait n’est plus là ; regardez la feuille et réessayez",
    excelRangeGone: () => "La plage n’est plus là ; regardez la feuille et réessayez",
    excelBadCells: () =>
      "Excel ne peut pas faire cela avec ces cellules ; voyez s’il y a là des cellules fusionnées, un tableau ou une formule matricielle, et réessayez",
    excelOwnError: () => "Excel a rencontré une erreur interne ; attendez un instant et réessayez",
    excelSelection: () => "Sélectionnez un seul bloc de cellules et réessayez",
    excelNameTaken: () => "Le nom est déjà pris dans ce classeur",
    excelTooMuchToWrite: () =>
      "C’est plus qu’Excel n’accepte en une fois ; choisissez moins de lignes et réessayez",
    excelTooMuchToRead: () =>
      "C’est plus qu’Excel ne transmet en une fois ; choisissez moins de lignes et réessayez",
    excelRefused: (said) => `Excel a refusé : ${said}`,
    sheetsBusy: () =>
      "Quelqu’un d’autre écrit en ce moment dans cette feuille de calcul ; attendez un instant et réessayez",
    sheetsProtected: () =>
      "Une partie est protégée et vous ne pouvez pas la modifier ; adressez-vous à son propriétaire",
    sheetsRefused: (said) => `Google Sheets a refusé d’écrire (${said})`,
    sheetsTooMuchToRead: (cells, most) =>
      `Il faut ${cells} cellules en une fois, et Google Sheets en transmet à temps environ ${most} au volet ; sélectionnez moins, supprimez les lignes et colonnes vides, ou gardez les périodes terminées dans une feuille de calcul à part`,
    sheetsLongText: (cell, characters, most) =>
      `${cell} recevrait ${characters} caractères, et une cellule de Google Sheets en accepte ${most} ; raccourcissez le texte`,
    sheetsNoAnswer: (said) =>
      `Google Sheets n’a pas répondu (${said}) ; si vous utilisez plusieurs comptes Google, connectez-vous avec le seul compte de cette feuille de calcul et rouvrez le volet`,
    reminderNotAllowed: (said) =>
      `Google ne l’a pas permis (${said}) ; dans un script avec rappel, rouvrez le volet depuis le menu et acceptez tout ce qui est demandé`,
    reminderWhen: (mostDays) =>
      `Un rappel demande un jour de la semaine, une heure pleine et de 1 à ${mostDays} jours`,
  },
  home: {
    heading: "Accueil",
    tableHeading: "Le tableau ici",
    noTable:
      "Aucun tableau OKR autour de la cellule sélectionnée. Sélectionnez une cellule d’un tableau avec des titres tels que Résultat clé, Valeur actuelle et Cible.",
    tableAt: (at, keyResults) => `${keyResultsOf(keyResults)} en ${at}`,
    goToTable: (at) => `Aller aux résultats clés en ${at}`,
    asOf: (date) => `Statut au ${date}`,
    workbookHeading: "Dans ce classeur",
    nothingHere: "Encore rien.",
    nothingFound:
      "Aucun tableau d’OKR ni d’indicateurs n’a été trouvé. Il faut une ligne de titres, tels que Résultat clé, Valeur actuelle, Cible.",
    found: {
      okr: keyResultsOf,
      objectives: (count) => (count === 1 ? "1 objectif" : `${count} objectifs`),
      kpi: (count) => (count === 1 ? "1 indicateur" : `${count} indicateurs`),
      map: (count) =>
        count === 1
          ? "Correspondance, 1 ligne d’indicateur à résultat clé"
          : `Correspondance, ${count} lignes d’indicateur à résultat clé`,
      checkin: (count) => (count === 1 ? "1 check-in au journal" : `${count} check-ins au journal`),
    },
    cut: (sheets, rows) =>
      `Seules les ${rows} premières lignes de ${sheets.join(", ")} ont été lues ; il peut y en avoir plus que compté ici.`,
    nextHeading: "À faire ensuite",
    next: {
      template: {
        title: "Partir d’un modèle",
        about: "Un exemple rempli à adapter : trimestre, indicateurs, tableau de bord prospectif",
      },
      read: { title: "Lire mon tableau", about: "Voir comment votre tableau est lu" },
      review: {
        title: "Clore la période",
        about: (ended) =>
          `Le dernier résultat clé était dû le ${ended} : figez les scores, préparez la suite`,
      },
      scores: {
        title: "Ajouter les scores",
        about: (at) => `Les résultats clés en ${at} n’ont encore ni score ni statut`,
      },
      "check in": {
        title: "Saisir de nouvelles valeurs",
        about: (last, days) =>
          last === undefined
            ? "Personne n’a encore saisi de valeur"
            : `Les dernières datent du ${last}, il y a ${daysOf(days)}`,
      },
      "red KPIs": {
        title: (count) =>
          count === 1 ? "1 indicateur est hors trajectoire" : `${count} indicateurs sont hors trajectoire`,
        about: (names) =>
          `${names.slice(0, 3).join(", ")}${names.length > 3 ? "…" : ""} : faites un résultat clé de ce qui reste rouge`,
      },
      map: {
        title: "Relier indicateurs et résultats clés",
        about: "Dire quel indicateur porte quel résultat clé",
      },
      dashboard: {
        title: "Voir où vous en êtes",
        about: "Scores, points d’attention, qui est responsable de quoi",
      },
    },
    groups: { work: "Travailler", look: "Regarder", setUp: "Préparer" },
    tasksHeading: "Tout ce que vous pouvez faire",
  },
  screens: {
    draft: { title: "Rédiger un objectif", about: "Objectif et résultats clés, avec un coach à vos côtés" },
    checkIn: {
      title: "Check-in",
      about: "Nouvelles valeurs des résultats clés, avec date et nom",
    },
    dashboard: {
      title: "Tableau de bord",
      about: "Scores par objectif, points d’attention, qui est responsable de quoi",
    },
    map: {
      title: "Relier les indicateurs",
      about: "Quel indicateur alimente quel résultat clé, pour quelle part",
    },
    review: {
      title: "Bilan",
      about: "Clore une période : figer les scores, décider de la suite, préparer la prochaine",
    },
    read: {
      title: "Qu’est-ce que c’est ?",
      about: "Comment un tableau est lu ; ajouter score, attendu et statut à côté",
    },
    explain: {
      title: "Expliquer ceci",
      about: "Comment se forme la cellule sélectionnée : sa formule OKR, ou le résultat clé de sa ligne",
    },
    kpi: {
      title: "Définir un indicateur",
      about: "Cible, période et valeur, calculée à partir de chiffres existants",
    },
    templates: {
      title: "Modèles",
      about: "Un classeur rempli à adapter : trimestre, indicateurs, tableau prospectif, hôpital",
    },
    functions: { title: "Fonctions", about: "Trouver une formule, voir un exemple, l’insérer" },
    tools: {
      title: "Outils",
      about: "Réparer les formules, feux tricolores, copie pour qui n’a pas le complément",
    },
    settings: {
      title: "Réglages",
      about: "Date d’arrêté, règle de statut, vos mots, exercice, limites, langue",
    },
  },
  asOf: {
    label: "Date d’arrêté",
    hint: "Le jour auquel tout est évalué. Il se trouve dans une cellule du classeur.",
    old: (date, days) => `Le classeur est évalué au ${date}, il y a ${daysOf(days)}.`,
    roll: "La mettre à aujourd’hui",
  },
  draft: {
    objective: "Objectif",
    objectiveHint: "Où faut-il arriver ? Un seul but, en mots, sans nombre",
    type: "Ambition",
    types: { aspirational: "Ambitieux : 70 % est bien", committed: "Engagé : 100 % est attendu" },
    from: "Période du",
    until: "Au",
    keyResult: (number) => `Résultat clé ${number}`,
    measured: "Ce qui est mesuré",
    keyResultHint: "À quoi le verrez-vous ? Un effet, pas une tâche",
    start: "De",
    target: "À",
    unit: "Unité",
    unitHint: "par exemple %, jours, €",
    owner: "Responsable",
    more: "Type, poids, échéance propre",
    kind: "Type",
    kinds: {
      reach: "Atteindre une valeur",
      "at least": "Tenir au moins",
      "at most": "Tenir au plus",
      above: "Rester au-dessus",
      below: "Rester au-dessous",
      milestone: "Jalon, part accomplie",
      baseline: "Référence, trouver le nombre",
    },
    weight: "Poids",
    due: "Échéance",
    add: "Ajouter un résultat clé",
    remove: (number) => `Retirer le résultat clé ${number}`,
    removeShort: "Retirer",
    where: "Où",
    newSheet: "En tableau sur une nouvelle feuille",
    below: (at) => `Sous le tableau en ${at}`,
    follows: (kpi) =>
      `Reprend l’indicateur « ${kpi} » : la valeur actuelle le suit par une formule, et la table de correspondance reçoit une ligne`,
    takesUp: (kpi) => `Reprend l’indicateur « ${kpi} » : la table de correspondance reçoit une ligne`,
    unlink: "Retirer l’indicateur",
    fromKpi: "À partir d’un indicateur",
    chooseKpi: "Le rédiger vous-même",
    kpi: (name, status) => (status === "" ? name : `${name} (${status})`),
    staysRed: (proposal) => `${proposal} : la cible est manquée à répétition`,
    milestones: "Jalons",
    milestonesHint: "Le chemin du départ à la cible, coupé aux dates de vos rapports, sur sa propre feuille",
    noMilestones: "Aucun",
    cadences: { week: "Chaque semaine", month: "Chaque mois", quarter: "Chaque trimestre" },
    endsFirst: "La période se termine avant de commencer",
    numberNeeded: (number) => `Il faut un nombre, tel que ${number} ou 40 %`,
    another: "Inséré. Rédigez l’objectif suivant, ou revenez en arrière.",
  },
  map: {
    missing: {
      draft:
        "Il n’y a pas encore de tableau de résultats clés dans ce classeur. Rédigez d’abord un objectif.",
      kpi: "Il n’y a pas encore de tableau d’indicateurs dans ce classeur. Définissez d’abord un indicateur.",
    },
    tables: { keyResults: "Résultats clés en", kpis: "Indicateurs en", maps: "Correspondance en" },
    keyResult: "Résultat clé",
    counted: (name, kpis) => (kpis === 0 ? name : `${name} (${kpis})`),
    fedBy: (keyResult) => `Indicateurs qui alimentent « ${keyResult} »`,
    search: "Chercher un indicateur",
    value: (value) => `actuel ${value}`,
    shareOf: (kpi, keyResult) => `Part de ${kpi} dans ${keyResult}`,
    equal: "égale",
    whole: "100 %",
    shareNeeded: (kpi, keyResult) =>
      `La part de ${kpi} dans ${keyResult} doit être un nombre tel que 50 %, ou vide pour des parts égales`,
    score: (score) => `Score selon ses indicateurs ${score}`,
    grid: "Tout à la fois, en grille",
    gridHint:
      "Tapez x là où un indicateur alimente un résultat clé, ou sa part telle que 50 % ; videz une cellule pour la retirer. Les flèches vont de cellule en cellule.",
    into: (at) => `Dans la correspondance en ${at}`,
    newSheet: "En nouvelle correspondance sur une nouvelle feuille",
    gaps: "Ce qui n’est pas couvert",
    noGaps:
      "Rien : chaque résultat clé a un indicateur avec des données, et chaque indicateur en alimente un.",
    gap: {
      "Key result without KPI": (name) => `Aucun indicateur n’alimente « ${name} ».`,
      "KPI without key result": (name) =>
        `« ${name} » n’alimente aucun résultat clé. Cela peut être juste : tous n’en ont pas besoin.`,
      "KPI without data": (name) => `« ${name} » n’a pas encore de valeur.`,
      "Unknown key result in map": (name) =>
        `La correspondance nomme le résultat clé « ${name} », qui n’est pas dans le tableau.`,
      "Unknown KPI in map": (name) =>
        `La correspondance nomme l’indicateur « ${name} », qui n’est pas dans le tableau.`,
    },
    staysRed: (name, proposal) =>
      `« ${name} » manque sa cible à répétition et n’alimente aucun résultat clé. ${proposal}.`,
    conflicts: "Ce qui ne va pas ensemble",
    noConflicts: "Rien : sens, cibles, fréquence et parts vont ensemble.",
    fixes: {
      choose: "Choisir un indicateur",
      show: "Montrer",
      map: (name) => `Relier « ${name} »`,
      correct: "Corriger",
    },
  },
  held: {
    typedFor: (at) => `Ce qui est saisi ici concerne le tableau en ${at}.`,
    leave: "L’abandonner et continuer avec le tableau sous le curseur",
  },
  checkIn: {
    gone: (title, value) => `« ${title} » n’est plus dans le tableau : ${value} est laissé de côté.`,
    noTable: "Sélectionnez une cellule d’un tableau de résultats clés, puis faites le check-in.",
    date: "Date",
    dateNeeded: "Indiquez le jour d’où viennent les valeurs",
    author: "Qui",
    keys: "Entrée passe à la valeur suivante ; laissez vide ce qui n’a pas changé. Après la dernière vient l’aperçu.",
    noValue: "Pas encore de valeur",
    last: (value, date) => (date === undefined ? `Dernière ${value}` : `Dernière ${value}, ${date}`),
    target: (value) => `cible ${value}`,
    before: (values) => `saisies ${values}`,
    confidence: "Confiance",
    confidenceIn: (title) => `Confiance dans ${title}`,
    confidences: ["Haute", "Moyenne", "Basse"],
    note: "Commentaire",
    valueToo: "Il y faut aussi une valeur : saisissez de nouveau la dernière si elle n’a pas changé",
    noteOn: (title) => `Commentaire sur ${title}`,
    doubts: {
      away: (value) => `${value} est plus loin de la cible que la dernière fois. Est-ce juste ?`,
      jump: (value) => `${value} dépasse d’un coup tout le chemin du départ à la cible. Est-ce juste ?`,
    },
  },
  dashboard: {
    noTable: "Sélectionnez une cellule d’un tableau de résultats clés pour voir son tableau de bord.",
    overall: "Ensemble",
    objectives: "Objectifs",
    attention: "Demande attention",
    nothing: "Rien : chaque résultat clé est en bonne voie, atteint ou pas commencé.",
    owners: "Qui est responsable de quoi",
    teams: "Par équipe",
    stale: "Périmé : pas de nouvelle valeur depuis trop longtemps",
    met: "Atteint",
    metHint: "Un niveau atteint se reperd vite. Gardez-le à l’œil comme indicateur.",
    keep: (keyResult) => `Garder comme indicateur : ${keyResult}`,
    keepShort: "Garder comme indicateur",
    kpis: "Indicateurs",
    moreKpis: (count) => `et ${count} de plus dans les tableaux d’indicateurs de ce classeur`,
    ofTarget: (value, target) =>
      target === undefined ? `${value}, sans cible` : `${value}, cible ${target}`,
    line: (name, values) =>
      `${name}, les ${values.length} dernières valeurs : ${values.join(", ")}. La ligne pointillée est la cible.`,
    promote: (proposal) => `En faire un résultat clé : ${proposal}`,
    promoteShort: "En faire un résultat clé",
    exceptions: "Écarts au prévu au-delà du seuil significatif",
    noExceptions: "Rien : ce qui est comparable est proche du prévu.",
    moreExceptions: (count) => `et ${count} de plus`,
    notCompared: (count) =>
      count === 1
        ? "1 indicateur n’a pas pu être comparé"
        : `${count} indicateurs n’ont pas pu être comparés`,
    points: (amount) => `${amount} points de pourcentage`,
    exception: (difference, share, reading) =>
      `${difference}${share === undefined ? "" : ` (${share})`}, ${readings[reading] ?? reading}`,
    burnUp: "Le chemin parcouru",
    lastLogged: (value, date) => `Dernière valeur ${value} le ${date}.`,
    wanted: (target) => `La ligne pointillée va à la cible ${target}.`,
    forecast: (date, value, low, high) =>
      `À ce rythme, ${value} le ${date}, très probablement entre ${low} et ${high}.`,
    scored: (score, expected) =>
      expected === undefined ? `Score ${score}` : `Score ${score}, attendu ${expected}`,
    noScore: (keyResults) =>
      keyResults === 1
        ? "Son résultat clé n’a pas encore de données"
        : `Aucun de ses ${keyResults} résultats clés n’a encore de données`,
    withData: (withData, all) =>
      withData === 1
        ? `1 résultat clé sur ${all} a des données`
        : `${withData} résultats clés sur ${all} ont des données`,
    weakest: (title) => `Surtout freiné par : ${title}`,
    onSheet: "Mettre sur une feuille",
    tree: "Entreprise, équipes, personnes",
    treeHint: "Chacun avec le pire statut parmi le sien et tout ce qui est en dessous.",
    below: (title, count) => (count === 1 ? `1 objectif sous ${title}` : `${count} objectifs sous ${title}`),
  },
  explain: {
    select:
      "Sélectionnez une cellule sur la ligne d’un résultat clé, ou une cellule avec une formule OKR : ses chiffres sont décomposés ici, pas à pas.",
    noSteps: "Il n’y a pas de score à décomposer.",
    cell: (at) => `La formule en ${at}`,
    spilled: (at) => `La cellule ${at} n’a pas de formule à elle ; cette formule la remplit.`,
    shows: (shown) => `La feuille affiche : ${shown}`,
    differs: (answer) =>
      `Avec ces valeurs, la réponse est ${answer}, et non ce qu’affiche la feuille. Faites recalculer la feuille ; si rien ne change, une valeur a changé entre-temps.`,
    refuses: (message) =>
      `Avec ces valeurs, il n’y a pas de réponse, bien que la feuille en affiche une. Faites recalculer la feuille. La raison : ${message}`,
    nothing: "rien",
    innerFirst: "Les formules contenues dans d’autres viennent d’abord.",
    answers: (answer) => `Réponse : ${answer}`,
    table: (rows, columns) =>
      `${rows === 1 ? "1 ligne" : `${rows} lignes`} × ${columns === 1 ? "1 colonne" : `${columns} colonnes`}`,
    unknown: "Le tableur calcule cela lui-même ; la valeur n’est donc pas affichée ici.",
    unanswered: "Toutes les valeurs ne sont pas connues ici ; la réponse n’est donc pas recalculée.",
    blank: "vide",
    missing: "Sans valeur, mais nécessaire",
    steps: "Pas à pas",
    parts: "Où en est chaque résultat clé",
    part: (number) => `Résultat clé ${number}`,
  },
  read: {
    unknown: (at) =>
      `Rien en ${at} n’a été reconnu comme tableau de résultats clés, d’indicateurs, correspondance ou check-ins. Sélectionnez une cellule d’un tel tableau ; ses titres tiennent sur une ligne, tels que Objectif, Résultat clé, Départ, Actuel, Cible.`,
    kinds: {
      okr: "Un tableau de résultats clés",
      objectives: "Un tableau d’objectifs",
      kpi: "Un tableau d’indicateurs",
      map: "Une correspondance entre résultats clés et indicateurs",
      checkin: "Un journal de check-ins",
    },
    at: (at) => `Trouvé en ${at}`,
    columns: "Comment ses colonnes sont lues",
    columnsHint:
      "Ce n’est pas juste ? Choisissez ce que contient la colonne. Le mot est alors écrit entre crochets après le titre, et toutes les formules le lisent ainsi.",
    column: (letters, heading) => `${letters} : ${heading === "" ? "(sans titre)" : heading}`,
    sample: (sample) => `p. ex. ${sample}`,
    change: "Modifier",
    notUsed: "Non utilisée",
    scores: "Ajouter scores et statuts",
    scoresHint:
      "Score, part attendue, statut et remarque pour chaque résultat clé. Ils suivent quand un nombre change.",
    kpiScores: "Ajouter valeurs et statuts",
    kpiScoresHint:
      "La dernière valeur de chaque indicateur avec cible, taux d’atteinte, écart, statut et tendance. Ils suivent quand un nombre change.",
    where: "Où",
    beside: "À côté du tableau",
    newSheet: "Sur une nouvelle feuille",
  },
  functions: {
    search: "Chercher",
    searchHint: "par exemple prévision, écart, statut (en anglais)",
    group: "Groupe",
    allFunctions: "Toutes les fonctions",
    allGroups: "Tous les groupes",
    found: (count) => (count === 1 ? "1 fonction" : `${count} fonctions`),
    none: "Aucune fonction ne correspond. Essayez un autre mot, ou tous les groupes.",
    groups: {
      Scores: "Scores",
      Hierarchy: "Hiérarchie",
      "Over time": "Dans le temps",
      Tables: "Tableaux",
      KPIs: "Indicateurs",
      Mapping: "Correspondance",
      Calendar: "Calendrier",
    },
    insertHeading: "Insérer",
    into: "Dans la cellule",
    useSelection: "Sélection",
    useSelectionFor: (name) => `Utiliser la sélection pour ${name}`,
    words: "Choix",
    formula: "Formule",
    preview: "Aperçu",
    examples: "Exemples",
    answer: "Réponse",
    exampleOnSheet: "Mettre cet exemple sur une nouvelle feuille",
    notAnAddress: "Il faut une cellule telle que B7",
    spills: "La réponse peut remplir des cellules à droite et en dessous ; elles doivent être vides.",
  },
  waiting: {
    seconds: (seconds) => `${seconds} s`,
  },
  settings: {
    intro:
      "Tout se trouve sur une feuille du classeur, à la vue de chacun. Les formules se réfèrent à ses cellules : une modification ici les change toutes.",
    judging: "Comment tout est évalué",
    year: "Votre exercice",
    limits: "Limites",
    labels: "Vos propres mots pour les statuts",
    presetHint:
      "gap : le retard ; ratio : la part de ce qui est attendu ; score : le score seul. Vert, puis orange.",
    usualRule: "Selon les dates, sinon selon le type",
    ownRule: "Seuils propres",
    cutOffs: "Seuils propres",
    cutOffsNeeded: "Saisissez les seuils, ou choisissez une autre règle",
    cutOffsHint: "Mesure, vert, orange : gap 0.1 0.25, ratio 0.95 0.75 ou score 0.7 0.4",
    months: "Mois",
    weeks: (pattern) => `Semaines, ${pattern}`,
    yearEnd: "L’année se termine le",
    yearEndHint: "En anglais : last Saturday of April, ou nearest Saturday to January 31",
    naming: "Un exercice porte le nom de",
    namings: { last: "L’année où il se termine", first: "L’année où il commence" },
    languageWords: (good, bad) => `Nommer les statuts « ${good} », « ${bad} », etc.`,
    languageWordsHint:
      "Les formules des feuilles répondent alors par ces mots. Les couleurs suivent les mots : remettez ensuite les feux (Outils)",
    hostLanguage: "Comme la feuille de calcul",
    numberNeeded: (number) => `Il faut un nombre, tel que ${number} ou 5 %`,
    problem: (at, message) => `${at} : ${message}. D’ici là, la valeur habituelle s’applique.`,
    goThere: "Aller à la cellule",
  },
  kpi: {
    name: "Ce qui est mesuré",
    nameHint: "Un chiffre que quelqu’un regarde régulièrement",
    target: "Cible",
    timeFrame: "Par",
    timeFrames: {
      week: "Semaine",
      month: "Mois",
      quarter: "Trimestre",
      half: "Semestre",
      year: "Année à date",
      "rolling 12 months": "12 derniers mois",
    },
    unit: "Unité",
    direction: "Est bon ce qui est",
    directionUnsaid: "Non dit : plus haut",
    directions: { up: "Plus haut", down: "Plus bas", hold: "Proche de la cible" },
    owner: "Responsable",
    choose: "Choisir…",
    actuals: "Sa valeur",
    from: "D’où",
    fromHint: "Les chiffres déjà dans le classeur sont lus par formule : personne ne les retape",
    later: "Saisie plus tard",
    cell: "Une cellule tenue à jour",
    gone: "N’y est plus",
    goneHint: "Ces chiffres ont été déplacés ou supprimés entre-temps. Choisissez-les de nouveau",
    ownRanges: "Une colonne de valeurs et une de dates",
    ranges: { cell: "Cellule", values: "Valeurs", dates: "Dates" },
    rangeNeeded:
      "Sélectionnez les cellules et choisissez « Sélection », ou tapez une plage telle que Journal!C2:C500",
    only: "Seulement les lignes où",
    all: "Toutes les lignes",
    is: "Est",
    aggregation: "Sur la période",
    aggregations: {
      last: "La dernière valeur",
      sum: "La somme",
      average: "La moyenne",
      min: "La plus basse",
      max: "La plus haute",
      count: "Le nombre de valeurs",
      ratio: "Le rapport : somme divisée par somme",
    },
    per: "Divisé par",
    perHint: "Sur la période, les deux sont d’abord additionnés : une moyenne de rapports serait fausse",
    perNeeded:
      "Un rapport demande un diviseur. Choisissez des chiffres, ou une autre façon de réunir les valeurs",
    span: (first, last) => `Chiffres de ${first} à ${last}`,
    now: (value) => `Actuellement ${value}.`,
    attains: (share) => `C’est ${share} de la cible.`,
    more: "Seuils, référence, comparaison, perspective",
    amber: "Le vert finit à",
    red: "L’orange finit à",
    cutOffsNeeded: "Saisissez les seuils, ou choisissez une autre règle",
    cutOffsHint:
      "Dans l’unité de l’indicateur ; s’il doit tenir un niveau, la distance à celui-ci. Sans valeur : 90 % de la cible est orange.",
    baseline: "Référence",
    benchmark: "Comparaison",
    leading: "Il montre",
    leads: "D’avance (avancé)",
    lags: "Après coup (retardé)",
    perspective: "Perspective",
    into: {
      rows: (at) => `Comme ligne du tableau en ${at}`,
      reports: (at) => `Comme lignes du tableau en ${at}, une par période achevée`,
      periods: (at) => `Comme ligne du tableau en ${at}, avec sa valeur sous chaque période`,
    },
    another: "Inséré. Définissez l’indicateur suivant, ou revenez en arrière.",
  },
  templates: {
    choose: "Partir de",
    about: {
      company: "Trois objectifs pour un trimestre avec neuf résultats clés, et cinq indicateurs",
      team: "Deux objectifs pour un trimestre avec six résultats clés, à la suite de ceux de l’entreprise",
      finance: "Sept indicateurs avec une colonne par mois de l’année",
      scorecard: "Une année en quatre perspectives : objectifs, mesures, et la page de la direction",
      hospital: "Attente, lits et sécurité pour un trimestre, avec sept indicateurs de l’établissement",
    },
    start: "Commence",
    startHint: "N’importe quel jour de la période",
    period: (label) => `N’importe quel jour de la période. Celle-ci est ${label}`,
    dateNeeded: "Indiquez un jour de la période à commencer",
    inside: "Ce qu’il contient",
    kpis: "Indicateurs :",
    made: "Les nombres sont inventés, d’un ordre réaliste, à remplacer ; les responsables sont des fonctions. La valeur actuelle part du départ.",
  },
  review: {
    noTable: "Sélectionnez une cellule du tableau de résultats clés dont la période est finie.",
    period: (label) => `Comment ${label} s’est terminé`,
    frozenOn: "Figé au",
    frozenHint: "Tout est évalué à ce jour, et noté tel que c’était alors",
    dateNeeded: "Indiquez le jour auquel tout est évalué",
    early: (end) => `La période court jusqu’au ${end}. Ce qui est figé maintenant est un état en chemin.`,
    whatNext: "Ce que devient chacun",
    score: (score) => `Score de ${score}`,
    noScore: "Sans score",
    prepare: (period) => `Préparer ${period}`,
    carried: (count) =>
      count === 0
        ? "Rien n’est reporté, aucune feuille n’est donc ajoutée"
        : count === 1
          ? "1 résultat clé est reporté et part de sa valeur actuelle"
          : `${count} résultats clés sont reportés et partent de leur valeur actuelle`,
  },
};

export default french;
