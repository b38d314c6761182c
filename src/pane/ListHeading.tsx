import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "28px",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { flexShrink: 0 },
});

interface ListHeadingProps {
  readonly level: 2 | 3;
  readonly stop: string;
  readonly open: boolean;
  readonly tabbable: boolean;
  readonly toggle: (key: string) => void;
  readonly children: ReactNode;
}

/** A heading that opens and closes its part of the list. */
export function ListHeading({ level, stop, open, tabbable, toggle, children }: ListHeadingProps) {
  const styles = useStyles();
  const Heading = `h${level}` as const;
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <Heading className={styles.heading}>
      <button
        type="button"
        className={styles.button}
        data-stop={stop}
        tabIndex={tabbable ? 0 : -1}
        aria-expanded={open}
        onClick={() => toggle(stop)}
      >
        <Chevron className={styles.chevron} />
        {children}
      </button>
    </Heading>
  );
}
