import { describe, expect, it } from "vitest";
import { isRelativeTarget } from "../../../src/core/coach/isRelativeTarget";
import { namesTwoGoals } from "../../../src/core/coach/namesTwoGoals";
import { numberInObjective } from "../../../src/core/coach/numberInObjective";
import { plainWords } from "../../../src/core/coach/plainWords";
import { readsAsOutput } from "../../../src/core/coach/readsAsOutput";
import { readsAsTask } from "../../../src/core/coach/readsAsTask";
import * as words from "../../../src/core/coach/words";

const thingytools = "https://thingytools.com/blog/okrs-explained-how-to-set-goals-your-team-will-hit";
const okrify = "https://okrify.com/bad-okr-examples/";
const digitalmediepartner = "https://digitalmediepartner.no/okr-malstyring-bedrift";
const managerGo = "https://www.manager-go.com/management/dossiers-methodes/objectives-and-key-results-okr";
const okrMadeSimple = "https://okr-made-simple.com/beispiele-messbare-okr";
const layouts = "tests/data/layouts.json";

describe("a key result that is output", () => {
  it.each([
    ["Launch the redesigned checkout flow", thingytools],
    ["Launch new website", "no article, but new is made"],
    ["KR2: Implement single sign-on", "behind the mark of a list"],
    ["Build a data warehouse", "an article makes it work"],
    ["Write 10 blog posts", "a number of things made is output as well"],
    ["Publish 3 case studies", "likewise"],
    ["Set up a help desk", "two words are one verb"],
    ["Roll out the CRM to all regions", "likewise"],
    ["Complete 100% of the planned audits", "100 % is how one writes all of it"],
    ["Lansere ny nettbutikk", "Norwegian"],
    ["Å gjennomføre 20 kundeintervjuer", "Norwegian infinitive with its mark"],
    ["Sette opp nytt datavarehus", "Norwegian, two words"],
    ["Neue Website bis Juni launchen", "German: the verb comes last"],
    ["Einführung eines CRM-Systems", "German: a noun for doing"],
    ["Migration auf SAP abschließen", "German, with ß"],
    ["Mener une campagne de communication", managerGo],
    ["Mise en place d'un nouveau CRM", "French: a noun for doing"],
    ["Déployer le nouvel ERP", "French, with accents"],
    ["Lanzar la nueva aplicación móvil", "Spanish"],
    ["Diseñar un programa de fidelización", "Spanish, with ñ"],
    ["Realizar 10 talleres", "Spanish: carrying out a number of things"],
    ["100% dos 4 endpoints da API implementados.", layouts],
    ["Implantar o novo ERP", "Portuguese"],
    ["Concluir a migração para a nuvem", "Portuguese"],
  ])("%s", (title) => {
    expect(readsAsOutput(title)).toBe(true);
  });

  it.each([
    ["Increase checkout completion rate from 62% to 78%", thingytools],
    ["Completion rate of the onboarding", "a measure that shares its stem with a verb"],
    ["Delivery on time", "likewise"],
    ["Build time below 5 minutes", "a measure that begins with a verb"],
    ["Test coverage", "likewise"],
    ["Release frequency per week", "likewise"],
    ["Plan attainment", "likewise"],
    ["Review score of 4.5", "likewise"],
    ["Hold churn below 3", "keeping a level is no output"],
    ["Deliver 99.9% uptime", "a percentage measures an effect"],
    ["Deliver $2M in savings", "so does a sum of money"],
    ["Time to complete an order", "the infinitive belongs to the measure"],
    ["Close 10 new accounts >$10K ARR", layouts],
    ["Run a half-marathon under 1:50", layouts],
    ["Weekly active teams", layouts],
    ["Skaffe 1000 nye følgere på LinkedIn", digitalmediepartner],
    ["Sykefravær under 4 %", "Norwegian measure"],
    ["Andel kunder som anbefaler oss", "Norwegian measure"],
    ["200 qualifizierte Leads aus organischer Suche", okrMadeSimple],
    ["Umsetzungsquote der Empfehlungen", "a German compound is another word"],
    ["Kundenzufriedenheit von 7,2 auf 8,5 steigern", "German: a change, from and to"],
    ["Zeit bis zum ersten Angebot", "German measure"],
    ["Sharpe ratio annualisé", layouts],
    ["Réaliser un chiffre d'affaires de 2 M€", "French: réaliser means reach here"],
    ["Taux de renouvellement des contrats", "French measure"],
    ["Tasa de éxito de pagos en Mercado Pago ≥ 95%", layouts],
    ["Tiempo de respuesta a clientes", "Spanish measure"],
    ["Cobertura de testes na lógica financeira", layouts],
    ["Incidentes de perda/corrupção de dados", layouts],
    ["", "nothing is said of nothing"],
  ])("is not: %s", (title) => {
    expect(readsAsOutput(title)).toBe(false);
  });
});

describe("an objective that reads as a task", () => {
  it.each([
    ["Implement the new ledger", "English"],
    ["Organise the summer conference", "English"],
    ["Gjennomføre medarbeidersamtaler", "Norwegian"],
    ["Neues CRM implementieren", "German, verb last"],
    ["Finaliser le budget", "French"],
    ["Implementar el nuevo sistema contable", "Spanish"],
    ["Redigir o manual de processos", "Portuguese"],
  ])("%s", (objective) => {
    expect(readsAsTask(objective)).toBe(true);
  });

  it.each([
    ["Build a company people love to work for", "English: building is a goal here"],
    ["Create a customer experience that people talk about", "likewise"],
    ["Grow enterprise revenue", layouts],
    ["Improve release predictability", layouts],
    ["Peak physical fitness", layouts],
    ["Kundene våre anbefaler oss videre", "Norwegian"],
    ["Bli bransjens mest synlige leverandør", digitalmediepartner],
    ["Wir begeistern unsere Kunden", "German"],
    ["Unsere Lieferkette wird verlässlich", "German"],
    ["Devenir le partenaire de référence de nos clients", "French"],
    ["Lanzar un MVP robusto", layouts],
    ["Ser la opción preferida de nuestros clientes", "Spanish"],
    ["Atingir primeiras vendas", layouts],
    ["Encantar nossos clientes", "Portuguese"],
  ])("is not: %s", (objective) => {
    expect(readsAsTask(objective)).toBe(false);
  });
});

describe("an objective with two goals", () => {
  it.each([
    "Grow recurring revenue and reduce support costs",
    "Increase sales & improve margins",
    "Øke omsetningen og redusere kostnadene",
    "Umsatz steigern und Kosten senken",
    "Augmenter les ventes et réduire les coûts",
    "Aumentar las ventas y reducir los costes",
    "Aumentar as vendas e reduzir os custos",
  ])("%s", (objective) => {
    expect(namesTwoGoals(objective)).toBe(true);
  });

  it.each([
    ["Improve speed and quality", "one verb, two objects"],
    ["Grow and keep our customer base", "two verbs, one object"],
    ["Research and development that pays", "a pair of nouns"],
    ["Øke kvalitet og tempo", "Norwegian"],
    ["Umsatz steigern und sichern", "German: two verbs, one object"],
    ["Vertrieb und Marketing stärken", "German: one verb"],
    ["Améliorer la qualité et la vitesse", "French"],
    ["Mejorar la calidad y la velocidad", "Spanish"],
    ["Melhorar a qualidade e a velocidade", "Portuguese"],
  ])("is not: %s", (objective) => {
    expect(namesTwoGoals(objective)).toBe(false);
  });
});

describe("a number in an objective", () => {
  it.each([
    ["Increase revenue by 15% in the next quarter", "15%", okrify],
    ["Øke selskapets omsetning med 20%", "20%", "https://dig2100.no/okr-kom-deg-i-mal/"],
    ["Reach $2.5M in revenue", "$2.5M", "money"],
    ["Win 50 customers.", "50", "a count"],
    ["Grow 10x", "10x", "a multiple"],
    ["Umsatz auf 1.200.000 € steigern", "1.200.000", "German thousands"],
  ])("%s: %s", (objective, number) => {
    expect(numberInObjective(objective)).toBe(number);
  });

  it.each([
    ["1. Increase User Acquisition", layouts],
    ["O1 — Confiabilidade", layouts],
    ["Obj 1", layouts],
    ["Be ready for 2027", "a year"],
    ["Win Q3 2026", "a quarter"],
    ["Close the books by 31 March", "a date"],
    ["Die Prüfung am 31.12. bestehen", "a German date"],
    ["Become ISO 27001 certified", "a standard"],
    ["Be a top 10 employer", "a rank"],
    ["Be #1 in customer love", "a rank"],
    ["Industrie 4.0 leben", "a name"],
    ["Win the B2B market with 5G", "names"],
    ["Support around the clock, 24/7", "a saying"],
    ["Customers love us", "none"],
  ])("is not in: %s", (objective) => {
    expect(numberInObjective(objective)).toBeUndefined();
  });
});

describe("a target by how much", () => {
  it.each([
    ["Increase the number of social media followers by 10%", okrify],
    ["Decrease tickets to platform team by 40%", layouts],
    ["Achieve a 20% month-over-month increase in new user sign-ups.", layouts],
    ["Sales +15%", "a sign"],
    ["Defects (−15 %)", "a minus"],
    ["Øke organisk trafikk med 30 %", digitalmediepartner],
    ["Kosten um 10 % senken", "German, verb last"],
    ["Réduire les coûts de 10 %", "French"],
    ["Reducir los costes en un 10 %", "Spanish"],
    ["Aumentar as vendas em 10%", "Portuguese"],
  ])("%s", (title) => {
    expect(isRelativeTarget(title)).toBe(true);
  });

  it.each([
    ["Increase checkout completion rate from 62% to 78%", thingytools],
    ["Attain a conversion rate of 15% from website visitors to registered users.", layouts],
    ["Reduce churn to 5%", "a value to reach"],
    ["Raise win rate from 20 to 25 (by 25%)", "the baseline stands in the title"],
    ["Atteindre un taux de réponse supérieur à 15 %", "French: a value to reach"],
    ["Market share of 15 %", "a value"],
    ["Taxa de conversão de 15%", "Portuguese: a value"],
  ])("is not: %s", (title) => {
    expect(isRelativeTarget(title)).toBe(false);
  });
});

describe("the word lists", () => {
  const lists = Object.entries(words);

  it("are there", () => {
    expect(lists.length).toBeGreaterThan(5);
  });

  it.each(lists)("%s holds words as titles are cut into, so that each can be found", (_, list) => {
    expect(list.size).toBeGreaterThan(5);
    const unfindable = [...list].filter((word) => plainWords(`x ${word}`).slice(1).join(" ") !== word);
    expect(unfindable).toEqual([]);
  });
});
