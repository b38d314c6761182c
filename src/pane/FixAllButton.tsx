import { Button, makeStyles } from "@fluentui/react-components";
import { isSafe } from "../core/fix/mend";
import type { Finding } from "../core/rules/finding";
import { useSpoken } from "./locale/spoken";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

interface FixAllButtonProps {
  readonly findings: readonly Finding[];
  readonly busy: boolean;
  readonly fixAll: () => void;
}

/** Carries out everything that changes spelling only; nothing where there is none of it. */
export function FixAllButton({ findings, busy, fixAll }: FixAllButtonProps) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const count = findings.filter(({ fix }) => fix !== null && isSafe(fix)).length;
  if (count === 0) return null;
  return (
    <Button
      className={styles.button}
      size="small"
      title={texts.fixAllSafeHint}
      disabledFocusable={busy}
      onClick={fixAll}
    >
      {texts.fixAllSafe(count)}
    </Button>
  );
}
