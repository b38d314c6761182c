import { isThere, type WpsApplication } from "../hosts/wps/object-model";

/** The program around the page, by what it answers and not by its name; null in any other place. */
export function programAround(): WpsApplication | null {
  // WPS puts them in; the types say always, a browser says never.
  const { Application: application, wps } = window as Partial<Pick<Window, "Application" | "wps">>;
  return [application, wps].find((one) => one && isThere(() => one.PluginStorage)) ?? null;
}
