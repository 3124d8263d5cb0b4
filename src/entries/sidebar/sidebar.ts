import { askScript } from "../../hosts/sidebar/askScript";
import { sidebarWorkbook } from "../../hosts/sidebar/sidebarWorkbook";
import { mountPane } from "../../pane/mountPane";

const element = document.getElementById("pane")!;
mountPane(element, sidebarWorkbook(askScript("okrAnswer")), element.dataset["place"]);
