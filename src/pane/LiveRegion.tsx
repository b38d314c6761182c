import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clip: "rect(0 0 0 0)",
    whiteSpace: "nowrap",
  },
});

interface LiveRegionProps {
  readonly text: string;
}

/** Tells screen readers what came of a command. Always in the page: a region that comes with its text is not heard. */
export function LiveRegion({ text }: LiveRegionProps) {
  const styles = useStyles();
  return (
    <div className={styles.unseen} role="status">
      {text}
    </div>
  );
}
