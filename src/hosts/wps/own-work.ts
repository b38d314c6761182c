import type { Workbook, WpsApplication } from "./object-model";
import { isThere } from "./object-model";

/** As it stands in WPS's list of steps to take back. */
const stepName = "绩效目标表助手";

/** Changes of ours: out of sight while under way, in one undo step, and of which our own events do not tell. */
export class OwnWork {
  private depth = 0;

  constructor(private readonly app: WpsApplication) {}

  /** Also true where a build raises events in spite of `EnableEvents`. */
  get isUnderWay(): boolean {
    return this.depth > 0;
  }

  /** Whether this build can make one undo step of many calls. */
  get canGroupUndo(): boolean {
    const tools = this.app.DebugTools;
    return isThere(tools) && isThere(tools.UndoTransBegin) && isThere(tools.UndoTransEnd);
  }

  /** Carries out what neither repaints nor raises events before it is done. Both are as before afterwards, come what may. */
  quietly<Result>(work: () => Result): Result {
    const { ScreenUpdating: painted, EnableEvents: raised } = this.app;
    this.depth++;
    try {
      this.app.ScreenUpdating = false;
      this.app.EnableEvents = false;
      return work();
    } finally {
      this.app.EnableEvents = raised ?? true;
      this.app.ScreenUpdating = painted ?? true;
      this.depth--;
    }
  }

  /**
   * The same as one undo step, where the build knows how. A failure takes everything back: by the same means, or by
   * `restore` where there is none.
   */
  asOneStep<Result>(workbook: Workbook, work: () => Result, restore: () => void): Result {
    return this.quietly(() => {
      const grouped = this.canGroupUndo;
      if (grouped) this.app.DebugTools.UndoTransBegin(workbook);
      let done = false;
      try {
        const result = work();
        done = true;
        return result;
      } finally {
        if (grouped) this.app.DebugTools.UndoTransEnd(workbook, !done, stepName);
        else if (!done) restore();
      }
    });
  }
}
