import { type Language, languageOf } from "../../actions/languages";

/** In the order of the commands, in the words of Excel's ribbon. */
const captions: Readonly<Record<Language, string>> = {
  en: "Open the OKR pane|Insert tracker|Traffic lights on selection|Check in|Set as-of date|Repair formulas|Freeze to values|Read as OKR table",
  no: "Åpne OKR-panelet|Sett inn oppfølging|Trafikklys på utvalget|Innsjekk|Sett statusdato|Reparer formler|Frys til verdier|Les som OKR-tabell",
  de: "OKR-Bereich öffnen|Tracker einfügen|Ampeln für die Auswahl|Check-in|Stichtag setzen|Formeln reparieren|Als Werte einfrieren|Als OKR-Tabelle lesen",
  fr: "Ouvrir le volet OKR|Insérer un suivi|Feux sur la sélection|Check-in|Définir la date de référence|Réparer les formules|Figer en valeurs|Lire comme tableau d’OKR",
  es: "Abrir el panel de OKR|Insertar seguimiento|Semáforos en la selección|Check-in|Fijar la fecha de corte|Reparar fórmulas|Congelar como valores|Leer como tabla de OKR",
  pt: "Abrir o painel de OKRs|Inserir acompanhamento|Semáforos na seleção|Check-in|Definir a data de referência|Reparar fórmulas|Congelar como valores|Ler como tabela de OKRs",
};

/** What the add-on menu says in the language of a tag, in the order of the commands; English where there are no words. */
export function menuCaptions(tag: string): readonly string[] {
  return captions[languageOf(tag) ?? "en"].split("|");
}
