import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { CheckedWorkbook } from "../app/check-workbook";
import type { Capabilities } from "../hosts/host";
import { useSpoken } from "./locale/spoken";

const useStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", minHeight: "24px", lineHeight: "24px", width: "fit-content" },
  list: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    overflowWrap: "anywhere",
  },
  value: { margin: 0 },
  line: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

interface DetailsProps {
  readonly checked: CheckedWorkbook;
  readonly capabilities: Capabilities;
}

/** For those who want to know exactly: how the rules came out, by which rule set, and what the program cannot do. */
export function Details({ checked: { report, marking }, capabilities }: DetailsProps) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const { outcomes } = report;
  const rows: readonly (readonly [string, string | number])[] = [
    [texts.passed, outcomes.passed],
    [texts.failed, outcomes.failed],
    [texts.notApplicable, outcomes.notApplicable],
    [texts.notChecked, outcomes.notChecked],
    [texts.ruleSet, report.ruleSet],
    [texts.profile, report.profile],
  ];
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{texts.details}</summary>
      <dl className={styles.list}>
        {rows.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {marking.kind === "marked" && <p className={styles.line}>{texts.marked(marking.cells)}</p>}
      {!capabilities.notes && <p className={styles.line}>{texts.noNotes}</p>}
      {!capabilities.merges && <p className={styles.line}>{texts.noMerges}</p>}
      {!capabilities.events && <p className={styles.line}>{texts.noEvents}</p>}
      {report.findings.length > 999 && <p className={styles.line}>{texts.capped}</p>}
    </details>
  );
}
