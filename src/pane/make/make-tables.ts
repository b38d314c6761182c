import { carryOver } from "../../app/carry-over";
import { drawProjects, listProjects } from "../../app/convert-projects";
import { convertTable, type LostField, type Notation } from "../../app/convert-table";
import { insertSelfEvaluation } from "../../app/insert-self-evaluation";
import type { TablePlace } from "../../app/read-table";
import { tableAtSelection } from "../../app/table-at-selection";
import { makeWords as words } from "../locale/make-words";
import type { Matter } from "../state";
import { cancelled, told, unmade, type Made, type MakeCircumstances } from "./made";

type TableWork = (place: TablePlace) => Promise<Made>;

/** Does the work with the table that the person means, or says which one to point at. */
async function withTable({ host }: MakeCircumstances, work: TableWork): Promise<Made> {
  const meant = await tableAtSelection(host);
  if (meant.kind === "table") return work(meant.place);
  return unmade({ wording: meant.kind === "none" ? words.noTable : words.severalTables });
}

/** Next year's table. */
export function carriedOver(circumstances: MakeCircumstances): Promise<Made> {
  return withTable(circumstances, async (place) => {
    const outcome = await carryOver(circumstances.host, place);
    if (outcome.kind === "no-table") return unmade({ wording: words.noTable });
    const { sheetName, year, open } = outcome;
    const data = { sheet: sheetName, count: open.length };
    return {
      notice:
        year === null
          ? told("warning", { wording: words.carriedOverNoYear, data })
          : told("success", { wording: words.carriedOver, data: { ...data, year } }),
      matters: open.map(({ at, reason, data }) => ({ at, wording: reason, data })),
    };
  });
}

/** The self-evaluation of the project that the table is of. */
export function selfEvaluated(circumstances: MakeCircumstances): Promise<Made> {
  return withTable(circumstances, async (place) => {
    const outcome = await insertSelfEvaluation(circumstances.host, place);
    if (outcome.kind === "no-table") return unmade({ wording: words.noTable });
    if (outcome.kind === "no-targets") return unmade({ wording: words.noTargets });
    const notes = outcome.notes.map(({ at, says, data }): Matter => ({ at, wording: says, data }));
    return {
      notice: told("success", { wording: words.selfEvaluated, data: { sheet: outcome.sheetName } }),
      matters: [...notes, ...outcome.lost.map(lostMatter)],
    };
  });
}

/** One table in another notation. */
export function converted(to: Notation, circumstances: MakeCircumstances): Promise<Made> {
  return withTable(circumstances, async (place) => {
    const outcome = await convertTable(circumstances.host, place, to);
    if (outcome.kind === "no-table") return unmade({ wording: words.noTable });
    return {
      notice: told("success", { wording: words.converted, data: { sheet: outcome.sheetName } }),
      matters: outcome.lost.map(lostMatter),
    };
  });
}

/** Every project: of the workbook as one list, or of the sheet in front as forms. */
export async function allConverted(to: Notation, circumstances: MakeCircumstances): Promise<Made> {
  const { host } = circumstances;
  const outcome =
    typeof to === "string"
      ? await listProjects(host, to, circumstances)
      : await drawProjects(host, await host.activeSheet(), to.form, circumstances);
  switch (outcome.kind) {
    case "cancelled":
      return cancelled;
    case "no-table":
      return unmade({ wording: words.noTable });
    case "too-many":
      return unmade({ wording: words.tooManyProjects, data: { projects: outcome.projects, most: outcome.most } });
    case "placed":
      return {
        notice: told("success", {
          wording: words.listed,
          data: { projects: outcome.projects, sheet: outcome.sheetName },
        }),
        matters: [
          ...outcome.skipped.map(({ name }): Matter => ({
            at: null,
            wording: words.skippedSheet,
            data: { sheet: name },
          })),
          ...outcome.lost.map(lostMatter),
        ],
      };
    case "drawn": {
      const { projects, total, first, last, broken } = outcome;
      const data = { projects, missing: total - projects, first: first.sheetName, last: last.sheetName };
      const notice = broken
        ? told("warning", { wording: words.drawn, data }, { wording: words.drawnPartly, data })
        : told("success", { wording: words.drawn, data });
      return { notice, matters: outcome.lost.map(lostMatter) };
    }
  }
}

function lostMatter({ at, label, text }: LostField): Matter {
  return { at, wording: label === "" ? words.lostNote : words.lostField, data: { label, text } };
}
