import type { Translation } from "../../../actions/text/Translation";
import type { WithoutWorkbookText } from "./en";

const spanish: Translation<WithoutWorkbookText> = {
  what: "Objetivos, resultados clave e indicadores en el libro que su equipo ya tiene: fórmulas, y este panel junto a la hoja. El panel funciona dentro de Excel. Solo en una pestaña del navegador no tiene libro que mostrar.",
  installed: "Si ya lo tiene en Excel",
  openIt: "Abra su libro en Excel y elija Inicio > OKR > Panel OKR.",
  install: "Para probarlo usted",
  steps: [
    "Guarde el manifiesto de abajo.",
    "Abra un libro en Excel para la web.",
    "Elija Inicio > Complementos > Más complementos > Cargar mi complemento, y el archivo guardado.",
  ],
  manifest: "Guardar el manifiesto (okr-workbook.xml)",
  forEverybody: "Para darlo a todos",
  administrator:
    "Un administrador carga el mismo manifiesto en el Centro de administración de Microsoft 365, en Configuración > Aplicaciones integradas > Cargar aplicaciones personalizadas, y elige quién lo recibe.",
  then: "Escriba después en una celda",
  example: "=OKR.SCORE(C2:C5; D2:D5)",
  exampleSays:
    "Responde la puntuación de un objetivo a partir de los valores actuales y las metas de sus resultados clave.",
  nothingLeaves:
    "Nada de un libro se envía nunca a ningún sitio: fórmulas y panel se ejecutan dentro de Excel.",
};

export default spanish;
