import { say, type Language } from "../../core/text/wording";
import { cannotWrite } from "../cannot-write";
import { Draft } from "../draft";
import type { Terminal } from "../terminal";
import { texts } from "./locale";

/** Where the result goes. `write` gives false when going on is of no use. */
export interface Sink {
  write(piece: string | Uint8Array): Promise<boolean>;
  /** The result is whole. */
  close(): Promise<void>;
  /** The result will not be whole; does nothing after `close`. */
  abandon(): Promise<void>;
}

/** The file named, or the screen. @throws UsageError where the file cannot be written */
export async function openSink(out: string | undefined, language: Language, terminal: Terminal): Promise<Sink> {
  return out === undefined ? screen(terminal) : outFile(out, language, terminal);
}

function screen(terminal: Terminal): Sink {
  return {
    async write(piece) {
      if (typeof piece !== "string") throw new Error("bytes are nothing for a screen");
      return piece === "" || terminal.out(piece);
    },
    close: async () => undefined,
    abandon: async () => undefined,
  };
}

/** In place only when it is whole, so that a broken-off run leaves an older result alone. */
async function outFile(path: string, language: Language, terminal: Terminal): Promise<Sink> {
  const attempt = async <Result>(step: () => Promise<Result>): Promise<Result> => {
    try {
      return await step();
    } catch (error) {
      throw cannotWrite(path, language, error);
    }
  };
  const draft = await attempt(() => Draft.of(path));
  let whole = false;
  return {
    async write(piece) {
      await attempt(() => draft.write(piece));
      return true;
    },
    async close() {
      await attempt(() => draft.keep());
      whole = true;
      if (terminal.interactive) terminal.err(`${say(texts.written, language, { path })}\n`);
    },
    async abandon() {
      if (!whole) await draft.drop();
    },
  };
}
