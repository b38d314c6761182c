import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import { say } from "../core/text/wording";
import type { Finding } from "../core/rules/finding";
import { FixContext } from "./fix-context";
import { useSpoken } from "./locale/spoken";
import { shortText } from "./shorten";

const useStyles = makeStyles({
  button: {
    margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    maxWidth: `calc(100% - 2 * ${tokens.spacingHorizontalS})`,
    textAlign: "left",
    overflowWrap: "anywhere",
  },
});

interface FixButtonProps {
  readonly finding: Finding;
  readonly tabbable: boolean;
}

/** Does what the fix says, for this finding alone; nothing where there is no fix. */
export function FixButton({ finding, tabbable }: FixButtonProps) {
  const styles = useStyles();
  const { language } = useSpoken();
  const apply = useContext(FixContext);
  const { fix } = finding;
  if (!fix || !apply) return null;
  return (
    <Button className={styles.button} size="small" tabIndex={tabbable ? 0 : -1} onClick={() => apply(finding)}>
      {shortText(say(fix.title, language, fix.data), 80)}
    </Button>
  );
}
