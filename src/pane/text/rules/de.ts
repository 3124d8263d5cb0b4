import type { Translation } from "../../../actions/text/Translation";
import type { RuleText } from "./en";

const german: Translation<RuleText> = {
  findings: {
    "objective-number": [
      "Das Ziel enthält eine Zahl ({1})",
      "Ein Ziel sagt, wohin es geht; wie weit, sagen seine Schlüsselergebnisse",
      "Nehmen Sie {1} in ein Schlüsselergebnis",
    ],
    "objective-task": [
      "Das Ziel liest sich wie eine Aufgabe",
      "Eine Aufgabe kann erledigt sein, ohne dass etwas besser wird",
      "Schreiben Sie den Zustand, zu dem die Arbeit führen soll",
    ],
    "objective-long": [
      "Das Ziel hat {1} Zeichen",
      "Was niemand auswendig sagen kann, leitet niemanden",
      "Kürzen Sie es auf höchstens 140 Zeichen",
    ],
    "objective-two-goals": [
      "Das Ziel nennt zwei Absichten",
      "Stehen sie gegeneinander, sagt es nicht, welche vorgeht",
      "Machen Sie zwei Ziele daraus, oder behalten Sie die Absicht, auf die es ankommt",
    ],
    "no-period": [
      "Kein Zeitraum und kein Fälligkeitsdatum{1}",
      "Ohne Ende kann nichts zu spät sein, und bis heute wird nichts erwartet",
      "Ergänzen Sie einen Zeitraum wie 2026-Q1 oder eine Spalte „Fällig“",
    ],
    "too-many-key-results": [
      "{1} Schlüsselergebnisse unter einem Ziel",
      "Je mehr es sind, desto weniger leitet jedes einzelne",
      "Behalten Sie die, an denen man am besten sieht, dass das Ziel erreicht ist",
    ],
    "too-few-key-results": [
      "Weniger als 2 Schlüsselergebnisse ({1})",
      "Eine einzelne Zahl ist leicht auf Kosten einer anderen erreicht",
      "Ergänzen Sie ein Schlüsselergebnis, das eine andere Seite des Ziels zeigt",
    ],
    "only-tasks": [
      "Das Ziel besteht nur aus einer Aufgabenliste",
      "Alles kann erledigt und das Ziel trotzdem verfehlt sein",
      "Schreiben Sie in Zahlen, was für Kunden oder Mitarbeitende anders sein soll",
    ],
    "no-number": [
      "Das Schlüsselergebnis hat keine Zahl",
      "Ob es erreicht ist, wäre Ansichtssache",
      "Geben Sie ihm einen Start- und einen Zielwert",
    ],
    unreadable: [
      "Nicht lesbar: {1}",
      "Ein Score aus den übrigen Zellen wäre erfunden, daher gibt es keinen",
      "Schreiben Sie in jede Zelle eine Zahl, alle drei in derselben Einheit",
    ],
    "no-target": [
      "Der Zielwert steht nur im Text",
      "Text wird nicht gerechnet: Es gibt keinen Score",
      "Tragen Sie den Zielwert in seine Spalte ein, und daneben den Startwert",
    ],
    "no-unit": [
      "Keine Einheit{1}",
      "Eine bloße Zahl liest der eine als Euro, die andere als Prozent",
      "Ergänzen Sie eine Spalte „Einheit“, oder die Einheit im Titel",
    ],
    "no-owner": [
      "Niemand verantwortlich{1}",
      "Was allen gehört, pflegt niemand",
      "Nennen Sie eine Person, die den Wert aktuell hält",
    ],
    "no-due": [
      "Kein Fälligkeitsdatum und kein Zeitraum{1}",
      "Ohne Ende wird bis heute nichts erwartet",
      "Ergänzen Sie ein Fälligkeitsdatum oder einen Zeitraum wie 2026-Q1",
    ],
    output: [
      "Leistung statt Wirkung",
      "Das kann erledigt sein, ohne etwas zu bewirken",
      "Fragen Sie, was sich dadurch für wen ändern soll, und messen Sie das",
    ],
    "relative-target": [
      "Relativer Zielwert ohne Ausgangswert",
      "Wo es endet, weiß niemand, der nicht weiß, wo es begann",
      "Geben Sie den Startwert an, und als Zielwert den Wert, der erreicht werden soll",
    ],
    "due-outside": [
      "Fällig außerhalb des Zeitraums ({1}, {2})",
      "Es würde in einem anderen Zeitraum beurteilt, als es geplant ist",
      "Korrigieren Sie das Fälligkeitsdatum oder den Zeitraum",
    ],
    "due-before-start": [
      "Fällig vor dem Beginn",
      "Dazwischen lässt sich kein Anteil erwarten",
      "Tauschen oder korrigieren Sie die beiden Daten",
    ],
    "weight-sum": [
      "Die Gewichte ergeben zusammen {1} %",
      "Gewichte in Prozent sollen 100 % aufteilen; der Score teilt durch ihre Summe",
      "Korrigieren Sie die Gewichte dieses Ziels",
    ],
    "weight-blank": [
      "Das Gewicht fehlt neben anderen, die angegeben sind",
      "Es zählt als 0",
      "Geben Sie ein Gewicht an, oder leeren Sie alle, damit alle gleich zählen",
    ],
    "weight-negative": [
      "Das Gewicht ist negativ ({1})",
      "Ein Ziel mit einem solchen Gewicht hat keinen Score",
      "Verwenden Sie 0 oder mehr",
    ],
    "start-is-target": [
      "Startwert gleich Zielwert ({1})",
      "Es gibt keinen Weg zurückzulegen, also keinen Score",
      "Korrigieren Sie einen der beiden, oder wählen Sie die Messart „at least“ oder „at most“, um ein Niveau zu halten",
    ],
    "range-reversed": [
      "Untergrenze über der Obergrenze ({1}; {2})",
      "Kein Wert kann dazwischen liegen",
      "Tauschen Sie die beiden",
    ],
    "direction-contradicted": [
      "Die Richtung sagt „{1}“, die Zahlen sagen etwas anderes",
      "Die Zahlen entscheiden, ein Score kann also das Gegenteil bedeuten",
      "Korrigieren Sie die Richtung, den Startwert oder den Zielwert",
    ],
    "moved-away": [
      "Vom Zielwert entfernt ({1} → {2}, Zielwert {3})",
      "Der Score zeigt 0, wie weit es auch in die falsche Richtung ging",
      "Prüfen Sie den Wert; stimmt er, handeln Sie",
    ],
    "met-at-start": [
      "Schon zu Beginn erreicht",
      "Nichts muss sich ändern, damit es als erledigt gilt",
      "Heben Sie den Zielwert an, oder beobachten Sie es als Kennzahl",
    ],
    duplicate: [
      "Wie Zeile {1}",
      "Es zählt im Score doppelt",
      "Entfernen Sie eine der beiden, oder schreiben Sie, worin sie sich unterscheiden",
    ],
    "only-lagging": [
      "Nur Spätindikatoren",
      "Sie zeigen, was geschehen ist, wenn es zu spät ist, etwas zu ändern",
      "Ergänzen Sie einen Frühindikator, der sich vorher bewegt",
    ],
    "too-many-kpis": [
      "{1} Kennzahlen auf einer Seite",
      "Auf mehr als 7 schaut niemand",
      "Zeigen Sie die, an denen Entscheidungen hängen, und den Rest im Detail",
    ],
  },
  conflicts: {
    "opposite-directions": [
      "Das Schlüsselergebnis soll {1}, die Kennzahl in die andere Richtung",
      "Korrigieren Sie eine der beiden Richtungen, oder ordnen Sie eine andere Kennzahl zu",
    ],
    "unlike-units": [
      "Das Schlüsselergebnis ist in {1}, die Kennzahl in {2}, und nichts wird umgerechnet",
      "Geben Sie beiden dieselbe Einheit und ihre Werte in ihr",
    ],
    "pulled-apart": [
      "Zwei Schlüsselergebnisse ziehen die Kennzahl auseinander: {1} (steigen), {2} (sinken)",
      "Lassen Sie sie einem von beiden, oder einigen Sie sich auf eine Richtung",
    ],
    "reported-late": [
      "Die Kennzahl wird {1} gemeldet, zum ersten Mal nach der Fälligkeit des Schlüsselergebnisses",
      "Melden Sie sie öfter, oder verschieben Sie die Fälligkeit",
    ],
    "reported-rarely": [
      "Die Kennzahl wird {1} gemeldet, vor der Fälligkeit des Schlüsselergebnisses nur einmal",
      "Melden Sie sie öfter, damit Zeit zum Handeln bleibt",
    ],
    "weaker-target": [
      "Der Zielwert des Schlüsselergebnisses ist schwächer als der eigene der Kennzahl ({1}; {2})",
      "Setzen Sie den Zielwert auf den der Kennzahl, oder sagen Sie, warum weniger genügt",
    ],
    "only-lagging": [
      "Nur Spätindikatoren unter dem Ziel „{1}“",
      "Ordnen Sie auch einen Frühindikator zu, der sich vor dem Ergebnis bewegt",
    ],
    "shares-normalised": [
      "Die Anteile ergeben zusammen {1} %; jeder zählt im Verhältnis",
      "Korrigieren Sie die Anteile so, dass sie 100 % ergeben",
    ],
    "share-blank": [
      "Der Anteil fehlt neben anderen, die angegeben sind; er zählt als 0",
      "Geben Sie einen Anteil an, oder leeren Sie alle, damit alle gleich zählen",
    ],
    "share-negative": ["Der Anteil ist negativ ({1})", "Verwenden Sie 0 oder mehr"],
    "mapped-twice": ["Doppelt zugeordnet; das zählt doppelt", "Entfernen Sie Zeile {1} der Zuordnung"],
  },
  words: {
    " in any row": ", in keiner Zeile",
    up: "steigen",
    down: "sinken",
    hold: "halten",
    daily: "täglich",
    weekly: "wöchentlich",
    monthly: "monatlich",
    quarterly: "vierteljährlich",
    "half-yearly": "halbjährlich",
    yearly: "jährlich",
  },
  allKpis: "Alle",
  steps: {
    Current: "Istwert",
    Target: "Zielwert",
    Start: "Startwert",
    Kind: "Messart",
    Direction: "Richtung",
    Formula: "Rechnung",
    "Moved away": "Entfernt",
    Score: "Score",
    Expected: "Erwartet",
    Rule: "Regel",
    Measure: "Messgröße",
    Decision: "Entscheidung",
    Status: "Status",
    Note: "Hinweis",
  },
  explain: {
    blank: "leer",
    leftOut: "nicht angegeben, zählt also ab 0",
    startBlank: "leer, zählt also ab 0, da der Wert steigen soll",
    kinds: {
      reach: "Wert erreichen: der Anteil des Wegs vom Startwert zum Zielwert",
      "at least":
        "mindestens halten: erfüllt, solange der Istwert beim Zielwert oder darüber liegt, sonst nicht",
      "at most":
        "höchstens halten: erfüllt, solange der Istwert beim Zielwert oder darunter liegt, sonst nicht",
      above:
        "darüber bleiben: erfüllt, solange der Istwert über dem Zielwert liegt; der Zielwert selbst verletzt es",
      below:
        "darunter bleiben: erfüllt, solange der Istwert unter dem Zielwert liegt; der Zielwert selbst verletzt es",
      milestone: "Meilenstein: der erledigte Anteil, oder Istwert ÷ Zielwert, wo Schritte gezählt werden",
      baseline: "Ausgangswert: ermittelt nur eine Zahl, hat also keinen Score und geht in kein Mittel ein",
    },
    noScore: {
      baseline: "keiner, wie bei jedem Ausgangswert",
      target: "keiner: Ohne Zielwert gibt es nichts, woran gemessen wird; es geht nicht in das Mittel ein",
      current:
        "keiner: Ein leerer Istwert sind keine Daten; es geht nicht in das Mittel ein und zählt nie als 0",
    },
    refused: (code, message) => `keiner (${code}): ${message}`,
    noWay: (both) => `keine: Zielwert und Startwert sind beide ${both}`,
    rising: (target, start) => `steigend, weil der Zielwert ${target} über dem Startwert ${start} liegt`,
    falling: (target, start) => `fallend, weil der Zielwert ${target} unter dem Startwert ${start} liegt`,
    way: "(Istwert − Startwert) ÷ (Zielwert − Startwert)",
    counted: "Istwert ÷ Zielwert",
    asDone: (result) => `der erledigte Anteil, wie angegeben: ${result}`,
    kept: (comparison) => `${comparison}, das Niveau ist also gehalten: 1`,
    notKept: (comparison) => `${comparison}, das Niveau ist also nicht gehalten: 0`,
    movedAway: (percent) => `${percent}: Es ist weiter vom Zielwert entfernt als zu Beginn`,
    least: "0, weil ein Score nie unter 0 fällt",
    most: "1, weil ein Score nie über 1 steigt",
    asGiven: (expected) => `${expected}, wie angegeben`,
    notGiven: "nicht angegeben",
    usualWith: (preset) => `${preset}, die Vorgabe, wenn ein Anteil erwartet wird`,
    usualWithout: (preset) => `${preset}, die Vorgabe, wenn kein Anteil erwartet wird`,
    noStatus: "keiner: Ohne Score gibt es nichts zu beurteilen",
    established: "Die Zahl ist ermittelt, und mehr will ein Ausgangswert nicht",
    onlyFromDue: "In OKR.TABLE ist ein Niveau erst ab seiner Fälligkeit erreicht; davor ist es auf Kurs",
    measures: {
      gap: "nach dem Rückstand (erwartet − Score)",
      ratio: "nach dem Anteil am Erwarteten",
      score: "nach dem Score allein",
      value: "nach dem Istwert",
    },
    rounded: (decimals) =>
      `, vorher gerundet auf ${decimals === 1 ? "eine Nachkommastelle" : `${decimals} Nachkommastellen`}`,
    inSentence: (status) => status,
    from: "ab",
    above: "über",
    upTo: "bis",
    below: "unter",
    ofExpected: (share) => `${share} des Erwarteten`,
    else: "sonst",
    fromOne: "erreicht ab einem Score von 1",
    atOnce: (score) => `Score ${score} ≥ 1: erreicht, bevor die Regel gefragt wird`,
    so: "also",
    notSo: "also nicht",
    gap: "erwartet − Score",
    ratio: (score, expected, shares) => `Score ${score} gegen Anteile des erwarteten ${expected}: ${shares}`,
    value: (value) => `Istwert ${value}`,
    score: (score) => `Score ${score}`,
    scoreRounded: (score, rounded) => `Score ${score}, gerundet ${rounded}`,
  },
};

export default german;
