import type { Errand } from "../app/errands";
import type { WpsApplication } from "../hosts/wps/object-model";
import { commands } from "../ribbon/commands";

/*
 * The ribbon and the pane are two pages, and files of a folder share neither storage nor channels. What both reach is
 * WPS's storage for the add-in: the ribbon leaves the name of a command there, the pane looks now and then.
 */
const key = "jixiao-errand";

/** Four looks a second: nobody waits, and it costs a bridge call each. */
const everyMs = 250;

export function postErrand(app: WpsApplication, errand: Errand): void {
  const found = Object.entries(commands).find(([, command]) => command === errand);
  if (found) app.PluginStorage.setItem(key, found[0]);
}

/** Hands in what the ribbon asks for, as soon as `take` accepts it. Returns how to stop. */
export function collectErrands(app: WpsApplication, take: (errand: Errand) => boolean): () => void {
  const timer = setInterval(() => {
    const name = app.PluginStorage.getItem(key);
    const errand = new Map<string, Errand>(Object.entries(commands)).get(name);
    if (errand && take(errand)) app.PluginStorage.setItem(key, "");
  }, everyMs);
  return () => clearInterval(timer);
}
