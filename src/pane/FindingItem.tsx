import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, memo, Suspense, useId, useState } from "react";
import { say } from "../core/text/wording";
import { cellLabel } from "./cell-label";
import { useFindingActions } from "./finding-actions";
import { FixOffer } from "./FixOffer";
import type { ListedFinding } from "./groups";
import { useSpoken } from "./locale/spoken";
import { SeveritySign } from "./SeveritySign";
import { shortText } from "./shorten";
import { findingKey } from "./stops";
import { WaiveForm } from "./WaiveForm";

/** It quotes the rules, which come after the pane itself is there. */
const RuleExplanation = lazy(async () => ({ default: (await import("./RuleExplanation")).RuleExplanation }));

const useStyles = makeStyles({
  // The finding and what belongs to it lie on one card.
  card: {
    marginBottom: tokens.spacingVerticalXXS,
    borderLeft: "3px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
  },
  // The brand's tint: on Fluent's grey for what is selected, a link is too pale where colours are dark.
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    borderLeftColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  finding: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    scrollMarginBlock: tokens.spacingVerticalXXL,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  place: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  message: { display: "block", paddingBlock: tokens.spacingVerticalXXS },
  remedy: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  links: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
  },
  link: { fontSize: "inherit" },
  actions: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalSNudge}`,
  },
});

interface FindingItemProps {
  readonly listed: ListedFinding;
  /** Its number among `total` in its part of the list, from 1. */
  readonly position: number;
  readonly total: number;
  /** Its cell is selected in the sheet. */
  readonly current: boolean;
  /** The one place of the list that Tab reaches. */
  readonly tabbable: boolean;
  readonly go: (listed: ListedFinding) => void;
}

/**
 * One finding: where, what stands there, what is wrong, what to do; selects its cell. Below it a fix; the rest of what
 * can be done is offered only for the finding that a person has turned to, so that the list stays one to read.
 */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { listed, position, total, current, tabbable, go } = props;
  const { finding } = listed;
  const styles = useStyles();
  const { language, texts } = useSpoken();
  const text = finding.text.trim();
  const id = useId();
  const actions = useFindingActions();
  const [opened, setOpened] = useState<"explanation" | "waiver" | null>(null);
  const turnedTo = current || tabbable || opened !== null;
  const unfolding = (what: "explanation" | "waiver", label: string) => (
    <Link
      as="button"
      className={styles.link}
      tabIndex={tabbable ? 0 : -1}
      aria-expanded={opened === what}
      aria-describedby={id}
      onClick={() => setOpened(opened === what ? null : what)}
    >
      {label}
    </Link>
  );

  return (
    <li className={mergeClasses(styles.card, current && styles.current)} aria-posinset={position} aria-setsize={total}>
      <button
        id={id}
        type="button"
        className={styles.finding}
        data-stop={findingKey(listed.id)}
        tabIndex={tabbable ? 0 : -1}
        aria-current={current}
        onClick={() => go(listed)}
      >
        <span className={styles.place}>
          <SeveritySign severity={finding.severity} />
          <span>{finding.code}</span>
          <span>{cellLabel(finding.sheetName, finding.at)}</span>
          <span className={styles.text}>{text === "" ? texts.blank : texts.quoted(shortText(text, 80))}</span>
        </span>
        <span className={styles.message}>{shortText(say(finding.message, language, finding.data), 300)}</span>
        <span className={styles.remedy}>
          {texts.toDo}
          {shortText(say(finding.remedy, language, finding.data), 300)}
        </span>
      </button>
      {(finding.fix || turnedTo) && (
        <div className={styles.actions}>
          {finding.fix && <FixOffer finding={finding} fix={finding.fix} describedBy={id} tabbable={tabbable} />}
          {turnedTo && (
            <div className={styles.links}>
              {unfolding("explanation", texts.explain)}
              {actions && unfolding("waiver", texts.waive)}
            </div>
          )}
          {opened === "explanation" && (
            <Suspense>
              <RuleExplanation finding={finding} />
            </Suspense>
          )}
          {opened === "waiver" && actions && (
            <WaiveForm waive={(reason) => actions.waive(finding, reason)} close={() => setOpened(null)} />
          )}
        </div>
      )}
    </li>
  );
});
