/** The pane's own styles: layout and native inputs in the look of Fluent, all colours from its tokens. */
export const paneStyles = `
.pane-root {
  box-sizing: border-box;
  display: flex;
  flex-direction: column;
  min-height: 100%;
  padding: 0 var(--spacingHorizontalM);
  overflow-wrap: anywhere;
  background: var(--colorNeutralBackground1);
  color: var(--colorNeutralForeground1);
  font: var(--fontWeightRegular) var(--fontSizeBase300)/var(--lineHeightBase300) var(--fontFamilyBase);
}
body:has(> .pane-root) { margin: 0; }
body > .pane-root { min-height: 100vh; }
[data-scheme="dark"] .pane-root { color-scheme: dark; }
[data-scheme="light"] .pane-root { color-scheme: light; }
.pane-root *, .pane-root *::before { box-sizing: border-box; }
.pane-root h1, .pane-root h2, .pane-root h3, .pane-root p, .pane-root ul, .pane-root ol { margin: 0; padding: 0; }
.pane-root ul, .pane-root ol { list-style: none; }
.pane-root h1 { flex: 1 1 min-content; overflow-wrap: break-word; font-size: var(--fontSizeBase400); line-height: var(--lineHeightBase400); font-weight: var(--fontWeightSemibold); }
.pane-root h2 { font-size: var(--fontSizeBase400); line-height: var(--lineHeightBase400); font-weight: var(--fontWeightSemibold); }
.pane-root h3 { font-size: var(--fontSizeBase300); font-weight: var(--fontWeightSemibold); }
.pane-root :is(h1, h2, h3, section)[tabindex]:focus { outline: none; }
.pane-root :is(h1, h2, h3, section)[tabindex]:focus-visible,
.pane-root :is(button, input, select, textarea, summary, .pane-scroll):focus-visible {
  outline: 2px solid var(--colorStrokeFocus2);
  outline-offset: 1px;
}
.pane-button {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-width: 96px;
  min-height: 32px;
  padding: 0 var(--spacingHorizontalM);
  border: 1px solid var(--colorNeutralStroke1);
  border-radius: var(--borderRadiusMedium);
  background: var(--colorNeutralBackground1);
  color: var(--colorNeutralForeground1);
  font: var(--fontWeightSemibold) var(--fontSizeBase300)/var(--lineHeightBase300) var(--fontFamilyBase);
  cursor: pointer;
  user-select: none;
}
.pane-button:hover { background: var(--colorNeutralBackground1Hover); border-color: var(--colorNeutralStroke1Hover); }
.pane-button:active { background: var(--colorNeutralBackground1Pressed); border-color: var(--colorNeutralStroke1Pressed); }
.pane-button[data-size="small"] {
  min-width: 64px;
  min-height: 24px;
  padding: 0 var(--spacingHorizontalS);
  border-radius: var(--borderRadiusSmall);
  font: var(--fontWeightRegular) var(--fontSizeBase200)/var(--lineHeightBase200) var(--fontFamilyBase);
}
.pane-button[data-appearance="primary"] { border-color: transparent; background: var(--colorBrandBackground); color: var(--colorNeutralForegroundOnBrand); }
.pane-button[data-appearance="primary"]:hover { border-color: transparent; background: var(--colorBrandBackgroundHover); }
.pane-button[data-appearance="primary"]:active { border-color: transparent; background: var(--colorBrandBackgroundPressed); }
.pane-button[data-appearance="subtle"] { border-color: transparent; background: transparent; color: var(--colorNeutralForeground2); }
.pane-button[data-appearance="subtle"]:hover { border-color: transparent; background: var(--colorSubtleBackgroundHover); }
.pane-button[data-appearance="subtle"]:active { border-color: transparent; background: var(--colorSubtleBackgroundPressed); }
.pane-button[aria-disabled="true"] {
  border-color: var(--colorNeutralStrokeDisabled);
  background: var(--colorNeutralBackgroundDisabled);
  color: var(--colorNeutralForegroundDisabled);
  cursor: not-allowed;
}
.pane-spinner {
  flex: none;
  width: 20px;
  height: 20px;
  border: 2px solid var(--colorBrandStroke2);
  border-top-color: var(--colorBrandStroke1);
  border-radius: 50%;
  animation: 1.5s linear infinite pane-turn;
}
@keyframes pane-turn { to { transform: rotate(360deg); } }
@media (prefers-reduced-motion: reduce) { .pane-spinner { animation-duration: 6s; } }
.pane-header {
  position: sticky;
  top: 0;
  z-index: 1;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: var(--spacingHorizontalS);
  padding: var(--spacingVerticalM) 0 var(--spacingVerticalS);
  background: var(--colorNeutralBackground1);
}
.pane-header .pane-button { min-width: 32px; padding: 0; }
.pane-host {
  padding: 0 var(--spacingHorizontalS);
  border-radius: var(--borderRadiusMedium);
  background: var(--colorNeutralBackground3);
  color: var(--colorNeutralForeground2);
  font-size: var(--fontSizeBase200);
  white-space: nowrap;
}
.pane-selection {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: var(--spacingHorizontalS);
  padding-bottom: var(--spacingVerticalS);
  border-bottom: 1px solid var(--colorNeutralStroke2);
  color: var(--colorNeutralForeground2);
  font-size: var(--fontSizeBase200);
}
.pane-main, .pane-main section, .pane-main article, .pane-main form, .pane-main nav {
  display: flex;
  flex-direction: column;
  gap: var(--spacingVerticalM);
}
.pane-main { flex: 1; padding: var(--spacingVerticalL) 0; gap: var(--spacingVerticalXXL); }
.pane-alone { max-width: 640px; margin: 0 auto; padding: var(--spacingVerticalL) var(--spacingHorizontalL); }
.pane-alone h1 { font-size: var(--fontSizeBase600); line-height: var(--lineHeightBase600); }
.pane-alone ol { padding-left: 24px; list-style: decimal; }
.pane-alone a { color: var(--colorBrandForegroundLink); }
.pane-alone code { padding: var(--spacingVerticalXS) var(--spacingHorizontalS); border-radius: var(--borderRadiusMedium); background: var(--colorNeutralBackground3); font-family: var(--fontFamilyMonospace); }
.pane-main section { gap: var(--spacingVerticalS); }
.pane-main nav { gap: var(--spacingVerticalL); }
.pane-main form > section { gap: var(--spacingVerticalM); }
.pane-main form > section:not(:first-child), .pane-main section > h3:not(:first-child) { margin-top: var(--spacingVerticalM); }
.pane-main section[tabindex] { scroll-margin-top: 56px; }
.pane-main article > .pane-button { align-self: flex-start; margin-left: -12px; }
.pane-main form > .pane-button { align-self: flex-start; }
.pane-quiet, .pane-hint, .pane-optional { color: var(--colorNeutralForeground2); }
.pane-hint, .pane-quiet { font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.pane-optional { font-weight: var(--fontWeightRegular); font-size: var(--fontSizeBase200); }
.pane-code, .pane-root code { font-family: var(--fontFamilyMonospace); }
.pane-tasks { display: flex; flex-direction: column; gap: var(--spacingVerticalS); }
.pane-task {
  display: flex;
  flex-direction: column;
  gap: 2px;
  width: 100%;
  padding: var(--spacingVerticalS) var(--spacingHorizontalM);
  border: 1px solid var(--colorNeutralStroke1);
  border-radius: var(--borderRadiusMedium);
  background: var(--colorNeutralBackground1);
  color: inherit;
  font: inherit;
  text-align: left;
}
button.pane-task { cursor: pointer; }
button.pane-task:hover { background: var(--colorNeutralBackground1Hover); }
button.pane-task:active { background: var(--colorNeutralBackground1Pressed); }
.pane-task > span { color: var(--colorNeutralForeground2); font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.pane-task strong { font-weight: var(--fontWeightSemibold); }
.pane-next { border-left: 4px solid var(--colorBrandStroke1); }
.pane-grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(124px, 1fr)); gap: var(--spacingVerticalS); }
.pane-grid > li { display: flex; }
.pane-found { display: flex; flex-direction: column; gap: 2px; }
.pane-link {
  width: calc(100% + 2 * var(--spacingHorizontalS));
  margin: 0 calc(-1 * var(--spacingHorizontalS));
  padding: var(--spacingVerticalXS) var(--spacingHorizontalS);
  border: 0;
  border-radius: var(--borderRadiusMedium);
  background: transparent;
  color: inherit;
  font: inherit;
  text-align: left;
  cursor: pointer;
}
.pane-link:hover { background: var(--colorSubtleBackgroundHover); }
.pane-link strong { font-weight: var(--fontWeightSemibold); color: var(--colorBrandForegroundLink); }
.pane-link:hover strong { color: var(--colorBrandForegroundLinkHover); }
.pane-link span { color: var(--colorNeutralForeground2); font-size: var(--fontSizeBase200); }
.pane-option { display: flex; gap: var(--spacingHorizontalS); align-items: flex-start; cursor: pointer; }
.pane-option > span { display: flex; flex-direction: column; }
.pane-tree { display: flex; flex-direction: column; gap: var(--spacingVerticalS); }
.pane-tree .pane-tree { padding-left: var(--spacingHorizontalS); border-left: 2px solid var(--colorNeutralStroke2); }
.pane-list { display: flex; flex-direction: column; gap: var(--spacingVerticalM); }
.pane-list > li { display: flex; flex-direction: column; gap: var(--spacingVerticalS); }
.pane-statuses { display: flex; flex-wrap: wrap; gap: var(--spacingVerticalXS) var(--spacingHorizontalS); }
.pane-status {
  display: inline-flex;
  align-items: center;
  gap: var(--spacingHorizontalXS);
  padding: 1px var(--spacingHorizontalS);
  border: 1px solid var(--colorNeutralStroke1);
  border-radius: var(--borderRadiusCircular);
  background: var(--colorNeutralBackground3);
  color: var(--colorNeutralForeground1);
  font-size: var(--fontSizeBase200);
  line-height: var(--lineHeightBase200);
  white-space: nowrap;
}
.pane-status-on-track, .pane-status-achieved { background: var(--colorPaletteGreenBackground2); border-color: var(--colorPaletteGreenBorder2); color: var(--colorPaletteGreenForeground2); }
.pane-status-at-risk { background: var(--colorPaletteYellowBackground2); border-color: var(--colorPaletteYellowBorder2); color: var(--colorNeutralForeground1); }
.pane-status-off-track, .pane-status-missed { background: var(--colorPaletteRedBackground2); border-color: var(--colorPaletteRedBorder2); color: var(--colorPaletteRedForeground2); }
.pane-field { display: flex; flex-direction: column; gap: 2px; min-width: 0; }
.pane-field label, .pane-legend { font-weight: var(--fontWeightSemibold); font-size: var(--fontSizeBase200); }
.pane-control { display: flex; flex-wrap: wrap; align-items: center; gap: var(--spacingHorizontalXS); }
.pane-control .pane-button { flex: none; }
.pane-root :is(input, select, textarea) {
  flex: 1;
  width: 100%;
  min-width: 0;
  min-height: 32px;
  padding: 5px var(--spacingHorizontalS);
  border: 1px solid var(--colorNeutralStroke1);
  border-bottom-color: var(--colorNeutralStrokeAccessible);
  border-radius: var(--borderRadiusMedium);
  background: var(--colorNeutralBackground1);
  color: var(--colorNeutralForeground1);
  font: inherit;
}
.pane-root legend { padding: 0; }
.pane-root legend.pane-legend { margin-bottom: var(--spacingVerticalS); }
.pane-root textarea { min-height: 64px; resize: vertical; }
.pane-root input::placeholder { color: var(--colorNeutralForeground3); opacity: 1; }
.pane-root :is(input, select, textarea)[aria-invalid] { border-color: var(--colorPaletteRedBorder2); }
.pane-root :is(input[type="checkbox"], input[type="radio"]) { flex: none; width: 16px; min-height: 16px; margin: 2px 0; accent-color: var(--colorBrandBackground); }
.pane-root fieldset { min-width: 0; margin: 0; padding: 0; border: 0; display: flex; flex-direction: column; gap: var(--spacingVerticalM); }
.pane-pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(118px, 100%), 1fr)); gap: var(--spacingVerticalM) var(--spacingHorizontalS); align-items: start; }
.pane-entry { padding-left: var(--spacingHorizontalM); border-left: 2px solid var(--colorNeutralStroke2); }
.pane-control > :is(input, select, textarea) { flex-basis: 100px; }
.pane-entry .pane-value { flex: 1 1 80px; text-align: right; }
.pane-entry select { flex: 0 1 116px; }
.pane-entry.pane-decision select { flex: 1; }
.pane-entry { display: flex; flex-direction: column; gap: var(--spacingVerticalXS); }
.pane-bar { position: relative; height: 10px; border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusSmall); background: var(--colorNeutralBackground1); }
.pane-bar-score { height: 100%; background: var(--colorBrandBackground); }
.pane-bar-expected { position: absolute; top: -4px; bottom: -4px; width: 2px; background: var(--colorNeutralForeground1); }
.pane-steps { margin: 0; display: flex; flex-direction: column; gap: var(--spacingVerticalS); }
.pane-steps dt { font-size: var(--fontSizeBase200); color: var(--colorNeutralForeground2); }
.pane-steps dd { margin: 0; }
.pane-doubt { display: block; color: var(--colorNeutralForeground1); font-weight: var(--fontWeightSemibold); }
.pane-findings { display: flex; flex-direction: column; gap: var(--spacingVerticalXS); font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.pane-findings li { padding-left: 18px; position: relative; }
.pane-findings li::before { content: "○"; position: absolute; left: 2px; }
.pane-findings li.pane-finding-warning::before { content: "▲"; color: var(--colorPaletteDarkOrangeForeground1); }
.pane-findings li.pane-finding-error::before { content: "◆"; color: var(--colorPaletteRedForeground1); }
.pane-root summary { cursor: pointer; font-size: var(--fontSizeBase200); color: var(--colorBrandForeground1); padding: var(--spacingVerticalXS) 0; }
.pane-root details > :not(summary) { margin-top: var(--spacingVerticalS); }
.pane-root fieldset.pane-example legend { float: left; width: 100%; margin-bottom: var(--spacingVerticalS); font-weight: var(--fontWeightSemibold); }
.pane-root fieldset.pane-example { padding: var(--spacingVerticalM) var(--spacingHorizontalM); border: 1px solid var(--colorNeutralStroke2); }
.pane-error { color: var(--colorPaletteRedForeground1); font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.pane-notice {
  display: flex;
  gap: var(--spacingHorizontalS);
  padding: var(--spacingVerticalS) var(--spacingHorizontalM);
  border: 1px solid var(--colorNeutralStroke1);
  border-radius: var(--borderRadiusMedium);
  background: var(--colorNeutralBackground3);
}
.pane-notice > div { display: flex; flex-direction: column; align-items: flex-start; gap: var(--spacingVerticalXS); min-width: 0; }
.pane-notice.pane-error { font-size: inherit; line-height: inherit; background: var(--colorPaletteRedBackground1); border-color: var(--colorPaletteRedBorder1); color: var(--colorNeutralForeground1); }
.pane-notice.pane-warning { background: var(--colorPaletteYellowBackground1); border-color: var(--colorPaletteYellowBorder1); color: var(--colorNeutralForeground1); }
.pane-notice .pane-notice-mark { font-weight: var(--fontWeightBold); }
.pane-error .pane-notice-mark { color: var(--colorPaletteRedForeground1); }
.pane-waiting { display: flex; align-items: center; gap: var(--spacingHorizontalS); color: var(--colorNeutralForeground2); }
.pane-card, .pane-example {
  padding: var(--spacingVerticalM) var(--spacingHorizontalM);
  border: 1px solid var(--colorNeutralStroke2);
  border-radius: var(--borderRadiusMedium);
  background: var(--colorNeutralBackground2);
}
.pane-card { border-left: 4px solid var(--colorBrandStroke1); }
.pane-example > .pane-button { align-self: flex-start; }
.pane-changes li { position: relative; padding-left: 16px; }
.pane-changes li::before { content: "•"; position: absolute; left: 4px; color: var(--colorNeutralForeground2); }
.pane-buttons { display: flex; flex-wrap: wrap; gap: var(--spacingHorizontalS); }
.pane-formula { display: flex; flex-direction: column; gap: 2px; }
.pane-formula code { padding: var(--spacingVerticalXS) var(--spacingHorizontalS); border-radius: var(--borderRadiusMedium); background: var(--colorNeutralBackground3); font-size: var(--fontSizeBase200); }
.pane-scroll { overflow-x: auto; max-width: 100%; }
.pane-cells { border-collapse: collapse; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); overflow-wrap: normal; }
.pane-cells :is(th, td) { padding: 2px var(--spacingHorizontalS); border: 1px solid var(--colorNeutralStroke2); text-align: left; vertical-align: top; background: var(--colorNeutralBackground1); }
.pane-cells th { background: var(--colorNeutralBackground3); font-weight: var(--fontWeightSemibold); }
.pane-cells td { max-width: 220px; }
.pane-cells td.pane-number { text-align: right; font-variant-numeric: tabular-nums; }
.pane-links { display: flex; flex-direction: column; gap: var(--spacingVerticalS); }
.pane-links li { display: flex; flex-wrap: wrap; align-items: center; gap: var(--spacingVerticalXS) var(--spacingHorizontalS); min-height: 32px; }
.pane-links label { flex: 1 1 120px; display: flex; align-items: center; gap: var(--spacingHorizontalS); }
.pane-root input.pane-share { flex: 0 0 84px; text-align: right; }
.pane-findings .pane-buttons { margin: var(--spacingVerticalXS) 0; }
.pane-findings .pane-buttons:empty { display: none; }
.pane-findings:empty { margin-top: calc(-1 * var(--spacingVerticalM)); }
.pane-map { max-height: 60vh; overflow: auto; }
.pane-map th { position: sticky; z-index: 1; min-width: 72px; max-width: 128px; }
.pane-map thead th { top: 0; }
.pane-map tbody th, .pane-map thead th:first-child { left: 0; }
.pane-map thead th:first-child { z-index: 2; }
.pane-map td { padding: 0; }
.pane-map td input { border: 0; border-radius: 0; text-align: center; background: transparent; }
.pane-chart { display: block; width: 100%; height: auto; max-width: 360px; }
.pane-chart * { fill: none; vector-effect: non-scaling-stroke; }
.pane-chart .pane-chart-line { stroke: var(--colorBrandStroke1); stroke-width: 2px; }
.pane-chart .pane-chart-dot { fill: var(--colorBrandStroke1); }
.pane-chart .pane-chart-level { stroke: var(--colorNeutralForeground2); stroke-dasharray: 4 3; }
.pane-chart .pane-chart-forecast { stroke: var(--colorBrandStroke1); stroke-dasharray: 2 3; }
.pane-chart .pane-chart-band { fill: var(--colorBrandStroke1); fill-opacity: 0.25; }
.pane-footer {
  position: sticky;
  bottom: 0;
  display: flex;
  flex-direction: column;
  gap: var(--spacingVerticalXS);
  background: var(--colorNeutralBackground1);
}
.pane-footer:has(.pane-applied, .pane-notice) { padding: var(--spacingVerticalS) 0 var(--spacingVerticalM); border-top: 1px solid var(--colorNeutralStroke2); }
@media (forced-colors: active) {
  .pane-status, .pane-card, .pane-task { border: 1px solid CanvasText; }
}
`;
