import { createRoot } from "react-dom/client";
import { memoryProfileStore, type ProfileStore } from "../app/profile-store";
import type { Language } from "../core/text/wording";
import type { SpreadsheetHost } from "../hosts/host";
import { App } from "./App";
import type { PaneTheme } from "./use-theme";

export interface PaneOptions {
  readonly language: Language;
  readonly theme: PaneTheme;
  /** Where the chosen profile is kept; without one it lasts as long as the pane. */
  readonly profiles?: ProfileStore;
}

export interface MountedPane {
  setLanguage(language: Language): void;
  unmount(): void;
}

/** Shows the pane for a spreadsheet program inside an element, which it fills and which must have a height. */
export function mountPane(element: HTMLElement, host: SpreadsheetHost, options: PaneOptions): MountedPane {
  const root = createRoot(element);
  const { theme, profiles = memoryProfileStore() } = options;
  const show = (language: Language): void =>
    root.render(<App host={host} language={language} theme={theme} profiles={profiles} />);
  show(options.language);
  return { setLanguage: show, unmount: () => root.unmount() };
}
