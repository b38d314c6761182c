import { startTransition, type Dispatch } from "react";
import { applyFixes } from "../app/apply-fixes";
import { checkWorkbook, type CheckProgress, type CheckScope } from "../app/check-workbook";
import { clearMarks } from "../app/clear-marks";
import { goToCell } from "../app/go-to-cell";
import { insertTemplate, type InsertPlace } from "../app/insert-template";
import type { Language } from "../core/text/wording";
import { HostError, type SpreadsheetHost } from "../hosts/host";
import type { Action, Command, Notice } from "./state";

interface Circumstances {
  readonly host: SpreadsheetHost;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly dispatch: Dispatch<Action>;
}

/** Carries out a command and reports what happens to the state. Never rejects: a failure becomes a notice. */
export async function perform(command: Command, circumstances: Circumstances): Promise<void> {
  const { host, dispatch } = circumstances;
  try {
    if (command.kind === "go") {
      await goToCell(host, command.at);
      return;
    }
    dispatch({ type: "started", command });
    switch (command.kind) {
      case "check":
        await check(command.scope, circumstances);
        return;
      case "fix":
        await fix(command, circumstances);
        return;
      case "clear":
        await clearMarks(host);
        dispatch({ type: "finished", notice: { kind: "cleared" } });
        return;
      case "insert":
        dispatch({ type: "finished", notice: await inserted(host, command.place) });
        return;
    }
  } catch (error) {
    dispatch({ type: command.kind === "go" ? "told" : "finished", notice: failure(error, command) });
  }
}

async function check(scope: CheckScope, { host, language, signal, dispatch }: Circumstances): Promise<void> {
  const onProgress = (progress: CheckProgress): void => dispatch({ type: "progressed", progress });
  const outcome = await checkWorkbook(host, { scope, language, signal, onProgress });
  if (outcome.kind === "cancelled") dispatch({ type: "finished", notice: { kind: "cancelled" } });
  // A list of hundreds of tables is drawn in slices too.
  else startTransition(() => dispatch({ type: "checked", outcome }));
}

/** What was written is checked at once: the list shall not tell of what is mended. */
async function fix({ finding, scope }: Extract<Command, { kind: "fix" }>, circumstances: Circumstances): Promise<void> {
  const { refused } = await applyFixes(circumstances.host, [finding]);
  const [first] = refused;
  if (first) circumstances.dispatch({ type: "finished", notice: { kind: "not-fixed", because: first.because } });
  else await perform({ kind: "check", scope }, circumstances);
}

async function inserted(host: SpreadsheetHost, place: InsertPlace): Promise<Notice> {
  const outcome = await insertTemplate(host, place);
  return outcome.kind === "placed" ? { kind: "inserted", sheetName: outcome.sheetName, range: outcome.range } : outcome;
}

function failure(error: unknown, command: Command): Notice {
  if (error instanceof HostError) return { kind: "failed", because: error.code, command };
  return { kind: "unexpected", detail: error instanceof Error ? error.message : String(error), command };
}
