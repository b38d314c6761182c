import { availableParallelism } from "node:os";
import { decodeText } from "./decode-text";
import type { ExitCode } from "./exit-code";

/** What the command line needs from the process around it; tests hand in another. */
export interface Terminal {
  /** False when nobody reads any more (a closed pipe): there is no use in going on. Resolves when the text is gone. */
  out(text: string): Promise<boolean>;
  /** For messages to the person and the progress bar. */
  err(text: string): void;
  /** Whether `err` is a screen, on which a line can be drawn over. */
  readonly interactive: boolean;
  /** Characters in a line of the screen. */
  readonly width: number;
  /** All of standard input, as text. */
  input(): Promise<string>;
  /** Milliseconds from any fixed moment. */
  now(): number;
  /** How many threads can work at the same time. */
  readonly cores: number;
  /** The script that a thread of this program runs; null where all work is done in this one. */
  readonly program: string | null;
  /**
   * Calls the listener with the exit code when the run is to be broken off (ctrl+C); the second time it ends at once.
   * Gives the function that stops listening.
   */
  onInterrupt(listener: (exitCode: ExitCode) => void): () => void;
}

const signals = [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const;

/** The real one. */
export function processTerminal(program: string): Terminal {
  let open = true;
  // A reader that has seen enough ("| head") is no failure. Without a listener the error would end the process.
  process.stdout.on("error", () => {
    open = false;
  });
  return {
    out: (text) =>
      new Promise((resolve) => {
        if (open) process.stdout.write(text, (error) => resolve(!error));
        else resolve(false);
      }),
    err: (text) => void process.stderr.write(text),
    interactive: process.stderr.isTTY === true,
    width: process.stderr.columns ?? 80,
    async input() {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
      return decodeText(Buffer.concat(chunks));
    },
    now: () => performance.now(),
    cores: availableParallelism(),
    program,
    onInterrupt(listener) {
      let again = false;
      const listeners = signals.map(([signal, code]) => {
        const heard = (): void => {
          if (again) process.exit(code);
          again = true;
          listener(code);
        };
        process.on(signal, heard);
        return () => process.off(signal, heard);
      });
      return () => listeners.forEach((stop) => stop());
    },
  };
}
