/** 0: no error-level finding; 1: some; 2: a file could not be read or written, or the call is wrong. */
export type ExitCode = 0 | 1 | 2;
