import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { cellName, type Address } from "../core/sheet/address";
import { say } from "../core/text/wording";
import { useSpoken } from "./locale/spoken";
import { shortText } from "./shorten";
import type { Matter } from "./state";

/** A person works through so many; the others are counted. */
const shown = 100;

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface MatterListProps {
  readonly matters: readonly Matter[];
  readonly goTo: (at: Address) => void;
  readonly dismiss: () => void;
}

/** What a person should look at after something was made, each with the way to its cell. */
export function MatterList({ matters, goTo, dismiss }: MatterListProps) {
  const styles = useStyles();
  const { language, texts } = useSpoken();
  const id = useId();
  const rest = matters.length - shown;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {texts.matters(matters.length)}
        </h2>
        <Button size="small" onClick={dismiss}>
          {texts.mattersSeen}
        </Button>
      </div>
      <ul className={styles.list}>
        {matters.slice(0, shown).map(({ at, wording, data }, index) => (
          // Neither sorted nor filtered: the number is its name.
          <li key={index}>
            {at && (
              <>
                <Link as="button" onClick={() => goTo(at)}>
                  {cellName(at)}
                </Link>{" "}
              </>
            )}
            {shortText(say(wording, language, data), 300)}
          </li>
        ))}
      </ul>
      {rest > 0 && <span>{texts.moreGaps(rest)}</span>}
    </section>
  );
}
