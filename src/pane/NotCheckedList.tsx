import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Address } from "../core/sheet/address";
import { Fold } from "./Fold";
import { useSpoken } from "./locale/spoken";
import type { Gap } from "./not-checked";
import { shortCount, shortText } from "./shorten";

/** Nobody works through more than these; the rest is counted. */
const listed = 50;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  item: { marginTop: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  link: { textAlign: "left", overflowWrap: "anywhere" },
});

interface NotCheckedListProps {
  readonly gaps: readonly Gap[];
  readonly goTo: (at: Address) => void;
}

/** What could not be checked, and why: silence there would pass for a clean result. */
export function NotCheckedList({ gaps, goTo }: NotCheckedListProps) {
  const styles = useStyles();
  const { texts } = useSpoken();
  if (gaps.length === 0) return null;
  return (
    <Fold open title={`${texts.notCheckedTitle} ${shortCount(gaps.length)}`}>
      <ul className={styles.list}>
        {gaps.slice(0, listed).map(({ text, at, cell }) => (
          <li key={`${cell} ${text}`} className={styles.item}>
            {at ? (
              <Link as="button" className={styles.link} onClick={() => goTo(at)}>
                {shortText(`${cell} ${text}`, 300)}
              </Link>
            ) : (
              shortText(text, 300)
            )}
          </li>
        ))}
        {gaps.length > listed && <li className={styles.item}>{texts.moreGaps(gaps.length - listed)}</li>}
      </ul>
    </Fold>
  );
}
