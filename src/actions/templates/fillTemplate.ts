import type { TemplateContent, TemplateName } from "./TemplateContent";
import { templateFigures } from "./templateFigures";
import type { TemplateWords } from "./words/en";

/** A template in the words of a language; its numbers are the same in all. */
export function fillTemplate(name: TemplateName, words: TemplateWords): TemplateContent {
  const { objectives, kpis } = templateFigures[name];
  const { title, objectives: goals, kpis: names } = words.templates[name];
  return {
    title,
    objectives: objectives.map(({ keyResults, ...objective }, index) => {
      const [goal, ...titles] = goals[index]!;
      return {
        ...objective,
        title: goal!,
        keyResults: keyResults.map(({ owner, unit, ...figures }, place) => ({
          ...figures,
          title: titles[place]!,
          kind: "reach",
          owner: words.owners[owner],
          unit: words.units[unit],
        })),
      };
    }),
    kpis: kpis.map(({ owner, unit, ...figures }, index) => ({
      ...figures,
      name: names[index]!,
      owner: words.owners[owner],
      unit: words.units[unit],
    })),
  };
}
