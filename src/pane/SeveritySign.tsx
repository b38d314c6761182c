import { makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../core/rules/finding";
import { markStyles } from "../hosts/host";

const useStyles = makeStyles({
  sign: { flexShrink: 0, fontFamily: "'Segoe UI Symbol', 'Noto Sans Symbols 2', sans-serif" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorBrandForeground1 },
});

interface SeveritySignProps {
  readonly severity: Severity;
}

/** The symbol that stands in the sheet's notes too; a word always stands beside it. */
export function SeveritySign({ severity }: SeveritySignProps) {
  const styles = useStyles();
  // The selector after the symbol keeps programs from drawing it as a coloured emoji.
  return (
    <span aria-hidden className={`${styles.sign} ${styles[severity]}`}>
      {markStyles[severity].symbol + "\uFE0E"}
    </span>
  );
}
