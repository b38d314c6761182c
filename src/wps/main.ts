import { takeErrands } from "../app/errands";
import type { Language } from "../core/text/wording";
import { isThere, type WpsApplication } from "../hosts/wps/object-model";
import { WpsHost } from "../hosts/wps/wps-host";
import { commands } from "../ribbon/commands";
import { serve, type Ribbon } from "../ribbon/serve";
import { chosenLanguage } from "./chosen-language";
import { postErrand } from "./mailbox";
import { programAround } from "./program";
import { labelOf, tipOf } from "./ribbon-words";
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
      return chosenLanguage(app);
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

/** Handed over with the first callback. */
let ribbonUi: WPS.RibbonUi | null = null;

/** The language that the labels were last asked for in. */
let labelled: Language | null = null;

function labelLanguage(): Language {
  return (labelled = chosenLanguage(programAround()));
}

/** WPS calls these by name; see ribbon.xml. */
const callbacks = {
  OnAddinLoad(ribbonUI: WPS.RibbonUi): boolean {
    ribbonUi = ribbonUI;
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
    // Another language may have been chosen in the pane since.
    if (here && labelled !== null && labelled !== here.ribbon.language) ribbonUi?.Invalidate();
    return true;
  },
  GetLabel({ Id: id }: Control): string {
    return labelOf(id, labelLanguage());
  },
  GetScreentip({ Id: id }: Control): string {
    return labelOf(id, labelLanguage());
  },
  GetSupertip({ Id: id }: Control): string {
    return tipOf(id, labelLanguage());
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
