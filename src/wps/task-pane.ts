import { isThere, type WpsApplication } from "../hosts/wps/object-model";

/** The storage belongs to the add-in, not to a page of it, and lasts until WPS is closed. */
const idKey = "jixiao-pane";

const dockRight = 2;
/** The narrowest pane in which the Chinese buttons stand side by side, and some. */
const width = 360;

/** Opens the pane, or brings it back. Whether it is there now. */
export function showTaskPane(app: WpsApplication, page: string): boolean {
  try {
    const pane = existing(app) ?? created(app, page);
    pane.Visible = true;
    return pane.Visible;
  } catch {
    return false;
  }
}

export function hideTaskPane(app: WpsApplication): void {
  const pane = existing(app);
  if (pane) pane.Visible = false;
}

/** Where a page of the add-in lies. WPS wants it readable: a user's name in Chinese is part of the path. */
export function pageBeside(location: string, name: string): string {
  return decodeURI(new URL(name, location).href);
}

function existing(app: WpsApplication): WPS.CustomTaskpane | null {
  const id = Number(app.PluginStorage.getItem(idKey));
  if (!id) return null;
  try {
    return app.GetTaskPane(id);
  } catch {
    // It went with the window that it was docked to.
    return null;
  }
}

function created(app: WpsApplication, page: string): WPS.CustomTaskpane {
  const pane = app.CreateTaskPane(page);
  app.PluginStorage.setItem(idKey, pane.ID);
  // Older builds leave these out; the pane then stands where WPS puts it.
  if (isThere(() => pane.DockPosition)) pane.DockPosition = dockRight;
  if (isThere(() => pane.Width)) pane.Width = width;
  return pane;
}
