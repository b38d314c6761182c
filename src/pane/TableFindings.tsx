import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { FindingSection } from "./FindingSection";
import type { ListedFinding, TableGroup } from "./groups";
import { useSpoken } from "./locale/spoken";
import { ListHeading } from "./ListHeading";
import { shortText } from "./shorten";
import { isSectionOpen, isTableOpen, type Toggled } from "./stops";

const useStyles = makeStyles({
  table: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  sheet: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

interface TableFindingsProps {
  readonly group: TableGroup;
  readonly toggled: Toggled;
  readonly current: number | null;
  /** Where the keyboard stands in the list. */
  readonly stop: string | null;
  readonly toggle: (key: string) => void;
  readonly go: (listed: ListedFinding) => void;
}

/** The findings of one table under its name. */
export const TableFindings = memo(function TableFindings(props: TableFindingsProps) {
  const { group, toggled, current, stop, toggle, go } = props;
  const styles = useStyles();
  const { texts } = useSpoken();
  const open = isTableOpen(group, toggled);
  const title = group.about === "table" ? group.projectName || group.sheetName : texts[group.about];
  const about = [title === group.sheetName ? "" : group.sheetName, group.place].filter((part) => part !== "");
  return (
    <div className={styles.table}>
      <ListHeading level={2} stop={group.key} open={open} tabbable={stop === group.key} toggle={toggle}>
        <span>
          <span className={styles.title}>{shortText(title, 60)}</span>
          {about.map((part) => (
            <span key={part} className={styles.sheet}>
              {" "}
              · {part}
            </span>
          ))}
        </span>
      </ListHeading>
      {open &&
        group.sections.map((section) => (
          <FindingSection
            key={section.key}
            section={section}
            open={isSectionOpen(section, toggled)}
            current={current}
            stop={stop}
            toggle={toggle}
            go={go}
          />
        ))}
    </div>
  );
});
