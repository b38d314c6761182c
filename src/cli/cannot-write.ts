import { say, type Language } from "../core/text/wording";
import { errorCode } from "./create-file";
import { PathError } from "./files";
import { pathProblems, texts } from "./locale";
import { UsageError } from "./usage-error";

/** What a call ends with when the place named for its result takes nothing. */
export function cannotWrite(path: string, language: Language, error: unknown): UsageError {
  if (error instanceof PathError && error.code !== "not-written") {
    const problem = say(pathProblems[error.code], language);
    return new UsageError(texts.leftAlone, language, { path, problem });
  }
  const cause = error instanceof PathError ? error.cause : error;
  const detail = errorCode(cause) || (cause instanceof Error ? cause.message : String(cause));
  return new UsageError(texts.cannotWrite, language, { path, detail });
}
