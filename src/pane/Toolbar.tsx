import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSpoken } from "./locale/spoken";
import { MoreMenu } from "./MoreMenu";
import type { PanelName } from "./Panels";
import type { Command } from "./state";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // All Chinese labels stand side by side in 320 pixels; longer ones wrap two by two.
  pair: { display: "flex", flexWrap: "wrap", flexGrow: 1, gap: tokens.spacingHorizontalXS },
  button: {
    flexGrow: 1,
    minWidth: "max-content",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface ToolbarProps {
  /** A command is under way: the buttons keep the focus, but do nothing. */
  readonly busy: boolean;
  readonly run: (command: Command) => void;
  /** Whether documents can be imported and exported. */
  readonly documents: boolean;
  readonly panel: PanelName | null;
  /** Opens a panel, or closes it where it is open. */
  readonly toggle: (panel: PanelName) => void;
  readonly hide?: (() => void) | undefined;
}

/** What a person can do, from the most frequent to the rarest. */
export function Toolbar({ busy, run, documents, panel, toggle, hide }: ToolbarProps) {
  const styles = useStyles();
  const { texts } = useSpoken();
  return (
    <div className={styles.bar}>
      <div className={styles.pair}>
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => run({ kind: "check", scope: "active-sheet" })}
        >
          {texts.checkSheet}
        </Button>
        <Button
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => run({ kind: "check", scope: "all-sheets" })}
        >
          {texts.checkAll}
        </Button>
      </div>
      <div className={styles.pair}>
        <Button
          data-opens="insert"
          className={styles.button}
          aria-expanded={panel === "insert"}
          onClick={() => toggle("insert")}
        >
          {texts.insert}
        </Button>
        <MoreMenu className={styles.button} busy={busy} documents={documents} run={run} openPanel={toggle} />
        {hide && (
          <Button className={styles.button} appearance="subtle" onClick={hide}>
            {texts.hidePane}
          </Button>
        )}
      </div>
    </div>
  );
}
