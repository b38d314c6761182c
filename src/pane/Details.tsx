import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { CheckedWorkbook } from "../app/check-workbook";
import { officialProfiles } from "../core/profile/official";
import type { Capabilities } from "../hosts/host";
import { Fold } from "./Fold";
import { useSpoken } from "./locale/spoken";

const useStyles = makeStyles({
  details: {
    paddingLeft: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
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
  const { language, texts } = useSpoken();
  const { outcomes } = report;
  const official = officialProfiles.find(({ name }) => name === report.profile);
  const rows: readonly (readonly [string, string | number])[] = [
    [texts.passed, outcomes.passed],
    [texts.failed, outcomes.failed],
    [texts.notApplicable, outcomes.notApplicable],
    [texts.notChecked, outcomes.notChecked],
    [texts.ruleSet, report.ruleSet],
    [texts.profile, official?.title[language] ?? report.profile],
  ];
  return (
    <Fold quiet title={texts.details}>
      <div className={styles.details}>
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
      </div>
    </Fold>
  );
}
