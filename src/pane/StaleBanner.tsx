import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useSpoken } from "./locale/spoken";

const useStyles = makeStyles({
  banner: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface StaleBannerProps {
  readonly busy: boolean;
  readonly checkAgain: () => void;
}

/** Says quietly that the list may no longer fit the sheet; nothing is announced while one types. */
export function StaleBanner({ busy, checkAgain }: StaleBannerProps) {
  const styles = useStyles();
  const { texts } = useSpoken();
  return (
    <div className={styles.banner}>
      <span>{texts.stale}</span>
      <Link as="button" disabledFocusable={busy} onClick={checkAgain}>
        {texts.checkAgain}
      </Link>
    </div>
  );
}
