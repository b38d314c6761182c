import type { Language } from "../core/text/wording";
import { ExcelHost } from "../hosts/excel/excel-host";
import { chosenLanguage } from "../hosts/excel/settings";
import { commands } from "./commands";
import { serve, type Ribbon } from "./serve";

const ribbon: Ribbon = {
  host: () => new ExcelHost(),
  get language(): Language {
    return chosenLanguage() ?? (Office.context.displayLanguage.startsWith("zh") ? "zh" : "en");
  },
  async showPane() {
    // Without a shared runtime a button's page cannot open the pane.
    if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
    try {
      await Office.addin.showAsTaskpane();
    } catch {
      // Already open, or the program is closing: the work goes on.
    }
  },
};

/** Excel greys the button out until it hears that the work is done. */
function register(name: string, errand: (typeof commands)[keyof typeof commands]): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void serve(errand, ribbon).finally(() => event.completed());
  });
}

/** Without Office.js there is no ribbon either; the pane's page says so. */
if (typeof Office !== "undefined") {
  void Office.onReady(({ host }) => {
    if (host !== Office.HostType.Excel) return;
    for (const [name, errand] of Object.entries(commands)) register(name, errand);
  });
}
