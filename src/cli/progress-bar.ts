import { say, type Language, type Wording } from "../core/text/wording";
import type { Terminal } from "./terminal";

const words = {
  pace: { zh: " {rate} 个/秒 还需 {left}", en: " {rate} files/s, {left} left" },
} satisfies Record<string, Wording>;

/** How far the work has come, in one line that is drawn over; draws nothing where nobody watches. */
export class ProgressBar {
  private drawn = false;
  private last = Number.NEGATIVE_INFINITY;
  private readonly started: number;

  constructor(
    private readonly terminal: Terminal,
    private readonly total: number,
    private readonly language: Language,
  ) {
    this.started = terminal.now();
  }

  /** Draws the bar, at most ten times a second. `free` of the files that are done took no time. */
  show(done: number, free = 0): void {
    const { terminal, total } = this;
    if (!terminal.interactive || total < 2 || terminal.now() - this.last < 100) return;
    this.last = terminal.now();
    const count = ` ${done}/${total}${this.pace(done, free)}`;
    const room = Math.max(5, Math.min(40, terminal.width - widthOf(count) - 1));
    const filled = Math.floor((done / total) * room);
    terminal.err(`\r${"█".repeat(filled)}${"░".repeat(room - filled)}${count}\u001b[K`);
    this.drawn = true;
  }

  /** Takes the bar off the screen, before something else is written or at the end. */
  clear(): void {
    if (!this.drawn) return;
    this.terminal.err("\r\u001b[K");
    this.drawn = false;
  }

  /** Over all the work so far: neither one large file nor a burst of small ones makes it jump. */
  private pace(done: number, free: number): string {
    const seconds = (this.last - this.started) / 1000;
    if (done <= free || seconds <= 0) return "";
    const rate = (done - free) / seconds;
    const left = clock(Math.ceil((this.total - done) / rate));
    return say(words.pace, this.language, { rate: rate < 10 ? rate.toFixed(1) : Math.round(rate), left });
  }
}

/** 75 → "1:15", 3675 → "1:01:15". */
function clock(seconds: number): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${two(seconds % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** In columns of the screen, of which a Chinese character takes two. */
function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) >= 0x2e80 ? 2 : 1;
  return width;
}
