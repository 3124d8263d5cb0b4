import type { TemplateWords } from "./en";

const norwegian: TemplateWords = {
  owners: {
    cfo: "CFO",
    coo: "COO",
    sales: "Salgssjef",
    service: "Kundeservicesjef",
    people: "HR-sjef",
    accounting: "Regnskapssjef",
    accountant: "Regnskapsmedarbeider",
    controller: "Controller",
    treasurer: "Finanssjef",
    lead: "Teamleder",
    emergency: "Leder akuttmottak",
    theatre: "Leder operasjon",
    nurse: "Sjefsykepleier",
    wards: "Avdelingsledere",
    discharge: "Utskrivningsteam",
    infection: "Smittevern",
    pharmacy: "Sykehusapotek",
    medical: "Fagdirektør",
  },
  units: {
    "%": "%",
    thousands: "tkr",
    money: "kr",
    days: "dager",
    hours: "timer",
    minutes: "minutter",
    points: "poeng",
    customers: "kunder",
    people: "personer",
    bookings: "bilag",
    complaints: "klager",
    operations: "operasjoner",
    bedDays: "liggedøgn",
    falls: "fall",
  },
  templates: {
    company: {
      title: "Selskapets kvartal",
      objectives: [
        [
          "Kundene blir fordi problemet løses første gang",
          "Netto inntektsbevaring (NRR)",
          "Henvendelser løst ved første kontakt",
          "Kunder tapt i kvartalet",
        ],
        [
          "Pengene kommer inn like raskt som vi leverer",
          "Kredittid kunder (DSO)",
          "Fakturaer sendt innen to dager etter levering",
          "Fordringer forfalt med mer enn 30 dager",
        ],
        [
          "Gode folk får lett gjort godt arbeid her",
          "Medarbeiderlojalitet (eNPS)",
          "Kolleger som slutter mot vårt ønske",
          "Dager til en ledig stilling er besatt",
        ],
      ],
      kpis: ["Omsetning", "Ordreinngang", "Bruttomargin", "Driftskostnader", "Ordrer levert på avtalt dag"],
    },
    team: {
      title: "Teamets kvartal",
      objectives: [
        [
          "Lederne stoler på tallene de får",
          "Dager til månedsavslutning",
          "Korreksjoner bokført etter avslutning",
          "Ledere som sier at rapporten hjelper dem å beslutte",
        ],
        [
          "Rutinearbeid spiser ikke lenger uken vår",
          "Timer brukt på manuell bokføring per måned",
          "Fakturaer matchet uten håndarbeid",
          "Overtid per person og måned",
        ],
      ],
      kpis: [],
    },
    finance: {
      title: "KPI-pakke for økonomi",
      objectives: [],
      kpis: [
        "Omsetning",
        "Ordreinngang",
        "Bruttomargin",
        "Driftskostnader",
        "Kredittid kunder (DSO)",
        "Likviditetsdekning",
        "Prognosefeil",
      ],
    },
    scorecard: {
      title: "Balansert målstyring",
      objectives: [
        ["Vi tjener nok til å betale vår egen vekst", "Driftsmargin", "Resultat omgjort til kontanter"],
        [
          "Kundene anbefaler oss uten å bli spurt",
          "Net promoter score",
          "Kunder som kjøper igjen innen et år",
        ],
        ["Ordrene flyter uten ventetid", "Dager fra ordre til levering", "Ordrer som må gjøres om"],
        [
          "Folkene våre har kompetansen morgendagens arbeid krever",
          "Nøkkelroller med opplært stedfortreder",
          "Opplæringsdager per person",
        ],
      ],
      kpis: [
        "Omsetning",
        "Driftsmargin",
        "Klager per 1 000 ordrer",
        "Beholdte kunder",
        "Ordrer levert på avtalt dag",
        "Turnover blant ansatte",
        "Ledige stillinger besatt internt",
      ],
    },
    hospital: {
      title: "Sykehusdrift",
      objectives: [
        [
          "Pasientene får hjelp når de trenger oss",
          "Median ventetid i akuttmottaket",
          "Akuttpasienter innlagt eller hjemme innen fire timer",
          "Operasjoner avlyst samme dag, per måned",
        ],
        [
          "Det er en ledig seng til den som trenger den",
          "Gjennomsnittlig liggetid",
          "Utskrivninger før klokken tolv",
          "Liggedøgn tapt på forsinket utskrivning, per måned",
        ],
        [
          "Behandlingen er trygg på hver avdeling",
          "Fall med skade per 1 000 liggedøgn",
          "Håndhygiene utført som den skal",
          "Legemidler gjennomgått innen ett døgn etter innleggelse",
        ],
      ],
      kpis: [
        "Sengebelegg",
        "Utnyttelse av operasjonsstuer",
        "Gjennomsnittlig liggetid",
        "Reinnleggelser innen 30 dager",
        "Sykefravær",
        "Kostnad per opphold",
        "Pasienter som ville anbefalt oss",
      ],
    },
  },
};

export default norwegian;
