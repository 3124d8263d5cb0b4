import { askScript } from "../../hosts/sidebar/askScript";
import { sidebarReminders } from "../../hosts/sidebar/sidebarReminders";
import { sidebarWorkbook } from "../../hosts/sidebar/sidebarWorkbook";
import { mountPane } from "../../pane/mountPane";

const element = document.getElementById("pane")!;
mountPane(
  element,
  { ...sidebarWorkbook(askScript("okrAnswer")), reminders: sidebarReminders(askScript("okrReminders")) },
  element.dataset["place"],
);
