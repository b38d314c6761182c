import { clearMarks } from "../app/clear-marks";
import { handOver, type Errand } from "../app/errands";
import type { Language } from "../core/text/wording";
import type { SpreadsheetHost } from "../hosts/host";

/** Where a ribbon button does its work. */
export interface Ribbon {
  /** Throws a `HostError` where the program is too old. */
  host(): SpreadsheetHost;
  readonly language: Language;
  /** Opens the pane where the program lets us; resolves either way. */
  showPane(): Promise<void>;
}

/**
 * Does what a ribbon button asks for. A check is answered in the pane, which opens for it; where the page has none, the
 * marks in the sheet are the answer. A template and cleared marks can be seen in the sheet: the pane opens only to say
 * why something could not be done, with its own attempt. Never rejects.
 */
export async function serve(errand: Errand, ribbon: Ribbon): Promise<void> {
  if (errand.kind === "check") {
    await paneShown(ribbon);
    if (!handOver(errand)) await attempt(errand, ribbon);
    return;
  }
  if (await attempt(errand, ribbon)) return;
  await paneShown(ribbon);
  handOver(errand);
}

/** A program may never say that the pane is open; the button does its work all the same. */
const longestOpening = 5000;

async function paneShown(ribbon: Ribbon): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<void>((resolve) => (timer = setTimeout(resolve, longestOpening)));
  await Promise.race([ribbon.showPane(), tooLong]);
  clearTimeout(timer);
}

/** Whether it was done. */
async function attempt(errand: Errand, ribbon: Ribbon): Promise<boolean> {
  try {
    const host = ribbon.host();
    switch (errand.kind) {
      case "check": {
        const { checkWorkbook } = await import("../app/check-workbook");
        await checkWorkbook(host, { scope: errand.scope, language: ribbon.language });
        return true;
      }
      case "insert": {
        const { insertTemplates } = await import("../app/insert-templates");
        return (await insertTemplates(host, errand)).kind === "inserted";
      }
      case "import":
        // Only the pane reads documents.
        return false;
      case "clear":
        await clearMarks(host);
        return true;
    }
  } catch {
    // The pane says why; without one there is nowhere to say it.
    return false;
  }
}
