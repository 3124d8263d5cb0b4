import { asOfName } from "../../actions/asOf";
import { gridLocale } from "../../hosts/grid/gridLocale";
import { checkInSheet } from "./checkInSheet";
import { kpiDataSheet, kpiSheet } from "./kpiSheets";
import { mapSheet } from "./mapSheet";
import { asOfCell, okrSheet } from "./okrSheet";
import { reportSheet } from "./reportSheet";
import { Looks } from "./SheetBuilder";
import { tryItSheet } from "./tryItSheet";

/** The workbook that is open at the start, as the grid loads it: a finance team's quarter, all of it calculated. */
export function sampleWorkbook(): object {
  const looks = new Looks();
  const sheets = [
    okrSheet(looks),
    reportSheet(looks),
    kpiSheet(looks),
    kpiDataSheet(looks),
    mapSheet(looks),
    checkInSheet(looks),
    tryItSheet(looks),
  ].map((sheet) => sheet.build());
  return {
    sheets,
    styles: looks.styles,
    formats: looks.formats,
    borders: looks.borders,
    namedRanges: { [asOfName]: asOfCell },
    settings: { locale: gridLocale },
    revisionId: "START_REVISION",
  };
}
