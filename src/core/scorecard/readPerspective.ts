import { withoutAccents } from "../text/withoutAccents";
import type { Perspective } from "./perspectives";

/**
 * What each perspective is called, as stems in English, Norwegian, German, French, Spanish and Portuguese, without
 * accents. Asked in this order, so that financial growth is financial and an internal customer a customer.
 */
const stems: Readonly<Record<Perspective, RegExp>> = {
  Financial: /financ|finan[sz]|økonomi|okonomi|wirtschaft|shareholder|aksjon|econom/,
  Customer: /customer|kunde|client|stakeholder|market|marked|markt/,
  "Learning and growth":
    /learn|lær|lern|apprent|aprend|growth|vekst|wachstum|croissance|crecimiento|crescimento|entwickl|innova|poten[tzc]ial|people|employee|medarbei|ansatte|mitarbeit|capacit/,
  "Internal process": /process|prose[sz]|prozess|proces|intern/,
};

/** The perspective that a name means in six languages, or undefined for one of a company's own. */
export function readPerspective(text: string): Perspective | undefined {
  const plain = withoutAccents(text).toLowerCase();
  return (Object.keys(stems) as Perspective[]).find((name) => stems[name].test(plain));
}
