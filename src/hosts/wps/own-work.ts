import { isThere, optional, tryTo, type Workbook, type WpsApplication } from "./object-model";

/** As it stands in WPS's list of steps to take back. */
const stepName = "绩效目标表助手";

/** Changes of ours: out of sight while under way, in one undo step, and of which our own events do not tell. */
export class OwnWork {
  private depth = 0;
  private tools: Et.DebugTools | null;

  constructor(private readonly app: WpsApplication) {
    // Asked for at the start, not at every change.
    this.tools = this.undoTools();
  }

  /** Also true where a build raises events in spite of `EnableEvents`. */
  get isUnderWay(): boolean {
    return this.depth > 0;
  }

  /** Whether this build can make one undo step of many calls. */
  get canGroupUndo(): boolean {
    return this.groupingTools() !== null;
  }

  /** Carries out what neither repaints nor raises events before it is done. Both are as before afterwards, come what may. */
  quietly<Result>(work: () => Result): Result {
    const { app } = this;
    const painted = optional(() => app.ScreenUpdating);
    const raised = optional(() => app.EnableEvents);
    this.depth++;
    try {
      tryTo(() => (app.ScreenUpdating = false));
      tryTo(() => (app.EnableEvents = false));
      return work();
    } finally {
      // Each on its own: where one fails, the other must not stay off.
      tryTo(() => (app.EnableEvents = raised ?? true));
      tryTo(() => (app.ScreenUpdating = painted ?? true));
      this.depth--;
    }
  }

  /**
   * The same as one undo step, where the build knows how. A failure takes everything back: by the same means, or by
   * `restore` where there is none.
   */
  asOneStep<Result>(workbook: Workbook, work: () => Result, restore: () => void): Result {
    return this.quietly(() => this.grouped(workbook, work, restore));
  }

  /** The same for what is done within a frame and changes no cell: there is nothing to be kept quiet. */
  asOneBriefStep<Result>(workbook: Workbook, work: () => Result, restore: () => void): Result {
    this.depth++;
    try {
      return this.grouped(workbook, work, restore);
    } finally {
      this.depth--;
    }
  }

  private grouped<Result>(workbook: Workbook, work: () => Result, restore: () => void): Result {
    const tools = this.groupingTools();
    const grouped = tools !== null && tryTo(() => tools.UndoTransBegin(workbook));
    let done = false;
    try {
      const result = work();
      done = true;
      return result;
    } finally {
      if (grouped) tryTo(() => tools.UndoTransEnd(workbook, !done, stepName));
      else if (!done) restore();
    }
  }

  /** What was not there at the start may be there with the first workbook. */
  private groupingTools(): Et.DebugTools | null {
    return (this.tools ??= this.undoTools());
  }

  private undoTools(): Et.DebugTools | null {
    const tools = optional(() => this.app.DebugTools);
    return tools && isThere(() => tools.UndoTransBegin) && isThere(() => tools.UndoTransEnd) ? tools : null;
  }
}
