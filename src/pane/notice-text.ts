import type { InsertedTables } from "../app/insert-templates";
import { rangeName } from "../core/sheet/address";
import { say } from "../core/text/wording";
import type { PaneTexts } from "./locale/pane-texts";
import type { Spoken } from "./locale/spoken";
import { shortText } from "./shorten";
import type { Notice } from "./state";

/** A message names these; the others are counted. */
const named = 5;

function someOf(cells: readonly string[], texts: PaneTexts): string {
  const list = cells.slice(0, named).join(texts.comma);
  return cells.length > named ? texts.andMore(list, cells.length) : list;
}

/** What a notice says. */
export function noticeText(notice: Notice, { language, texts }: Spoken): string {
  switch (notice.kind) {
    case "cancelled":
      return texts.cancelled;
    case "cleared":
      return texts.cleared;
    case "fixed":
      return [
        ...(notice.cells > 0 ? [texts.fixed(notice.cells)] : []),
        ...notice.refused.map(({ because, cells }) => texts.notFixed[because](someOf(cells, texts))),
      ].join("");
    case "waived":
      return texts.waivedAt(notice.row + 1);
    case "unwaived":
      return texts.unwaived;
    case "not-waived":
      return texts.notWaived[notice.because];
    case "made":
      return notice.sentences.map(({ wording, data }) => say(wording, language, data)).join("");
    case "inserted":
      return insertedText(notice, texts);
    case "occupied":
      return texts.occupied(rangeName(notice.by));
    case "protected":
      return texts.cannotInsert(notice.sheetName);
    case "no-selection":
      return texts.noSelection;
    case "failed":
      return texts.hostError[notice.because];
    case "unexpected":
      return texts.unexpected(shortText(notice.detail, 200));
  }
}

function insertedText({ tables, broken, first, last, steps }: InsertedTables, texts: PaneTexts): string {
  const where =
    first.sheet === last.sheet
      ? texts.inserted(tables, first.sheetName, rangeName(first.range))
      : texts.insertedSheets(tables, first.sheetName, last.sheetName);
  const reason = broken && (broken.because === "cancelled" ? "" : texts.hostError[broken.because]);
  return [
    where,
    broken ? texts.insertBroken(broken.wanted - tables, reason ?? "") : "",
    steps > 1 ? texts.insertSteps(steps) : "",
  ].join("");
}
