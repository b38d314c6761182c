import path from "node:path";

/** What a machine says of itself. */
export interface Machine {
  readonly platform: string;
  readonly home: string;
  /** %APPDATA%, on Windows. */
  readonly appData: string | undefined;
}

/** Where WPS looks for the add-ins of this user; null where no such place is known. */
export function addinFolder({ platform, home, appData }: Machine): string | null {
  if (platform === "win32") {
    return path.win32.join(appData ?? path.win32.join(home, "AppData", "Roaming"), "kingsoft", "wps", "jsaddons");
  }
  return platform === "linux" ? path.posix.join(home, ".local", "share", "Kingsoft", "wps", "jsaddons") : null;
}
