import { hostClient, type ClientPage } from "../../workbench/excel/hostClient";
import type { TaskPaneFrame } from "../../workbench/page/excel/taskPaneFrame";

/**
 * In the place of office.js: runs after Microsoft's client and before the add-in's own code, and connects both with the
 * page that holds the frame.
 */
const frame = window.frameElement as TaskPaneFrame;
frame.onConnected(hostClient(window as unknown as ClientPage, frame.office));
