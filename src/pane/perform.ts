import { startTransition, type Dispatch } from "react";
import { applyFix, applySafeFixes, takeBackFixes, type AppliedFixes } from "../app/apply-fixes";
import { checkWorkbook, type CheckProgress, type CheckScope } from "../app/check-workbook";
import { clearMarks } from "../app/clear-marks";
import { goToCell } from "../app/go-to-cell";
import { insertTemplates } from "../app/insert-templates";
import { restoreFinding, waiveFinding, type WaiveRequest } from "../app/waive-finding";
import type { CheckMemory } from "../core/memory";
import type { Profile } from "../core/profile/profile";
import type { Finding } from "../core/rules/finding";
import type { Language } from "../core/text/wording";
import { HostError, type SpreadsheetHost } from "../hosts/host";
import { cellLabel } from "./cell-label";
import type { PaneFiles } from "./pane-files";
import type { Action, Command, InsertCommand, Notice, RefusedCells, WorkProgress } from "./state";

interface Circumstances {
  readonly host: SpreadsheetHost;
  readonly files: PaneFiles | null;
  readonly language: Language;
  readonly profile: Profile;
  /** Of the checks before: what did not change since is not asked about again. */
  readonly memory: CheckMemory;
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
      case "clear":
        await clearMarks(host);
        dispatch({ type: "finished", notice: { kind: "cleared" } });
        return;
      case "fix":
        await fixed(applyFix(host, command.finding), [command.finding], command.scope, circumstances);
        return;
      case "fix-safe":
        await fixed(
          applySafeFixes(host, command.report, circumstances.profile),
          command.report.findings,
          command.scope,
          circumstances,
        );
        return;
      case "take-back":
        await fixed(takeBackFixes(host, command.edits), [], command.scope, circumstances);
        return;
      case "waive":
        await check(command.scope, circumstances, await waived(host, command));
        return;
      case "unwaive":
        await check(
          command.scope,
          circumstances,
          (await restoreFinding(host, command.waived))
            ? { kind: "unwaived" }
            : { kind: "not-waived", because: "refused" },
        );
        return;
      case "insert":
        dispatch({ type: "finished", notice: await inserted(command, circumstances) });
        return;
      default: {
        const { make } = await import("./make/make");
        const onProgress = (progress: WorkProgress): void => dispatch({ type: "progressed", progress });
        dispatch({ type: "finished", ...(await make(command, { ...circumstances, onProgress })) });
      }
    }
  } catch (error) {
    dispatch({ type: command.kind === "go" ? "told" : "finished", notice: failure(error, command) });
  }
}

/** `notice` tells what was done before. */
async function check(scope: CheckScope, circumstances: Circumstances, notice: Notice | null = null): Promise<void> {
  const { host, language, profile, memory, signal, dispatch } = circumstances;
  const onProgress = (progress: CheckProgress): void => dispatch({ type: "progressed", progress });
  const outcome = await checkWorkbook(host, { scope, language, profile, memory, signal, onProgress });
  if (outcome.kind === "cancelled") {
    dispatch({ type: "finished", notice: notice ?? { kind: "cancelled" } });
    return;
  }
  // A list of hundreds of tables is drawn in slices too.
  startTransition(() => {
    dispatch({ type: "checked", outcome });
    if (notice) dispatch({ type: "told", notice });
  });
}

/** Checks again when the fixes of these findings are written, and tells what came of them. */
async function fixed(
  work: Promise<AppliedFixes>,
  findings: readonly Finding[],
  scope: CheckScope,
  circumstances: Circumstances,
): Promise<void> {
  const { applied, refused } = await work;
  const sheetNames = new Map(findings.map(({ at, sheetName }) => [at.sheet, sheetName]));
  const reasons = new Map<RefusedCells["because"], string[]>();
  for (const { edit, because } of refused) {
    const cell = cellLabel(sheetNames.get(edit.at.sheet) ?? edit.at.sheet, edit.at);
    reasons.set(because, [...(reasons.get(because) ?? []), cell]);
  }
  const told = [...reasons].map(([because, cells]) => ({ because, cells }));
  const undoable = circumstances.host.capabilities.undo || findings.length === 0 || applied.length === 0;
  const takeBack: Command | null = undoable ? null : { kind: "take-back", edits: applied, scope };
  await check(scope, circumstances, { kind: "fixed", cells: applied.length, refused: told, takeBack });
}

async function waived(host: SpreadsheetHost, request: WaiveRequest): Promise<Notice> {
  const outcome = await waiveFinding(host, request);
  return outcome.kind === "waived"
    ? { kind: "waived", row: outcome.at.row }
    : { kind: "not-waived", because: outcome.kind };
}

async function inserted(command: InsertCommand, circumstances: Circumstances): Promise<Notice> {
  const { host, signal, dispatch } = circumstances;
  const onProgress = (progress: WorkProgress): void => dispatch({ type: "progressed", progress });
  const outcome = await insertTemplates(host, command, { signal, onProgress });
  if (outcome.kind === "cancelled" || outcome.kind === "inserted") return outcome;
  return { ...outcome, command };
}

function failure(error: unknown, command: Command): Notice {
  if (error instanceof HostError) return { kind: "failed", because: error.code, command };
  return { kind: "unexpected", detail: error instanceof Error ? error.message : String(error), command };
}
