import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  fold: { "&[open] > summary > svg": { transform: "rotate(90deg)" } },
  // As the headings of the findings look, in place of each engine's own triangle.
  title: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "28px",
    width: "fit-content",
    paddingRight: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    listStyleType: "none",
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    "::-webkit-details-marker": { display: "none" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { flexShrink: 0 },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

interface FoldProps {
  readonly title: ReactNode;
  /** Open to begin with. */
  readonly open?: boolean;
  /** For what few want to know. */
  readonly quiet?: boolean;
  readonly children: ReactNode;
}

/** A part of the result that opens and closes under its title. */
export function Fold({ title, open = false, quiet = false, children }: FoldProps) {
  const styles = useStyles();
  return (
    <details open={open} className={styles.fold}>
      <summary className={mergeClasses(styles.title, quiet && styles.quiet)}>
        <ChevronRight16Regular className={styles.chevron} />
        <span>{title}</span>
      </summary>
      {children}
    </details>
  );
}
