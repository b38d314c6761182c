import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Info20Regular } from "@fluentui/react-icons";
import { countBySeverity, type Report } from "../core/report/report";
import type { Severity } from "../core/rules/finding";
import { useSpoken } from "./locale/spoken";
import { SeverityFilter } from "./SeverityFilter";

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  verdict: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  good: { color: tokens.colorStatusSuccessForeground1 },
  remedy: { color: tokens.colorNeutralForeground2 },
});

interface SummaryProps {
  readonly report: Report;
  readonly hidden: ReadonlySet<Severity>;
  readonly toggle: (severity: Severity) => void;
}

/** What was checked, also where all is well, and how much was found. */
export function Summary({ report, hidden, toggle }: SummaryProps) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const { tables, findings, indicators, rules } = report;
  return (
    <div className={styles.summary}>
      <Text>{texts.scope(tables.length, indicators, rules)}</Text>
      {findings.length > 0 && <SeverityFilter counts={countBySeverity(findings)} hidden={hidden} toggle={toggle} />}
      {findings.length === 0 && tables.length > 0 && (
        <Text className={styles.verdict} weight="semibold">
          <CheckmarkCircle20Filled className={styles.good} />
          {texts.nothingFound}
        </Text>
      )}
      {findings.length === 0 && tables.length === 0 && (
        <>
          <Text className={styles.verdict} weight="semibold">
            <Info20Regular />
            {texts.noTable}
          </Text>
          <Text className={styles.remedy}>{texts.noTableRemedy}</Text>
        </>
      )}
    </div>
  );
}
