import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { TableAdd20Regular, TaskListSquareLtr20Regular } from "@fluentui/react-icons";
import { useSpoken } from "./locale/spoken";

const useStyles = makeStyles({
  ways: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  way: { display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
});

/** Beside the sentences, in their order. */
const icons = [TaskListSquareLtr20Regular, TableAdd20Regular];

/** What to do first; stands where the result will be. */
export function FirstRun() {
  const styles = useStyles();
  const { texts } = useSpoken();
  return (
    <div className={styles.ways}>
      {texts.firstRun.map((sentence, index) => {
        const Icon = icons[index];
        return (
          <div key={sentence} className={styles.way}>
            {Icon && <Icon className={styles.icon} />}
            <Text>{sentence}</Text>
          </div>
        );
      })}
    </div>
  );
}
