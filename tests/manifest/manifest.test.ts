import { readdirSync, readFileSync } from "node:fs";
import { OfficeAddinManifest } from "office-addin-manifest";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { menuCaptions } from "../../src/hosts/sheets/menuCaptions";
import { commands } from "../../src/workbook/commands";
import { addInSettings, manifestFor } from "../../scripts/webpack/manifestFor.js";

const source = readFileSync("manifest.xml", "utf8");
const server = "https://addins.example.com/tools/okr/";
const builds = [
  ["as it is in the repository", source],
  ["built for a server", manifestFor(source, addInSettings("production", { OKR_WORKBOOK_URL: server }))],
  ["built for development", manifestFor(source, addInSettings("development", {}))],
] as const;

describe.each(builds)("the manifest %s", (_, manifest) => {
  const texts = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map(([, text]) => text!);
  const defined = texts(/<bt:(?:Image|Url|String) id="([^"]+)"/g);

  it("follows Microsoft's schema", async () => {
    const schemas = readdirSync("tests/data/manifest-schema").filter((name) => name !== "driver.xsd");
    expect(schemas.length).toBeGreaterThan(3);
    const file = (name: string): { fileName: string; contents: string } => ({
      fileName: name,
      contents: readFileSync(`tests/data/manifest-schema/${name}`, "utf8"),
    });
    const { valid, errors } = await validateXML({
      xml: [{ fileName: "manifest.xml", contents: manifest }],
      schema: [file("driver.xsd")],
      preload: schemas.map(file),
    });
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(valid).toBe(true);
  });

  it("defines every resource it uses, uses every one it defines, and each once", () => {
    const used = new Set(texts(/\bresid="([^"]+)"/g));
    expect([...used].sort()).toEqual([...defined].sort());
    expect(new Set(defined).size).toBe(defined.length);
    for (const id of defined) expect(id.length, id).toBeLessThanOrEqual(32);
  });

  it.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ])("keeps %s within %i characters, translations included", (section, longest) => {
    const part = manifest.slice(manifest.indexOf(`<bt:${section}>`), manifest.indexOf(`</bt:${section}>`));
    const strings = [...part.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)].map(([, text]) => text!);
    expect(strings.length).toBeGreaterThan(1);
    for (const text of strings) expect(text.length, text).toBeLessThanOrEqual(longest);
  });

  it("has an id, a version and a name that the catalogue of add-ins takes", () => {
    expect(texts(/<Id>(.*?)<\/Id>/g)).toEqual([
      expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    ]);
    expect(texts(/<Version>(.*?)<\/Version>/g)).toEqual([
      expect.stringMatching(/^[1-9]\d{0,4}\.\d{1,5}\.\d{1,5}\.\d{1,5}$/),
    ]);
    expect(texts(/<DisplayName DefaultValue="(.*?)"/g)[0]!.length).toBeLessThanOrEqual(125);
    expect(texts(/<Description DefaultValue="(.*?)"/g)[0]!.length).toBeLessThanOrEqual(250);
  });

  it("asks for nothing over plain http", () => {
    const addresses = [...manifest.matchAll(/"(https?:\/\/[^"]+)"/g)].map(([, address]) => address!);
    const namespaces = /^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//;
    const plain = addresses.filter((address) => address.startsWith("http:") && !namespaces.test(address));
    expect(addresses.length).toBeGreaterThan(6);
    expect(plain).toEqual([]);
  });

  it("names only files that the build puts there", () => {
    const base = /<SourceLocation DefaultValue="([^"]+)taskpane\.html"/.exec(manifest)![1]!;
    const files = [...manifest.matchAll(/(?:DefaultValue|Url)="(https:[^"]+)"/g)].map(([, file]) =>
      file!.slice(base.length),
    );
    const icons = readdirSync("assets/icons").map((name) => `icons/${name}`);
    const present = ["taskpane.html", "functions.js", "functions.json", "shortcuts.json", ...icons];
    expect(files.filter((file) => !present.includes(file))).toEqual([]);
  });

  it("gives the page, the commands and the runtime one address, as the shared runtime wants it", () => {
    const runtime = /<Runtime resid="([^"]+)" lifetime="long" ?\/>/.exec(manifest)![1];
    const shared = [
      /<Page>\s*<SourceLocation resid="([^"]+)"/,
      /<FunctionFile resid="([^"]+)"/,
      /<TaskpaneId>[^<]+<\/TaskpaneId>\s*<SourceLocation resid="([^"]+)"/,
    ].map((pattern) => pattern.exec(manifest)?.[1]);
    expect(shared).toEqual([runtime, runtime, runtime]);
    expect(manifest).toMatch(/<Host xsi:type="Workbook">\s*<Runtimes>/);
  });

  it("sets the floor of requirement sets", () => {
    expect(manifest).toContain('<Set Name="SharedRuntime" MinVersion="1.1" />');
    expect(manifest).toContain('<Set Name="CustomFunctionsRuntime" MinVersion="1.3" />');
  });
});

describe("builds of the manifest", () => {
  const [, production, development] = builds.map(([, manifest]) => manifest) as [string, string, string];

  it("puts every address on the server of the build", () => {
    expect(production).not.toContain("localhost");
    expect(production).toContain(`"${server}taskpane.html"`);
    expect(production).toContain("<AppDomain>https://addins.example.com</AppDomain>");
  });

  it("keeps development apart: another id, name and namespace, so that both can be installed", () => {
    const id = /<Id>.*?<\/Id>/;
    expect(id.exec(development)![0]).not.toBe(id.exec(production)![0]);
    expect(development).toContain('id="Functions.Namespace" DefaultValue="OKRDEV"');
    expect(development).toContain('<DisplayName DefaultValue="OKR Workbook (development)"');
  });

  it.each(["http://addins.example.com/", "addins.example.com", "https://a b/", ""])(
    "refuses %j as the address of the server",
    (url) => {
      expect(() => addInSettings("production", { OKR_WORKBOOK_URL: url })).toThrow(/needs an https address/);
    },
  );
});

describe("the commands", () => {
  const names = commands.map(({ name }) => `open${name}`);
  const called = [...source.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name!);

  it("of ribbon and context menu are ones that the pane knows, each once", () => {
    expect(called).toHaveLength(new Set(called).size);
    expect(names).toEqual(expect.arrayContaining(called));
    // The pane itself is opened without a function.
    expect([...called, "openPane"].sort()).toEqual([...names].sort());
  });

  it("have the words of the add-on menu in Google Sheets, and words in every language", () => {
    const missing = commands.flatMap(({ name }) => {
      const id = name === "Pane" ? "OpenPane" : name;
      return ["Label", "Tip"].flatMap((part) => {
        const string = new RegExp(`id="${id}\\.${part}" DefaultValue="([^"]+)">([^]*?)</bt:String>`).exec(
          source,
        );
        const locales = [...(string?.[2] ?? "").matchAll(/Locale="([^"]+)" Value="[^"]+"/g)].map(
          ([, tag]) => tag,
        );
        if (part === "Label" && name !== "Pane") {
          const place = commands.findIndex((command) => command.name === name);
          expect(string?.[1]).toBe(menuCaptions("en")[place]);
          for (const [, tag, value] of (string?.[2] ?? "").matchAll(/Locale="([^"]+)" Value="([^"]+)"/g)) {
            if (tag !== "pt-PT") expect(value).toBe(menuCaptions(tag!)[place]);
          }
        }
        return ["nb-NO", "de-DE", "fr-FR", "es-ES", "pt-BR", "pt-PT"]
          .filter((tag) => !locales.includes(tag))
          .map((tag) => `${id}.${part} ${tag}`);
      });
    });
    expect(missing).toEqual([]);
  });

  it("have shortcuts that exist, differ, and don't take a key that types a character or is Excel's own", () => {
    const { actions, shortcuts } = JSON.parse(readFileSync("src/entries/excel/shortcuts.json", "utf8")) as {
      actions: { id: string; type: string; name: string }[];
      shortcuts: { action: string; key: Record<"default" | "mac", string> }[];
    };
    expect(actions.length).toBeGreaterThan(2);
    expect(names).toEqual(expect.arrayContaining(actions.map(({ id }) => id)));
    expect(actions.map(({ type }) => type)).toEqual(actions.map(() => "ExecuteFunction"));
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    for (const system of ["default", "mac"] as const) {
      const keys = shortcuts.map(({ key }) => key[system]);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key).toMatch(/^(Ctrl\+Alt|Command\+Option)\+Shift\+[A-Z]$/);
    }
  });
});

describe("icons", () => {
  const commandIcons = readdirSync("assets/commands").flatMap((file) =>
    [16, 32, 80].map((size) => [file.replace(".svg", ""), size] as const),
  );

  it.each([...[16, 32, 64, 80, 128].map((size) => ["icon", size] as const), ...commandIcons])(
    "%s-%i.png is a PNG of that size",
    (name, size) => {
      const png = readFileSync(`assets/icons/${name}-${size}.png`);
      expect(png.toString("latin1", 1, 4)).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    },
  );
});

it("is read by Microsoft's own reader as an add-in for Excel", async () => {
  const { id, officeAppType, version, displayName, hosts } =
    await OfficeAddinManifest.readManifestFile("manifest.xml");
  expect({ officeAppType, displayName, hosts }).toEqual({
    officeAppType: "TaskPaneApp",
    displayName: "OKR Workbook",
    hosts: ["Workbook"],
  });
  expect(id).toMatch(/^[\da-f-]{36}$/);
  expect(version).toMatch(/^\d+(\.\d+){1,3}$/);
});
