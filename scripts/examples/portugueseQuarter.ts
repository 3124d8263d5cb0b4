import {
  asOf,
  caption,
  day,
  judgedTable,
  judgedWidths,
  look,
  spilled,
  titledSheet,
  typedTable,
  type Example,
} from "./kit";

/** An objective is named once, with blanks under it; the quarter stands in the title only. */
export const portugueseQuarter: Example = {
  file: "portuguese-quarter",
  sheets: (looks) => {
    const sheet = typedTable(
      titledSheet(
        looks,
        "OKRs",
        "OKRs de Finanças, 3º trimestre de 2026",
        "O objetivo está escrito uma vez; as linhas em branco abaixo pertencem a ele.",
      )
        .widths(270, 290, 110, 80, 80, 80, 70, 260)
        .freeze(4),
      "A4",
      ["Objetivo", "Resultado-chave", "Responsável", "Inicial", "Atual", "Meta", "Peso", "Observações"],
      [
        ["Fechar o mês mais rápido e sem erros", "Dias úteis até o fechamento", "Marina", 8, 6, 5, 0.4, ""],
        ["", "Lançamentos manuais por mês", "Diego", 420, 310, 200, 0.3, "Rateios ainda manuais"],
        ["", "Contas conciliadas até o 3º dia útil", "Marina", 0.62, 0.81, 0.95, 0.3, ""],
        ["Melhorar o caixa da operação", "Prazo médio de recebimento, dias", "Camila", 47, 43, 40, 0.5, ""],
        [
          "",
          "Inadimplência acima de 60 dias",
          "Camila",
          0.058,
          0.051,
          0.04,
          0.3,
          "Dois clientes em renegociação",
        ],
        ["", "Notas emitidas no dia da entrega", "Rafael", 0.71, "", 0.9, 0.2, "Medição começa em setembro"],
        [
          "Dar previsibilidade ao orçamento",
          "Erro da previsão trimestral",
          "Rafael",
          0.125,
          0.09,
          0.06,
          0.5,
          "",
        ],
        ["", "Centros de custo com dono nomeado", "Diego", 18, 30, 30, 0.5, "Concluído em julho"],
      ],
      "DEFG",
    )
      .style("A5:A12", look.strong)
      .style("E5:E12", look.input)
      .format("G5:G12", "0%")
      .format("D7:F7", "0%")
      .format("D9:F9", "0.0%")
      .format("D10:F10", "0%")
      .format("D11:F11", "0.0%");
    const result = asOf(
      titledSheet(looks, "Situação", "Situação do trimestre", "Calculado da aba OKRs.").widths(
        ...judgedWidths,
      ),
      "Data",
      "H2",
      day("2026-08-31"),
    );
    judgedTable(result, "A4", "=OKR.TABLE(OKRs!A1:H12,H2)", 8)
      .format("D7:F7", "0%")
      .format("D9:F9", "0.0%")
      .format("D10:F10", "0%")
      .format("D11:F11", "0.0%")
      .format("G5:G12", "0%");
    caption(result, "A15", "Por objetivo");
    spilled(result, "A16", "=CHOOSECOLS(OKR.OBJECTIVES(OKRs!A1:H12,H2),1,7,6,4,5)", {
      columns: 5,
      rows: 3,
      status: 3,
      right: [4, 5],
    });
    return [sheet, result];
  },
};
