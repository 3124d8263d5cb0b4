/**
 * The coach's words, one line for each of English, Norwegian, German, French, Spanish and Portuguese: lower case and
 * without accents, as `plainWords` makes them. A pair of words is joined by `_`.
 */

/** Work that is done once it is done, for an objective and a key result alike. Verbs, and nouns for doing them. */
export const tasks = wordSet(`
implement install migrate deploy complete finish finalize finalise write publish organize organise conduct prepare set_up roll_out kick_off carry_out
implementere installere migrere fullføre ferdigstille skrive publisere organisere arrangere gjennomføre forberede utarbeide sette_opp rulle_ut
implementieren installieren migrieren abschliessen fertigstellen schreiben veroffentlichen organisieren durchfuhren vorbereiten ausrollen umsetzen erstellen einfuhrung umsetzung erstellung durchfuhrung fertigstellung implementierung
implementer installer terminer achever finaliser rediger publier organiser preparer deployer mettre_en mise_en mener_une
implementar instalar migrar terminar finalizar completar redactar escribir publicar organizar preparar desplegar poner_en llevar_a
concluir completar redigir escrever implantar colocar_em por_em realizar_um realizar_uma`);

/** Output: something made or handed over, which a key result should show the effect of. An objective may use them. */
export const outputs = wordSet(`
deliver develop create introduce produce submit redesign refactor launched implemented deployed released
lansere levere utvikle bygge lage innføre etablere produsere opprette definere
launchen liefern entwickeln bauen einfuhren aufbauen etablieren produzieren ausliefern definieren starten gelauncht umgesetzt implementiert abgeschlossen eingefuhrt fertiggestellt
lancer livrer developper creer construire introduire produire definir concevoir
lanzar entregar desarrollar crear construir introducir establecer producir disenar implementado implementada implementados implementadas lanzado lanzada
lancar desenvolver criar construir introduzir estabelecer produzir desenhar projetar lancado lancada entregue entregues concluido concluida`);

/** Words that are work in front of an article or a number (“build a …”) and a measure otherwise (“build time”). */
export const makings = wordSet(`
build launch release ship test plan review design document update train schedule start host draft hold
holde starte planlegge teste
planen testen schulen
realiser tester former
realizar probar disenar
testar treinar planejar`);

export const articles = wordSet(
  "a an the new our all one two three four five et en ei ny nye ein eine einen neue neuen un une des nos los las uma um os as",
);

/** Verbs of change: two of them joined by “and” are two goals, and one with “by 15 %” is a relative target. */
export const changes = wordSet(`
increase reduce improve grow raise lower decrease cut boost expand strengthen build launch achieve become create deliver develop double accelerate maximize maximise minimize minimise optimize optimise enter win retain attract make establish drive enhance
øke redusere forbedre heve senke styrke bygge lansere oppna bli skape levere utvikle doble vinne beholde tiltrekke gjøre etablere kutte
steigern erhohen senken reduzieren verbessern ausbauen starken aufbauen erreichen werden schaffen entwickeln verdoppeln gewinnen halten binden machen optimieren verringern beschleunigen verkurzen
augmenter reduire ameliorer developper baisser diminuer renforcer construire lancer atteindre devenir creer doubler accelerer optimiser gagner fideliser attirer accroitre faire
aumentar reducir mejorar crecer bajar disminuir fortalecer construir lanzar alcanzar lograr crear duplicar acelerar optimizar ganar retener atraer hacer incrementar expandir
reduzir melhorar crescer diminuir lancar alcancar atingir tornar criar dobrar otimizar ganhar reter atrair fazer elevar`);

export const conjunctions = wordSet("and plus og samt und sowie et y e");

/** What makes a number part of a name: a year, a rank, a standard, a list. */
export const numbered = wordSet(
  "q h t s kw fy obj objective objectif objetivo mal ziel okr kr top no nr n number nummer numero iso soc sox ifrs gaap din basel web industry industrie industria version level tier phase horizon generation artikel article agenda",
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => word.replace("_", " ")),
  );
}
