import type { Translation } from "../../../actions/text/Translation";
import type { WithoutWorkbookText } from "./en";

const portuguese: Translation<WithoutWorkbookText> = {
  what: "Objetivos, resultados-chave e indicadores na planilha que a sua equipe já tem: fórmulas, e este painel ao lado. O painel funciona dentro do Excel. Sozinho em uma aba do navegador, não tem planilha para mostrar.",
  installed: "Se você já o tem no Excel",
  openIt: "Abra a planilha no Excel e escolha Página Inicial > OKR > Painel OKR.",
  install: "Para experimentar",
  steps: [
    "Salve o manifesto abaixo.",
    "Abra uma planilha no Excel para a Web.",
    "Escolha Página Inicial > Suplementos > Mais Suplementos > Carregar Meu Suplemento, e o arquivo salvo.",
  ],
  manifest: "Salvar o manifesto (okr-workbook.xml)",
  forEverybody: "Para dar a todos",
  administrator:
    "Um administrador carrega o mesmo manifesto no centro de administração do Microsoft 365, em Configurações > Aplicativos integrados > Carregar aplicativos personalizados, e escolhe quem recebe.",
  then: "Depois digite em uma célula",
  example: "=OKR.SCORE(C2:C5; D2:D5)",
  exampleSays:
    "Responde a pontuação de um objetivo a partir dos valores atuais e das metas dos resultados-chave.",
  nothingLeaves: "Nada de uma planilha é enviado a lugar nenhum: fórmulas e painel rodam dentro do Excel.",
};

export default portuguese;
