import type { Translation } from "../../actions/text/Translation";

type Words = Readonly<Record<string, unknown>>;

/** The words of a translation, and English ones where it has none. */
export function overEnglish<Text extends object>(english: Text, translation: Translation<Text>): Text {
  return over(english as Words, translation) as Text;
}

function over(english: Words, translation: Words): Words {
  const whole: Record<string, unknown> = { ...english };
  for (const [key, words] of Object.entries(translation)) {
    const isGroup = typeof words === "object" && !Array.isArray(words);
    whole[key] = isGroup ? over(whole[key] as Words, words as Words) : words;
  }
  return whole;
}
