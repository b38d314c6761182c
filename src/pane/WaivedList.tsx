import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Report, WaivedFinding } from "../core/report/report";
import type { Address } from "../core/sheet/address";
import { say } from "../core/text/wording";
import { cellLabel } from "./cell-label";
import { Fold } from "./Fold";
import { useSpoken } from "./locale/spoken";
import { shortCount, shortText } from "./shorten";

/** Nobody works through more than these; the rest is counted, and stands in the worksheet. */
const listed = 50;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  item: { marginTop: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  link: { textAlign: "left", overflowWrap: "anywhere" },
  reason: { color: tokens.colorNeutralForeground2 },
});

interface WaivedListProps extends Pick<Report, "waived" | "waiverProblems"> {
  readonly goTo: (at: Address) => void;
  readonly restore: (waived: WaivedFinding) => void;
}

/** What someone decided to live with and why, and what is amiss with the waivers themselves. */
export function WaivedList({ waived, waiverProblems, goTo, restore }: WaivedListProps) {
  const styles = useStyles();
  const { language, texts } = useSpoken();
  return (
    <>
      {waiverProblems.length > 0 && (
        <Fold open title={`${texts.waiverProblems} ${shortCount(waiverProblems.length)}`}>
          <ul className={styles.list}>
            {waiverProblems.slice(0, listed).map(({ sheetName, at, message, data }) => (
              <li key={cellLabel(sheetName, at)} className={styles.item}>
                <Link as="button" className={styles.link} onClick={() => goTo(at)}>
                  {shortText(`${cellLabel(sheetName, at)} ${say(message, language, data)}`, 300)}
                </Link>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {waived.length > 0 && (
        <Fold title={`${texts.waived} ${shortCount(waived.length)}`}>
          <ul className={styles.list}>
            {waived.slice(0, listed).map((one) => {
              const { finding, reason, sheetName, at } = one;
              const { code, message, data } = finding;
              const text = `${code} ${cellLabel(finding.sheetName, finding.at)} ${say(message, language, data)}`;
              return (
                <li key={cellLabel(sheetName, at)} className={styles.item}>
                  <Link as="button" className={styles.link} onClick={() => goTo(finding.at)}>
                    {shortText(text, 300)}
                  </Link>
                  <div className={styles.reason}>{texts.reason(shortText(reason, 200))}</div>
                  <Link as="button" onClick={() => restore(one)}>
                    {texts.unwaive}
                  </Link>
                </li>
              );
            })}
            {waived.length > listed && <li className={styles.item}>{texts.moreGaps(waived.length - listed)}</li>}
          </ul>
        </Fold>
      )}
    </>
  );
}
