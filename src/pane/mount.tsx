import { createRoot } from "react-dom/client";
import { memoryProfileStore, type ProfileStore } from "../app/profile-store";
import type { Language } from "../core/text/wording";
import type { SpreadsheetHost } from "../hosts/host";
import { App } from "./App";
import type { PaneFiles } from "./pane-files";
import type { PaneTheme } from "./use-colours";

export interface PaneOptions {
  readonly language: Language;
  readonly theme: PaneTheme;
  /** Where given, the pane offers its other language and tells of the choice here. */
  readonly onLanguage?: (language: Language) => void;
  /** Where given, the pane has a button of its own that hides it. */
  readonly onHide?: () => void;
  /** Where the chosen profile is kept; without one it lasts as long as the pane. */
  readonly profiles?: ProfileStore;
  /** Where given, Word documents can be imported and exported. */
  readonly files?: PaneFiles;
}

export interface MountedPane {
  setLanguage(language: Language): void;
  unmount(): void;
}

/** Shows the pane for a spreadsheet program inside an element, which it fills and which must have a height. */
export function mountPane(element: HTMLElement, host: SpreadsheetHost, options: PaneOptions): MountedPane {
  const { theme, profiles = memoryProfileStore(), files, onLanguage, onHide } = options;
  const root = createRoot(element);
  const choose =
    onLanguage &&
    ((language: Language): void => {
      show(language);
      onLanguage(language);
    });
  const show = (language: Language): void =>
    root.render(
      <App
        host={host}
        language={language}
        theme={theme}
        profiles={profiles}
        files={files}
        chooseLanguage={choose}
        hide={onHide}
      />,
    );
  show(options.language);
  return { setLanguage: show, unmount: () => root.unmount() };
}
