/**
 * 0: no error-level finding; 1: some; 2: a file could not be read or written, or the call is wrong; 130 and 143: broken
 * off by ctrl+C or by the system (128 + the signal's number, as shells have it).
 */
export type ExitCode = 0 | 1 | 2 | 130 | 143;
