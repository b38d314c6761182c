import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../core/rules/finding";

/** The shapes of ✖ ▲ ●, which the notes in the sheet use. Drawn, since some fonts lack them and some make them emoji. */
const shapes: Readonly<Record<Severity, string>> = {
  error: "M3.4 1.3 6 3.9 8.6 1.3 10.7 3.4 8.1 6l2.6 2.6-2.1 2.1L6 8.1l-2.6 2.6-2.1-2.1L3.9 6 1.3 3.4z",
  warning: "M6 1 11.5 11H.5z",
  hint: "M6 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z",
};

/** High contrast leaves drawings alone: there the sign takes the colour of the text beside it. */
const inherited = { "@media (forced-colors: active)": { color: "inherit" } };

const useStyles = makeStyles({
  sign: { flexShrink: 0, width: "12px", height: "12px", fill: "currentColor", alignSelf: "center" },
  error: { color: tokens.colorStatusDangerForeground1, ...inherited },
  warning: { color: tokens.colorStatusWarningForeground3, ...inherited },
  hint: { color: tokens.colorBrandForeground1, ...inherited },
});

interface SeveritySignProps {
  readonly severity: Severity;
}

/** A severity's symbol. It says nothing to a screen reader: a word always stands beside it. */
export function SeveritySign({ severity }: SeveritySignProps) {
  const styles = useStyles();
  return (
    <svg className={mergeClasses(styles.sign, styles[severity])} viewBox="0 0 12 12" aria-hidden>
      <path d={shapes[severity]} />
    </svg>
  );
}
