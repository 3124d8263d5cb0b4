import { render } from "preact";
import { languageOf } from "../actions/languages";
import { dress } from "./style/dress";
import { paneText } from "./text/paneText";
import { withoutWorkbookText } from "./text/withoutWorkbookText";

/**
 * Shows in an element what the add-in's page is, to somebody who opened it where no workbook is connected, in the
 * language of their browser.
 */
export async function mountWithoutWorkbook(element: HTMLElement): Promise<void> {
  dress(element);
  const { english } = withoutWorkbookText;
  const text = await withoutWorkbookText.load(navigator.language).catch(() => english);
  const language = text === english ? "en" : languageOf(navigator.language);
  render(
    <div class="pane-root pane-alone" lang={language}>
      <header class="pane-header">
        <h1>{paneText.english.product}</h1>
      </header>
      <main class="pane-main">
        <p>{text.what}</p>
        <section>
          <h2>{text.installed}</h2>
          <p>{text.openIt}</p>
        </section>
        <section>
          <h2>{text.install}</h2>
          <ol>
            {text.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>
            <a href="manifest.xml" download="okr-workbook.xml">
              {text.manifest}
            </a>
          </p>
        </section>
        <section>
          <h2>{text.forEverybody}</h2>
          <p>{text.administrator}</p>
        </section>
        <section>
          <h2>{text.then}</h2>
          <p>
            <code>{text.example}</code>
          </p>
          <p>{text.exampleSays}</p>
        </section>
        <p class="pane-quiet">{text.nothingLeaves}</p>
      </main>
    </div>,
    element,
  );
}
