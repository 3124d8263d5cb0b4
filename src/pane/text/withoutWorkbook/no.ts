import type { Translation } from "../../../actions/text/Translation";
import type { WithoutWorkbookText } from "./en";

const norwegian: Translation<WithoutWorkbookText> = {
  what: "Mål, nøkkelresultater og KPI-er i arbeidsboken teamet allerede har: formler, og dette panelet ved siden av arket. Panelet virker i Excel. I en egen nettleserfane finnes det ingen arbeidsbok å vise.",
  installed: "Hvis du allerede har det i Excel",
  openIt: "Åpne arbeidsboken i Excel og velg Hjem > OKR > OKR-panel.",
  install: "For å prøve det selv",
  steps: [
    "Lagre manifestet nedenfor.",
    "Åpne en arbeidsbok i Excel på nettet.",
    "Velg Hjem > Tillegg > Flere tillegg > Last opp tillegget mitt, og velg filen du lagret.",
  ],
  manifest: "Lagre manifestet (okr-workbook.xml)",
  forEverybody: "For å gi det til alle",
  administrator:
    "En administrator laster opp det samme manifestet i administrasjonssenteret for Microsoft 365 under Innstillinger > Integrerte apper > Last opp egendefinerte apper, og velger hvem som får det.",
  then: "Skriv så i en celle",
  example: "=OKR.SCORE(C2:C5; D2:D5)",
  exampleSays: "Den svarer med scoren for et mål ut fra nåverdiene og målverdiene til nøkkelresultatene.",
  nothingLeaves: "Ingenting fra en arbeidsbok sendes noe sted: formler og panel kjører inne i Excel.",
};

export default norwegian;
