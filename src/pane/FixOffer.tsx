import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { cellName } from "../core/sheet/address";
import type { Finding, Fix } from "../core/rules/finding";
import { useFindingActions } from "./finding-actions";
import { useSpoken } from "./locale/spoken";
import { shortChange } from "./shorten";

/** More cells than these are counted: a fix of so many is looked at in the sheet. */
const listed = 3;

const useStyles = makeStyles({
  offer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "flex-end",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    overflowWrap: "anywhere",
  },
  changes: { flexGrow: 1, margin: 0, padding: 0, listStyleType: "none" },
  cell: { color: tokens.colorNeutralForeground2, marginRight: tokens.spacingHorizontalXS },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none" },
  button: { minWidth: "max-content" },
});

interface FixOfferProps {
  readonly finding: Finding;
  readonly fix: Fix;
  /** The element that says which finding it is about. */
  readonly describedBy: string;
  readonly tabbable: boolean;
}

/** What a fix would change, before and after, and the button that does it. */
export function FixOffer({ finding, fix, describedBy, tabbable }: FixOfferProps) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const actions = useFindingActions();
  const { edits, safe } = fix;
  const shown = (text: string) => (text === "" ? texts.blank : text);
  const changes = edits.slice(0, listed).map(({ at, ...edit }) => {
    const [before, after] = shortChange(edit.before, edit.after, 60);
    return { cell: cellName(at), before: shown(before), after: shown(after) };
  });
  return (
    <div className={styles.offer}>
      <ul className={styles.changes}>
        {changes.map(({ cell, before, after }) => (
          <li key={cell}>
            {edits.length > 1 && <span className={styles.cell}>{cell}</span>}
            <del className={styles.before}>{before}</del> → <ins className={styles.after}>{after}</ins>
          </li>
        ))}
        {edits.length > listed && <li>{texts.moreChanges(edits.length - listed)}</li>}
      </ul>
      {actions && (
        <Button
          className={styles.button}
          size="small"
          tabIndex={tabbable ? 0 : -1}
          aria-describedby={describedBy}
          onClick={() => actions.fix(finding)}
        >
          {safe ? texts.fix : texts.takeSuggestion}
        </Button>
      )}
    </div>
  );
}
