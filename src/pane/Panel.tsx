import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { useSpoken } from "./locale/spoken";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  // A class's `display` would win against the attribute.
  closed: { display: "none" },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, outline: "none" },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "scroll",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    "> *": { flexShrink: 0 },
  },
  foot: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PanelProps {
  readonly title: string;
  /** Closed it keeps what was entered. */
  readonly open: boolean;
  readonly close: () => void;
  readonly children: ReactNode;
  /** What it is all about, always in view. */
  readonly foot?: ReactNode;
}

/** A second view of the pane, in place of the findings: it takes the focus when it opens; Esc goes back. */
export function Panel({ title, open, close, children, foot }: PanelProps) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    // A menu that opened the panel gives the focus back to its button first.
    const timer = setTimeout(() => heading.current?.focus(), 0);
    return () => clearTimeout(timer);
  }, [open]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return (
    // Keys bubble up from what is inside.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={open ? styles.panel : styles.closed} aria-labelledby={id} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <Button size="small" appearance="subtle" icon={<ArrowLeft16Regular />} onClick={close}>
          {texts.back}
        </Button>
        <h2 ref={heading} id={id} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
      </div>
      <div className={styles.body}>{children}</div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </section>
  );
}
