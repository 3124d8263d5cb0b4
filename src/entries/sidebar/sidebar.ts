import { askScript } from "../../hosts/sidebar/askScript";
import { sidebarWorkbook } from "../../hosts/sidebar/sidebarWorkbook";
import { mountPane } from "../../pane/mountPane";

mountPane(document.getElementById("pane")!, sidebarWorkbook(askScript));
