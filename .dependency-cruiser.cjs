/** The direction of the rooms (docs/architecture.md): an import against it fails the build. */
const room = (path) => `^src/${path}`;
const mayOnlyImport = (from, ...to) => ({
  name: `${from}-imports`,
  severity: "error",
  from: { path: room(`${from}/`) },
  to: { path: "^src/", pathNot: [from, ...to].map((name) => room(`${name}/`)) },
});
const pure = ["core", "cells", "formulas", "workbook"];

module.exports = {
  forbidden: [
    mayOnlyImport("core"),
    mayOnlyImport("cells", "core"),
    mayOnlyImport("formulas", "core", "cells"),
    mayOnlyImport("workbook", "core", "cells", "formulas"),
    mayOnlyImport("actions", ...pure),
    mayOnlyImport("pane", ...pure, "actions"),
    mayOnlyImport("hosts/excel", ...pure, "actions"),
    mayOnlyImport("hosts/sheets", ...pure, "actions"),
    mayOnlyImport("hosts/sidebar", ...pure, "actions"),
    mayOnlyImport("hosts/grid", ...pure, "actions"),
    mayOnlyImport("workbench", ...pure, "actions", "hosts/grid", "pane"),
    {
      name: "functions-bundle-has-no-dependencies",
      comment: "What runs in a cell carries no package: the bundle stays small and auditable.",
      severity: "error",
      from: { path: room("(core|cells|formulas|workbook|actions|hosts/sheets|hosts/excel)/") },
      to: { path: "node_modules", dependencyTypesNot: ["type-only"] },
    },
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
