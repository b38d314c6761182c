import { takeErrands } from "../app/errands";
import { isThere, type WpsApplication } from "../hosts/wps/object-model";
import { WpsHost } from "../hosts/wps/wps-host";
import { commands } from "../ribbon/commands";
import { serve, type Ribbon } from "../ribbon/serve";
import { paneLanguage } from "./chosen-language";
import { postErrand } from "./mailbox";
import { programAround } from "./program";
import { pageBeside, showTaskPane } from "./task-pane";

/** What WPS hands to a callback: the control by its id in ribbon.xml. */
interface Control {
  readonly Id: string;
}

const openPane = "openPane";

/** Icons by the ids of ribbon.xml. */
const images: ReadonlyMap<string, string> = new Map([
  ["checkSheet", "check-sheet"],
  ["checkAll", "check-all"],
  ["insertTemplate", "insert-template"],
  ["clearMarks", "clear-marks"],
  [openPane, "open-pane"],
]);

/** Started with the first callback: WPS may put its objects into the page after the script has run. */
let started: { readonly app: WpsApplication; readonly ribbon: Ribbon } | null = null;

function start(): typeof started {
  const app = programAround();
  if (started || !app) return started;
  const host = new WpsHost(app);
  const page = pageBeside(location.href, "pane.html");
  let stopTaking = (): void => undefined;
  const ribbon: Ribbon = {
    host: () => host,
    get language() {
      return paneLanguage();
    },
    async showPane() {
      stopTaking();
      // Where no pane can be opened, the ribbon does the work itself.
      if (showTaskPane(app, page)) stopTaking = takeErrands((errand) => postErrand(app, errand));
    },
  };
  started = { app, ribbon };
  return started;
}

/** WPS calls these by name; see ribbon.xml. */
const callbacks = {
  OnAddinLoad(ribbonUI: WPS.RibbonUi): boolean {
    const app = start()?.app;
    // The buttons are there for a workbook, and are asked again when another one comes to the front, or none.
    if (app && isThere(() => app.ApiEvent.AddApiEventListener)) {
      const ask = (): void => ribbonUI.Invalidate();
      app.ApiEvent.AddApiEventListener("WorkbookActivate", ask);
      app.ApiEvent.AddApiEventListener("WorkbookDeactivate", ask);
    }
    return true;
  },
  OnAction({ Id: id }: Control): boolean {
    const here = start();
    const errand = new Map(Object.entries(commands)).get(id);
    if (here && errand) void serve(errand, here.ribbon);
    else if (here && id === openPane) void here.ribbon.showPane();
    return true;
  },
  GetImage({ Id: id }: Control): string {
    // Each form of the template menu has a button.
    const form = id.startsWith("insert") ? "insert-template" : "app";
    return `images/${images.get(id) ?? form}.svg`;
  },
  OnGetEnabled({ Id: id }: Control): boolean {
    return id === openPane || Boolean(start()?.app.ActiveWorkbook);
  },
};

Object.assign(window, callbacks);
