import { makeStyles, tokens } from "@fluentui/react-components";
import type { Marking } from "../app/mark-findings";
import { useSpoken } from "./locale/spoken";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", color: tokens.colorNeutralForeground2 },
  line: { overflowWrap: "anywhere" },
});

interface MarkingNoteProps {
  readonly marking: Marking;
}

/** Says which cells could not be marked, and why; nothing where all are. */
export function MarkingNote({ marking }: MarkingNoteProps) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const lines =
    marking.kind === "failed"
      ? [texts.notMarked(texts.hostError[marking.because])]
      : marking.protectedSheets.map((name) => texts.sheetProtected(name));
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line} className={styles.line}>
          {line}
        </li>
      ))}
    </ul>
  );
}
