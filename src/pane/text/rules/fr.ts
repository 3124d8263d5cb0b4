import type { Translation } from "../../../actions/text/Translation";
import type { RuleText } from "./en";

const french: Translation<RuleText> = {
  findings: {
    "objective-number": [
      "L’objectif contient un nombre ({1})",
      "Un objectif dit où aller ; jusqu’où, ce sont ses résultats clés qui le disent",
      "Mettez {1} dans un résultat clé",
    ],
    "objective-task": [
      "L’objectif se lit comme une tâche",
      "Une tâche peut être faite sans que rien ne s’améliore",
      "Écrivez l’état auquel le travail doit mener",
    ],
    "objective-long": [
      "L’objectif a {1} caractères",
      "Ce que personne ne peut dire de mémoire ne guide personne",
      "Ramenez-le à 140 caractères au plus",
    ],
    "objective-two-goals": [
      "L’objectif nomme deux buts",
      "S’ils se concurrencent, il ne dit pas lequel l’emporte",
      "Faites-en deux objectifs, ou gardez le but qui compte",
    ],
    "no-period": [
      "Ni période ni échéance{1}",
      "Sans fin, rien ne peut être en retard, et rien n’est attendu à ce jour",
      "Ajoutez une période telle que 2026-Q1, ou une colonne Échéance",
    ],
    "too-many-key-results": [
      "{1} résultats clés sous un seul objectif",
      "Plus il y en a, moins chacun guide",
      "Gardez ceux qui montrent le mieux que l’objectif est atteint",
    ],
    "too-few-key-results": [
      "Moins de 2 résultats clés ({1})",
      "Un nombre seul s’atteint facilement aux dépens d’un autre",
      "Ajoutez un résultat clé qui montre un autre côté de l’objectif",
    ],
    "only-tasks": [
      "L’objectif n’a qu’une liste de tâches",
      "Tout peut être fait et l’objectif manqué",
      "Écrivez en chiffres ce qui doit changer pour les clients ou les collègues",
    ],
    "no-number": [
      "Le résultat clé n’a pas de nombre",
      "Savoir s’il est atteint serait une affaire d’opinion",
      "Donnez-lui un départ et une cible",
    ],
    unreadable: [
      "Illisible : {1}",
      "Un score tiré des autres cellules serait inventé ; il n’y en a donc pas",
      "Écrivez un nombre dans chaque cellule, les trois dans la même unité",
    ],
    "no-target": [
      "La cible n’est que dans le texte",
      "Le texte n’est pas calculé : il n’y a pas de score",
      "Mettez la cible dans la colonne Cible, et le départ à côté",
    ],
    "no-unit": [
      "Pas d’unité{1}",
      "Un nombre nu est lu en euros par l’un et en pour cent par l’autre",
      "Ajoutez une colonne Unité, ou l’unité dans le titre",
    ],
    "no-owner": [
      "Pas de responsable{1}",
      "Ce qui appartient à tous n’est tenu à jour par personne",
      "Nommez une personne qui le tient à jour",
    ],
    "no-due": [
      "Ni échéance ni période{1}",
      "Sans fin, rien n’est attendu à ce jour",
      "Ajoutez une échéance, ou une période telle que 2026-Q1",
    ],
    output: [
      "Une production plutôt qu’un effet",
      "Elle peut être faite sans aucun effet",
      "Demandez ce qu’elle doit changer et pour qui, et mesurez cela",
    ],
    "relative-target": [
      "Cible relative sans point de départ",
      "Nul ne sait où cela finit sans savoir où cela a commencé",
      "Donnez le départ, et comme cible la valeur à atteindre",
    ],
    "due-outside": [
      "Échéance hors de la période ({1}, {2})",
      "Il serait évalué dans une autre période que celle où il est prévu",
      "Corrigez l’échéance ou la période",
    ],
    "due-before-start": [
      "Échéance avant le début",
      "Aucune part ne peut être attendue entre les deux",
      "Échangez ou corrigez les deux dates",
    ],
    "weight-sum": [
      "Les poids font {1} % au total",
      "Des poids en pour cent devraient répartir 100 % ; le score divise par leur somme",
      "Corrigez les poids de cet objectif",
    ],
    "weight-blank": [
      "Le poids est vide à côté d’autres qui sont donnés",
      "Il compte pour 0",
      "Donnez-lui un poids, ou videz-les tous pour que tous comptent autant",
    ],
    "weight-negative": [
      "Le poids est négatif ({1})",
      "Un objectif avec un tel poids n’a pas de score",
      "Utilisez 0 ou plus",
    ],
    "start-is-target": [
      "Le départ est égal à la cible ({1})",
      "Il n’y a pas de chemin à faire, donc pas de score",
      "Corrigez l’un des deux, ou prenez le type « at least » ou « at most » pour tenir un niveau",
    ],
    "range-reversed": [
      "La borne basse est au-dessus de la haute ({1} ; {2})",
      "Aucune valeur ne peut se trouver entre les deux",
      "Échangez-les",
    ],
    "direction-contradicted": [
      "Le sens dit « {1} », les nombres disent autre chose",
      "Les nombres décident : un score peut donc vouloir dire le contraire",
      "Corrigez le sens, le départ ou la cible",
    ],
    "moved-away": [
      "S’est éloigné de la cible ({1} → {2}, cible {3})",
      "Le score affiche 0, aussi loin que cela soit allé du mauvais côté",
      "Vérifiez la valeur ; si elle est juste, agissez",
    ],
    "met-at-start": [
      "Déjà atteint au départ",
      "Rien ne doit changer pour qu’il compte comme fait",
      "Relevez la cible, ou suivez-le comme indicateur",
    ],
    duplicate: [
      "Identique à la ligne {1}",
      "Il compte deux fois dans le score",
      "Retirez l’un des deux, ou dites en quoi ils diffèrent",
    ],
    "only-lagging": [
      "Tous les indicateurs sont retardés",
      "Ils montrent ce qui s’est passé quand il est trop tard pour le changer",
      "Ajoutez un indicateur avancé, qui bouge en premier",
    ],
    "too-many-kpis": [
      "{1} indicateurs sur une page",
      "Au-delà de 7, on ne les regarde plus",
      "Montrez ceux dont dépendent des décisions, et gardez le reste pour le détail",
    ],
  },
  conflicts: {
    "opposite-directions": [
      "Le résultat clé doit aller vers {1}, l’indicateur dans l’autre sens",
      "Corrigez le sens de l’un des deux, ou reliez un autre indicateur",
    ],
    "unlike-units": [
      "Le résultat clé est en {1}, l’indicateur en {2}, et rien n’est converti",
      "Donnez aux deux la même unité, et leurs valeurs dans celle-ci",
    ],
    "pulled-apart": [
      "Deux résultats clés tirent l’indicateur en sens contraires : {1} (hausse), {2} (baisse)",
      "Laissez-le à l’un des deux, ou accordez-vous sur un sens",
    ],
    "reported-late": [
      "L’indicateur est publié {1}, la première fois après l’échéance du résultat clé",
      "Publiez-le plus souvent, ou déplacez l’échéance",
    ],
    "reported-rarely": [
      "L’indicateur est publié {1}, une seule fois avant l’échéance du résultat clé",
      "Publiez-le plus souvent, pour avoir le temps d’agir",
    ],
    "weaker-target": [
      "La cible du résultat clé est plus faible que celle de l’indicateur ({1} ; {2})",
      "Alignez-la sur celle de l’indicateur, ou dites pourquoi moins suffit",
    ],
    "only-lagging": [
      "Seulement des indicateurs retardés sous l’objectif « {1} »",
      "Reliez aussi un indicateur avancé, qui bouge avant le résultat",
    ],
    "shares-normalised": [
      "Les parts font {1} % au total ; chacune compte en proportion",
      "Corrigez les parts pour qu’elles fassent 100 %",
    ],
    "share-blank": [
      "La part est vide à côté d’autres qui sont données ; elle compte pour 0",
      "Donnez-lui une part, ou videz-les toutes pour que toutes comptent autant",
    ],
    "share-negative": ["La part est négative ({1})", "Utilisez 0 ou plus"],
    "mapped-twice": ["Relié deux fois ; il compte double", "Supprimez la ligne {1} de la correspondance"],
  },
  words: {
    " in any row": ", sur aucune ligne",
    up: "la hausse",
    down: "la baisse",
    hold: "le maintien",
    daily: "chaque jour",
    weekly: "chaque semaine",
    monthly: "chaque mois",
    quarterly: "chaque trimestre",
    "half-yearly": "chaque semestre",
    yearly: "chaque année",
  },
  allKpis: "Tous",
  steps: {
    Current: "Valeur actuelle",
    Target: "Cible",
    Start: "Départ",
    Kind: "Type",
    Direction: "Sens",
    Formula: "Calcul",
    "Moved away": "Éloigné",
    Score: "Score",
    Expected: "Attendu",
    Rule: "Règle",
    Measure: "Mesure",
    Decision: "Décision",
    Status: "Statut",
    Note: "Remarque",
  },
  explain: {
    blank: "vide",
    leftOut: "sans valeur, on compte donc à partir de 0",
    startBlank: "vide, on compte donc à partir de 0, car la valeur doit monter",
    kinds: {
      reach: "atteindre une valeur : la part du chemin du départ à la cible",
      "at least": "tenir au moins : tenu tant que la valeur actuelle est à la cible ou au-dessus, sinon non",
      "at most": "tenir au plus : tenu tant que la valeur actuelle est à la cible ou au-dessous, sinon non",
      above:
        "rester au-dessus : tenu tant que la valeur actuelle dépasse la cible ; la cible même est un écart",
      below:
        "rester au-dessous : tenu tant que la valeur actuelle est sous la cible ; la cible même est un écart",
      milestone: "jalon : la part accomplie, ou valeur actuelle ÷ cible quand on compte des étapes",
      baseline: "référence : n’établit qu’un nombre, n’a donc pas de score et n’entre dans aucune moyenne",
    },
    noScore: {
      baseline: "aucun, comme pour toute référence",
      target: "aucun : sans cible, rien à quoi mesurer ; il n’entre pas dans la moyenne",
      current:
        "aucun : une valeur actuelle vide est une absence de données ; il n’entre pas dans la moyenne et ne compte jamais pour 0",
    },
    refused: (code, message) => `aucun (${code}) : ${message}`,
    noWay: (both) => `aucun : la cible et le départ valent tous deux ${both}`,
    rising: (target, start) => `à la hausse, car la cible ${target} est au-dessus du départ ${start}`,
    falling: (target, start) => `à la baisse, car la cible ${target} est au-dessous du départ ${start}`,
    way: "(actuel − départ) ÷ (cible − départ)",
    counted: "actuel ÷ cible",
    asDone: (result) => `la part accomplie, telle que donnée : ${result}`,
    kept: (comparison) => `${comparison}, le niveau est donc tenu : 1`,
    notKept: (comparison) => `${comparison}, le niveau n’est donc pas tenu : 0`,
    movedAway: (percent) => `${percent} : plus loin de la cible qu’au départ`,
    least: "0, car un score ne descend jamais au-dessous de 0",
    most: "1, car un score ne monte jamais au-dessus de 1",
    asGiven: (expected) => `${expected}, tel que donné`,
    notGiven: "non donné",
    usualWith: (preset) => `${preset}, la règle par défaut avec une part attendue`,
    usualWithout: (preset) => `${preset}, la règle par défaut sans part attendue`,
    noStatus: "aucun : sans score, il n’y a rien à évaluer",
    established: "le nombre est établi, et une référence ne sert qu’à cela",
    onlyFromDue:
      "Dans OKR.TABLE, un niveau n’est atteint qu’à partir de son échéance ; avant, il est en bonne voie",
    measures: {
      gap: "selon le retard (attendu − score)",
      ratio: "selon la part de ce qui est attendu",
      score: "selon le score seul",
      value: "selon la valeur actuelle",
    },
    rounded: (decimals) => `, arrondi d’abord à ${decimals === 1 ? "une décimale" : `${decimals} décimales`}`,
    inSentence: (status) => status.toLowerCase(),
    from: "à partir de",
    above: "au-dessus de",
    upTo: "jusqu’à",
    below: "au-dessous de",
    ofExpected: (share) => `${share} de l’attendu`,
    else: "sinon",
    fromOne: "atteint à partir d’un score de 1",
    atOnce: (score) => `score ${score} ≥ 1 : atteint, avant d’appliquer la règle`,
    so: "donc",
    notSo: "donc pas",
    gap: "attendu − score",
    ratio: (score, expected, shares) => `score ${score} face aux parts de l’attendu ${expected} : ${shares}`,
    value: (value) => `valeur actuelle ${value}`,
    score: (score) => `score de ${score}`,
    scoreRounded: (score, rounded) => `score ${score}, arrondi ${rounded}`,
  },
};

export default french;
