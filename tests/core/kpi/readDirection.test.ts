import { describe, expect, it } from "vitest";
import { readDirection } from "../../../src/core/kpi/readDirection";

describe("readDirection", () => {
  it.each([
    [
      "en",
      "up",
      "Higher is better|increase|Increasing|Maximize|at least|more is better|The higher the better|up_is_good|ascending",
    ],
    [
      "en",
      "down",
      "Lower is better|decrease|Reduce|Minimise|at most|no more than|less is better|fewer|descending",
    ],
    ["en", "hold", "hold|Maintain|keep|stable|on target"],
    ["de", "up", "höher ist besser|Steigern|steigend|erhöhen|mindestens|je mehr desto besser"],
    ["de", "down", "niedriger ist besser|senken|sinkend|reduzieren|höchstens|weniger ist besser"],
    ["de", "hold", "halten|beibehalten|stabil"],
    ["fr", "up", "plus haut|plus élevé est mieux|augmenter|à la hausse|au moins|plus"],
    ["fr", "down", "plus bas est mieux|réduire|à la baisse|au plus|moins|diminuer"],
    ["fr", "hold", "maintenir|stabiliser"],
    ["es", "up", "Mayor es mejor|más alto es mejor|aumentar|subir|al menos|más es mejor"],
    ["es", "down", "Menor es mejor|reducir|disminuir|bajar|como máximo|menos es mejor"],
    ["es", "hold", "mantener|estable"],
    ["pt", "up", "Maior é melhor|quanto maior melhor|aumentar|crescer|pelo menos|no mínimo"],
    ["pt", "down", "Menor é melhor|quanto menor, melhor|reduzir|diminuir|no máximo|mais baixo"],
    ["pt", "hold", "manter|estável"],
    ["no", "up", "Høyere er bedre|øke|opp|minst|mer er bedre"],
    ["no", "down", "Lavere er bedre|redusere|ned|høyst|mindre er bedre"],
    ["no", "hold", "holde|opprettholde"],
    ["operators", "up", "↑|▲|≥|>=|>|+"],
    ["operators", "down", "↓|▼|≤|<=|<|−"],
    ["operators", "hold", "↔|→|="],
  ])("%s: %s", (_, direction, texts) => {
    for (const text of texts.split("|"))
      expect([text, readDirection(text.toLowerCase())]).toEqual([text, direction]);
  });

  it.each([
    "",
    "Sales",
    "better",
    "higher or lower",
    "2026",
    "n/a",
    "updated",
    "upper",
    "constructor",
    "__proto__",
  ])("“%s” means none, or two", (text) => {
    expect(readDirection(text)).toBeUndefined();
  });
});
