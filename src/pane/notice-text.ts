import { rangeName } from "../core/sheet/address";
import type { PaneTexts } from "./locale/pane-texts";
import { shortText } from "./shorten";
import type { Notice } from "./state";

/** What a notice says. */
export function noticeText(notice: Notice, texts: PaneTexts): string {
  switch (notice.kind) {
    case "cancelled":
      return texts.cancelled;
    case "cleared":
      return texts.cleared;
    case "inserted":
      return texts.inserted(notice.sheetName, rangeName(notice.range));
    case "occupied":
      return texts.occupied(rangeName(notice.by));
    case "protected":
      return texts.cannotInsert(notice.sheetName);
    case "no-selection":
      return texts.noSelection;
    case "not-fixed":
      return texts.notFixed[notice.because];
    case "failed":
      return texts.hostError[notice.because];
    case "unexpected":
      return texts.unexpected(shortText(notice.detail, 200));
  }
}
