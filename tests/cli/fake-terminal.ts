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
  /** Standard input breaks with this. */
  readonly inputError?: Error;
}

/** Runs `jixiao` in this process and gives what it printed. Its clock goes on 60 ms at every look. */
export async function jixiao(args: readonly string[], surroundings: Surroundings = {}): Promise<Run> {
  const { input = "", interactive = false, takes = Number.POSITIVE_INFINITY, inputError } = surroundings;
  const out: string[] = [];
  const err: string[] = [];
  let time = 0;
  const terminal: Terminal = {
    async out(text) {
      if (out.length >= takes) return false;
      out.push(text);
      return true;
    },
    err: (text) => void err.push(text),
    interactive,
    width: 40,
    async input() {
      if (inputError) throw inputError;
      return input;
    },
    now: () => (time += 60),
  };
  const code = await run(args, terminal);
  return { code, out: out.join(""), err: err.join("") };
}
