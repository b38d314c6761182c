import { FluentProvider } from "@fluentui/react-components";
import type { ProfileStore } from "../app/profile-store";
import type { Language } from "../core/text/wording";
import type { SpreadsheetHost } from "../hosts/host";
import { spoken, SpokenContext } from "./locale/spoken";
import { Pane } from "./Pane";
import type { PaneFiles } from "./pane-files";
import { useColours, type PaneTheme } from "./use-colours";

interface AppProps {
  readonly host: SpreadsheetHost;
  readonly language: Language;
  readonly theme: PaneTheme;
  readonly profiles: ProfileStore;
  /** Absent where there is no way to read or write documents. */
  readonly files?: PaneFiles | undefined;
  /** Absent where the language is chosen outside the pane. */
  readonly chooseLanguage?: ((language: Language) => void) | undefined;
  /** Absent where the program's own way to close the pane is enough. */
  readonly hide?: (() => void) | undefined;
}

/** The pane in its language and colours. */
export function App({ host, language, theme, profiles, files, chooseLanguage, hide }: AppProps) {
  const { theme: fluent, colorScheme } = useColours(theme);
  // A style, not a class: Fluent puts the provider's classes on every open menu's layer too.
  return (
    <FluentProvider style={{ height: "100%", colorScheme }} theme={fluent}>
      <SpokenContext value={spoken[language]}>
        <Pane host={host} profiles={profiles} files={files} chooseLanguage={chooseLanguage} hide={hide} />
      </SpokenContext>
    </FluentProvider>
  );
}
