/**
 * What differs between the add-in people use and the one under development, so that both can be installed side by side.
 *
 * @typedef {object} AddInSettings
 * @property {string} url where the files of dist/excel are served, with a slash at its end
 * @property {boolean} development
 */

const developmentUrl = "https://localhost:3000/";

/**
 * @param {import("./shared.js").Mode} mode
 * @param {Readonly<Record<string, string | undefined>>} environment OKR_WORKBOOK_URL is the one setting of a build
 * @returns {AddInSettings}
 */
export function addInSettings(mode, environment) {
  const url = mode === "production" ? (environment.OKR_WORKBOOK_URL ?? developmentUrl) : developmentUrl;
  if (!/^https:\/\/[^\s"<>&?#]+$/.test(url)) {
    throw new Error(
      `OKR_WORKBOOK_URL needs an https address such as https://addins.example.com/okr/, got ${url}`,
    );
  }
  return { url: url.endsWith("/") ? url : `${url}/`, development: mode === "development" };
}

/** @param {AddInSettings} settings */
export function namespaceOf({ development }) {
  return development ? "OKRDEV" : "OKR";
}

/**
 * The manifest of a build: the addresses of its server, and for development its own id, name and namespace.
 *
 * @param {string} manifest manifest.xml as it is in the repository
 * @param {AddInSettings} settings
 */
export function manifestFor(manifest, settings) {
  const { url, development } = settings;
  const served = manifest
    .replaceAll(developmentUrl, url)
    .replaceAll(developmentUrl.slice(0, -1), new URL(url).origin);
  if (!development) return served;
  return served
    .replace(/<Id>[^<]+<\/Id>/, "<Id>6f0b54c1-3a0e-4d0b-9d39-5f2f6b8f5c52</Id>")
    .replace(/(<bt:String id="Functions\.Namespace" DefaultValue=")OKR"/, `$1${namespaceOf(settings)}"`)
    .replaceAll('DefaultValue="OKR Workbook"', 'DefaultValue="OKR Workbook (development)"');
}
