import { run } from "../../src/cli/run";
import type { Terminal } from "../../src/cli/terminal";

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly input?: string;
  readonly interactive?: boolean;
  /** How many pieces of output are taken before the reader goes away. */
  readonly takes?: number;
  readonly width?: number;
  /** Called at everything that comes to the screen. */
  readonly watch?: () => void;
  /** When this comes to the screen, ctrl+C is pressed. */
  readonly interruptAt?: string;
  /** Standard input breaks with this. */
  readonly inputError?: Error;
}

/** Runs `jixiao` in this process and gives what it printed. Its clock goes on 60 ms at every look. */
export async function jixiao(args: readonly string[], surroundings: Surroundings = {}): Promise<Run> {
  const { input = "", interactive = false, width = 40, takes = Number.POSITIVE_INFINITY } = surroundings;
  const { inputError, interruptAt, watch } = surroundings;
  const out: string[] = [];
  const err: string[] = [];
  let time = 0;
  let interrupt = (): void => undefined;
  const terminal: Terminal = {
    async out(text) {
      if (out.length >= takes) return false;
      out.push(text);
      return true;
    },
    err(text) {
      err.push(text);
      watch?.();
      if (interruptAt !== undefined && text.includes(interruptAt)) interrupt();
    },
    interactive,
    width,
    async input() {
      if (inputError) throw inputError;
      return input;
    },
    now: () => (time += 60),
    cores: 2,
    // Threads run the built program; here everything is done in this one.
    program: null,
    onInterrupt(listener) {
      interrupt = () => listener(130);
      return () => (interrupt = () => undefined);
    },
  };
  const code = await run(args, terminal);
  return { code, out: out.join(""), err: err.join("") };
}
