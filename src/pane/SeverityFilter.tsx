import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import type { Severity } from "../core/rules/finding";
import { severities } from "./groups";
import { useSpoken } from "./locale/spoken";
import { SeveritySign } from "./SeveritySign";
import { shortCount } from "./shorten";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, gap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
  hidden: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  count: { fontWeight: tokens.fontWeightSemibold },
});

interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly hidden: ReadonlySet<Severity>;
  readonly toggle: (severity: Severity) => void;
}

/** How many findings of each severity; each count switches its findings off and on. */
export function SeverityFilter({ counts, hidden, toggle }: SeverityFilterProps) {
  const styles = useStyles();
  const { texts } = useSpoken();
  return (
    <div className={styles.row} role="group" aria-label={texts.filter}>
      {severities.map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.chip}
          size="small"
          checked={!hidden.has(severity)}
          disabled={counts[severity] === 0}
          onClick={() => toggle(severity)}
        >
          <SeveritySign severity={severity} />
          <span className={mergeClasses(hidden.has(severity) && styles.hidden)}>
            {texts.severity[severity]} <span className={styles.count}>{shortCount(counts[severity])}</span>
          </span>
        </ToggleButton>
      ))}
    </div>
  );
}
