import {
  asOf,
  day,
  judgedKpis,
  kpiWidths,
  look,
  readColumns,
  titledSheet,
  typedTable,
  type Example,
} from "./kit";

/** Six months beside each other, one standing target. */
export const spanishKpis: Example = {
  file: "spanish-kpis",
  sheets: (looks) => {
    const months = ["Enero", "Febrero", "Marzo", "Abril", "Mayo", "Junio"].map((month) => `${month} 2026`);
    const sheet = typedTable(
      titledSheet(
        looks,
        "Indicadores",
        "Cuadro de mando mensual",
        "Primer semestre, datos de contabilidad y logística",
      )
        .widths(230, 110, 80, 80, 80, 90, 100, 90, 90, 90, 90)
        .freeze(4, 2),
      "A4",
      ["Indicador", "Responsable", "Unidad", "Sentido", "Meta", ...months],
      [
        ["Ventas netas", "Lucía", "miles €", "mayor", 420, 398, 405, 431, 418, 440, 437],
        ["Margen bruto", "Lucía", "%", "mayor", 0.38, 0.372, 0.375, 0.381, 0.379, 0.384, 0.386],
        ["Periodo medio de cobro", "Andrés", "días", "menor", 45, 51, 50, 48, 47, 46, 44],
        ["Pedidos entregados a tiempo", "Marta", "%", "mayor", 0.95, 0.93, 0.94, 0.92, 0.91, 0.9, 0.89],
        ["Rotación de personal", "Pablo", "%", "menor", 0.015, 0.012, 0.014, 0.016, 0.018, 0.02, 0.021],
        ["Coste por pedido", "Marta", "€", "menor", 6.5, 6.95, 6.9, 6.8, 6.7, 6.6, 6.55],
        ["Clientes nuevos", "Pablo", "clientes", "mayor", 25, 22, 27, 31, 24, 26, ""],
      ],
      "EFGHIJK",
    )
      .style("A5:A11", look.strong)
      .format("E5:K5", "#,##0")
      .format("E6:K6", "0.0%")
      .format("E8:K8", "0%")
      .format("E9:K9", "0.0%")
      .format("E10:K10", "0.00");
    const result = asOf(
      titledSheet(looks, "Resultado", "Resultado", "Calculado de la hoja Indicadores.").widths(...kpiWidths),
      "Fecha",
      "H2",
      day("2026-06-30"),
    );
    judgedKpis(result, "A4", "=OKR.KPI.TABLE(Indicadores!A4:K11,H2)", 7);
    for (const columns of ["D", "E", "G", "H", "I", "J"]) {
      // Differences of shares are in points.
      const format = columns === "G" || columns === "I" ? "0.0" : "0.0%";
      for (const row of [6, 8, 9]) result.format(`${columns}${row}`, format);
      result.format(`${columns}10`, "0.00");
    }
    return [
      sheet,
      result,
      readColumns(looks, "Columnas", "Cómo se leyeron las columnas", "Indicadores!A4:K11", 11),
    ];
  },
};
