import { makesSomething } from "./makesSomething";
import { namesWork } from "./namesWork";
import { plainWords } from "./plainWords";
import { outputs, tasks } from "./words";

/**
 * Whether a key result names what is made (“launch the new checkout flow”) instead of what it changes.
 *
 * A title with a percentage or a sum of money measures an effect whatever verb it begins with (“deliver 99.9 %
 * uptime”), except 100 %, which is how one writes “all of it”.
 */
export function readsAsOutput(title: string): boolean {
  if (/[$€£]|%/.test(title.replace(/100\s?%/g, ""))) return false;
  const words = plainWords(title);
  return namesWork(words, tasks) || namesWork(words, outputs) || makesSomething(words);
}
