import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useSpoken } from "./locale/spoken";

const useStyles = makeStyles({
  text: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** What to do first; stands where the result will be. */
export function FirstRun() {
  const styles = useStyles();
  const { texts } = useSpoken();
  return (
    <div className={styles.text}>
      {texts.firstRun.map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
    </div>
  );
}
