import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CheckProgress } from "../app/check-workbook";
import { useSpoken } from "./locale/spoken";

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
  readonly progress: CheckProgress | null;
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

  const known = progress !== null && progress.stage !== "marking" && progress.totalSheets > 1;
  return (
    <div className={styles.line}>
      <Field className={styles.bar} validationMessage={texts.progress(progress)} validationState="none">
        <ProgressBar
          {...(known ? { value: progress.sheets, max: progress.totalSheets } : {})}
          aria-label={texts.working}
        />
      </Field>
      <Button size="small" onClick={cancel}>
        {texts.cancel}
      </Button>
    </div>
  );
}
