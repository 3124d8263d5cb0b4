import type { Area, ExcelState } from "./ExcelState";
import { NamesNode } from "./NamesNode";
import { RangeNode, TablesNode, WorksheetsNode } from "./sheetNodes";

export class WorkbookNode {
  constructor(private readonly state: ExcelState) {}

  get Worksheets(): WorksheetsNode {
    return new WorksheetsNode(this.state);
  }

  get Tables(): TablesNode {
    return new TablesNode(this.state);
  }

  get Names(): NamesNode {
    return new NamesNode(this.state);
  }

  get Application(): ApplicationNode {
    return new ApplicationNode(this.state);
  }

  GetSelectedRange(): Area {
    if (this.state.selected !== undefined) return this.state.selected;
    const { getters } = this.state.model;
    return new RangeNode(this.state, getters.getActiveSheetId(), getters.getSelectedZone());
  }
}

class ApplicationNode {
  constructor(private readonly state: ExcelState) {}

  get CultureInfo(): object {
    const { code, decimalSeparator } = this.state.model.getters.getLocale();
    return { Name: code.replace("_", "-"), NumberFormat: { NumberDecimalSeparator: decimalSeparator } };
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    // There is no screen that a request would draw on.
  }
}
