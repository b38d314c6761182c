import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useSpoken } from "./locale/spoken";
import type { WorkProgress } from "./state";

/** What is done by then needs no bar; a flash of one would only irritate. In milliseconds. */
const patience = 300;

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bar: { flexGrow: 1, minWidth: 0 },
});

interface ProgressProps {
  readonly progress: WorkProgress | null;
  readonly cancel: () => void;
}

/** How far long work has come, and a way out of it. */
export function Progress({ progress, cancel }: ProgressProps) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;

  const known = progress && shareOf(progress);
  return (
    <div className={styles.line}>
      <Field className={styles.bar} validationMessage={texts.progress(progress)} validationState="none">
        <ProgressBar {...known} aria-label={texts.working} />
      </Field>
      <Button size="small" onClick={cancel}>
        {texts.cancel}
      </Button>
    </div>
  );
}

/** Null where the bar can only say that something is going on. */
function shareOf(progress: WorkProgress): { value: number; max: number } | null {
  if ("total" in progress) return progress.total > 1 ? { value: progress.done, max: progress.total } : null;
  if (progress.stage === "inserting") {
    return progress.totalTables > 1 ? { value: progress.tables, max: progress.totalTables } : null;
  }
  const { stage, sheets, totalSheets } = progress;
  return stage === "marking" || totalSheets < 2 ? null : { value: sheets, max: totalSheets };
}
