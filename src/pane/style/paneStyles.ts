/** The pane's own styles: layout and native inputs in the look of Fluent, all colours from its tokens. */
export const paneStyles = `
.okr-pane {
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
body:has(> .okr-pane) { margin: 0; }
body > .okr-pane { min-height: 100vh; }
[data-scheme="dark"] .okr-pane { color-scheme: dark; }
[data-scheme="light"] .okr-pane { color-scheme: light; }
.okr-pane *, .okr-pane *::before { box-sizing: border-box; }
.okr-pane h1, .okr-pane h2, .okr-pane h3, .okr-pane p, .okr-pane ul, .okr-pane ol { margin: 0; padding: 0; }
.okr-pane ul, .okr-pane ol { list-style: none; }
.okr-pane h1 { flex: 1; font-size: var(--fontSizeBase400); line-height: var(--lineHeightBase400); font-weight: var(--fontWeightSemibold); }
.okr-pane h2 { font-size: var(--fontSizeBase400); line-height: var(--lineHeightBase400); font-weight: var(--fontWeightSemibold); }
.okr-pane h3 { font-size: var(--fontSizeBase300); font-weight: var(--fontWeightSemibold); }
.okr-pane :is(h1, h2, h3, section)[tabindex]:focus { outline: none; }
.okr-pane :is(h1, h2, h3, section)[tabindex]:focus-visible,
.okr-pane :is(button, input, select, textarea, summary, .okr-scroll):focus-visible {
  outline: 2px solid var(--colorStrokeFocus2);
  outline-offset: 1px;
}
.okr-header {
  position: sticky;
  top: 0;
  z-index: 1;
  display: flex;
  align-items: center;
  gap: var(--spacingHorizontalS);
  padding: var(--spacingVerticalM) 0 var(--spacingVerticalS);
  background: var(--colorNeutralBackground1);
}
.okr-header fluent-button { min-width: 32px; padding: 0; }
.okr-host {
  padding: 0 var(--spacingHorizontalS);
  border-radius: var(--borderRadiusMedium);
  background: var(--colorNeutralBackground3);
  color: var(--colorNeutralForeground2);
  font-size: var(--fontSizeBase200);
  white-space: nowrap;
}
.okr-selection {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: var(--spacingHorizontalS);
  padding-bottom: var(--spacingVerticalS);
  border-bottom: 1px solid var(--colorNeutralStroke2);
  color: var(--colorNeutralForeground2);
  font-size: var(--fontSizeBase200);
}
.okr-main, .okr-main section, .okr-main article, .okr-main form, .okr-main nav {
  display: flex;
  flex-direction: column;
  gap: var(--spacingVerticalM);
}
.okr-main { flex: 1; padding: var(--spacingVerticalL) 0; gap: var(--spacingVerticalXXL); }
.okr-main section, .okr-main nav { gap: var(--spacingVerticalS); }
.okr-main article > fluent-button { align-self: flex-start; margin-left: -12px; }
.okr-main form > fluent-button { align-self: flex-start; }
.okr-quiet, .okr-hint, .okr-optional { color: var(--colorNeutralForeground2); }
.okr-hint, .okr-quiet { font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.okr-optional { font-weight: var(--fontWeightRegular); font-size: var(--fontSizeBase200); }
.okr-code, .okr-pane code { font-family: var(--fontFamilyMonospace); }
.okr-tasks { display: flex; flex-direction: column; gap: var(--spacingVerticalS); }
.okr-task {
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
  cursor: pointer;
}
.okr-task:hover { background: var(--colorNeutralBackground1Hover); }
.okr-task:active { background: var(--colorNeutralBackground1Pressed); }
.okr-task > span { color: var(--colorNeutralForeground2); font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.okr-task strong { font-weight: var(--fontWeightSemibold); }
.okr-list { display: flex; flex-direction: column; gap: var(--spacingVerticalM); }
.okr-list > li { display: flex; flex-direction: column; gap: var(--spacingVerticalS); }
.okr-statuses { display: flex; flex-wrap: wrap; gap: var(--spacingVerticalXS) var(--spacingHorizontalS); }
.okr-status {
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
.okr-status-on-track, .okr-status-achieved { background: var(--colorPaletteGreenBackground2); border-color: var(--colorPaletteGreenBorder2); color: var(--colorPaletteGreenForeground2); }
.okr-status-at-risk { background: var(--colorPaletteYellowBackground2); border-color: var(--colorPaletteYellowBorder2); color: var(--colorNeutralForeground1); }
.okr-status-off-track, .okr-status-missed { background: var(--colorPaletteRedBackground2); border-color: var(--colorPaletteRedBorder2); color: var(--colorPaletteRedForeground2); }
.okr-field { display: flex; flex-direction: column; gap: 2px; min-width: 0; }
.okr-field label, .okr-legend { font-weight: var(--fontWeightSemibold); font-size: var(--fontSizeBase200); }
.okr-control { display: flex; align-items: center; gap: var(--spacingHorizontalXS); }
.okr-control fluent-button { flex: none; }
.okr-pane :is(input, select, textarea) {
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
.okr-pane textarea { min-height: 64px; resize: vertical; }
.okr-pane input::placeholder { color: var(--colorNeutralForeground3); opacity: 1; }
.okr-pane :is(input, select, textarea)[aria-invalid] { border-color: var(--colorPaletteRedBorder2); }
.okr-pane :is(input[type="checkbox"], input[type="radio"]) { flex: none; width: 16px; min-height: 16px; margin: 2px 0; accent-color: var(--colorBrandBackground); }
.okr-pane fieldset { min-width: 0; margin: 0; padding: 0; border: 0; display: flex; flex-direction: column; gap: var(--spacingVerticalM); }
.okr-pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(112px, 1fr)); gap: var(--spacingVerticalM) var(--spacingHorizontalS); align-items: start; }
.okr-entry { padding-left: var(--spacingHorizontalM); border-left: 2px solid var(--colorNeutralStroke2); }
.okr-entry select { flex: 0 1 116px; }
.okr-entry { display: flex; flex-direction: column; gap: var(--spacingVerticalXS); }
.okr-bar { position: relative; height: 10px; border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusSmall); background: var(--colorNeutralBackground1); }
.okr-bar-score { height: 100%; background: var(--colorBrandBackground); }
.okr-bar-expected { position: absolute; top: -4px; bottom: -4px; width: 2px; background: var(--colorNeutralForeground1); }
.okr-doubt { display: block; color: var(--colorNeutralForeground1); font-weight: var(--fontWeightSemibold); }
.okr-findings { display: flex; flex-direction: column; gap: var(--spacingVerticalXS); font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.okr-findings li { padding-left: 18px; position: relative; }
.okr-findings li::before { content: "○"; position: absolute; left: 2px; }
.okr-findings li.okr-finding-warning::before { content: "▲"; color: var(--colorPaletteDarkOrangeForeground1); }
.okr-findings li.okr-finding-error::before { content: "◆"; color: var(--colorPaletteRedForeground1); }
.okr-pane summary { cursor: pointer; font-size: var(--fontSizeBase200); color: var(--colorBrandForeground1); padding: var(--spacingVerticalXS) 0; }
.okr-pane details > :not(summary) { margin-top: var(--spacingVerticalS); }
.okr-pane fieldset.okr-example legend { float: left; width: 100%; margin-bottom: var(--spacingVerticalS); font-weight: var(--fontWeightSemibold); }
.okr-pane fieldset.okr-example { padding: var(--spacingVerticalM) var(--spacingHorizontalM); border: 1px solid var(--colorNeutralStroke2); }
.okr-error { color: var(--colorPaletteRedForeground1); font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.okr-notice {
  display: flex;
  gap: var(--spacingHorizontalS);
  padding: var(--spacingVerticalS) var(--spacingHorizontalM);
  border: 1px solid var(--colorNeutralStroke1);
  border-radius: var(--borderRadiusMedium);
  background: var(--colorNeutralBackground3);
}
.okr-notice > div { display: flex; flex-direction: column; align-items: flex-start; gap: var(--spacingVerticalXS); min-width: 0; }
.okr-notice.okr-error { background: var(--colorPaletteRedBackground1); border-color: var(--colorPaletteRedBorder1); color: var(--colorNeutralForeground1); }
.okr-notice.okr-warning { background: var(--colorPaletteYellowBackground1); border-color: var(--colorPaletteYellowBorder1); color: var(--colorNeutralForeground1); }
.okr-notice .okr-mark { font-weight: var(--fontWeightBold); }
.okr-error .okr-mark { color: var(--colorPaletteRedForeground1); }
.okr-waiting { display: flex; align-items: center; gap: var(--spacingHorizontalS); color: var(--colorNeutralForeground2); }
.okr-card, .okr-example {
  padding: var(--spacingVerticalM) var(--spacingHorizontalM);
  border: 1px solid var(--colorNeutralStroke2);
  border-radius: var(--borderRadiusMedium);
  background: var(--colorNeutralBackground2);
}
.okr-card { border-left: 4px solid var(--colorBrandStroke1); }
.okr-example > fluent-button { align-self: flex-start; }
.okr-changes li { position: relative; padding-left: 16px; }
.okr-changes li::before { content: "•"; position: absolute; left: 4px; color: var(--colorNeutralForeground2); }
.okr-buttons { display: flex; flex-wrap: wrap; gap: var(--spacingHorizontalS); }
.okr-formula { display: flex; flex-direction: column; gap: 2px; }
.okr-formula code { padding: var(--spacingVerticalXS) var(--spacingHorizontalS); border-radius: var(--borderRadiusMedium); background: var(--colorNeutralBackground3); font-size: var(--fontSizeBase200); }
.okr-scroll { overflow-x: auto; max-width: 100%; }
.okr-cells { border-collapse: collapse; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); overflow-wrap: normal; }
.okr-cells :is(th, td) { padding: 2px var(--spacingHorizontalS); border: 1px solid var(--colorNeutralStroke2); text-align: left; vertical-align: top; background: var(--colorNeutralBackground1); }
.okr-cells th { background: var(--colorNeutralBackground3); font-weight: var(--fontWeightSemibold); }
.okr-cells td { max-width: 220px; }
.okr-footer {
  position: sticky;
  bottom: 0;
  display: flex;
  flex-direction: column;
  gap: var(--spacingVerticalXS);
  background: var(--colorNeutralBackground1);
}
.okr-footer:has(.okr-applied) { padding: var(--spacingVerticalS) 0 var(--spacingVerticalM); border-top: 1px solid var(--colorNeutralStroke2); }
@media (forced-colors: active) {
  .okr-status, .okr-card, .okr-task { border: 1px solid CanvasText; }
}
`;
