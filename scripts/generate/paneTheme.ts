import { webDarkTheme, webLightTheme } from "@fluentui/tokens";

/** The tokens of Fluent, light and dark, that the pane's styles name; Fluent has seven times as many. */
export function paneTheme(styles: string): string {
  const names = [...new Set(Array.from(styles.matchAll(/var\(--(\w+)\)/g), ([, name]) => name!))].sort();
  const light = valuesOf(names, webLightTheme);
  const dark = valuesOf(names, webDarkTheme);
  const isShared = (name: string): boolean => light[name] === dark[name];
  const rule = (
    selector: string,
    values: Readonly<Record<string, string>>,
    chosen: readonly string[],
  ): string => `${selector} {\n${chosen.map((name) => `  --${name}: ${values[name]!};\n`).join("")}}\n`;
  return [
    "/** Made by `npm run generate` from Fluent's tokens: those that the pane's styles name. */\n",
    "export const paneTheme = `\n",
    rule("[data-scheme]", light, names.filter(isShared)),
    ...Object.entries({ light, dark }).map(([scheme, values]) =>
      rule(
        `[data-scheme="${scheme}"]`,
        values,
        names.filter((name) => !isShared(name)),
      ),
    ),
    "`;\n",
  ].join("");
}

function valuesOf(names: readonly string[], theme: object): Record<string, string> {
  const values = new Map(Object.entries(theme).map(([name, value]) => [name, String(value)]));
  return Object.fromEntries(
    names.map((name) => {
      const value = values.get(name);
      if (value === undefined)
        throw new Error(`Fluent has no token ${name}; look at src/pane/style/paneStyles.ts`);
      return [name, value];
    }),
  );
}
