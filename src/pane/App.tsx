import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { Language } from "../core/text/wording";
import type { SpreadsheetHost } from "../hosts/host";
import { spoken, SpokenContext } from "./locale/spoken";
import { Pane } from "./Pane";
import { useTheme, type PaneTheme } from "./use-theme";

const useStyles = makeStyles({ whole: { height: "100%" } });

interface AppProps {
  readonly host: SpreadsheetHost;
  readonly language: Language;
  readonly theme: PaneTheme;
}

/** The pane in its language and colours. */
export function App({ host, language, theme }: AppProps) {
  const styles = useStyles();
  return (
    <FluentProvider className={styles.whole} theme={useTheme(theme)}>
      <SpokenContext value={spoken[language]}>
        <Pane host={host} />
      </SpokenContext>
    </FluentProvider>
  );
}
