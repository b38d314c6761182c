import type { Terminal } from "./terminal";

/** How far the work has come, in one line that is drawn over; draws nothing where nobody watches. */
export class ProgressBar {
  private drawn = false;
  private last = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly terminal: Terminal,
    private readonly total: number,
  ) {}

  /** Draws the bar, at most ten times a second. */
  show(done: number): void {
    const { terminal, total } = this;
    if (!terminal.interactive || total < 2 || terminal.now() - this.last < 100) return;
    this.last = terminal.now();
    const count = ` ${done}/${total}`;
    const room = Math.max(5, Math.min(40, terminal.width - count.length - 1));
    const filled = Math.floor((done / total) * room);
    terminal.err(`\r${"█".repeat(filled)}${"░".repeat(room - filled)}${count}`);
    this.drawn = true;
  }

  /** Takes the bar off the screen, before something else is written or at the end. */
  clear(): void {
    if (!this.drawn) return;
    this.terminal.err("\r\u001b[K");
    this.drawn = false;
  }
}
