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
  finding: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderLeft: "3px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    scrollMarginBlock: tokens.spacingVerticalXXL,
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  place: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  message: { display: "block" },
  remedy: { display: "block", color: tokens.colorNeutralForeground2 },
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, minHeight: "24px" },
  actions: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 11px` },
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

/** One finding: where, what stands there, what is wrong, what to do; selects its cell. Below it what can be done. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { listed, position, total, current, tabbable, go } = props;
  const { finding } = listed;
  const styles = useStyles();
  const { language, texts } = useSpoken();
  const text = finding.text.trim();
  const id = useId();
  const actions = useFindingActions();
  const [opened, setOpened] = useState<"explanation" | "waiver" | null>(null);
  return (
    <li aria-posinset={position} aria-setsize={total}>
      <button
        id={id}
        type="button"
        className={mergeClasses(styles.finding, current && styles.current)}
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
      <div className={styles.actions}>
        {finding.fix && <FixOffer finding={finding} fix={finding.fix} describedBy={id} tabbable={tabbable} />}
        <div className={styles.links}>
          <Link
            as="button"
            tabIndex={tabbable ? 0 : -1}
            aria-expanded={opened === "explanation"}
            aria-describedby={id}
            onClick={() => setOpened(opened === "explanation" ? null : "explanation")}
          >
            {texts.explain}
          </Link>
          {actions && (
            <Link
              as="button"
              tabIndex={tabbable ? 0 : -1}
              aria-expanded={opened === "waiver"}
              aria-describedby={id}
              onClick={() => setOpened(opened === "waiver" ? null : "waiver")}
            >
              {texts.waive}
            </Link>
          )}
        </div>
        {opened === "explanation" && (
          <Suspense>
            <RuleExplanation finding={finding} />
          </Suspense>
        )}
        {opened === "waiver" && actions && (
          <WaiveForm waive={(reason) => actions.waive(finding, reason)} close={() => setOpened(null)} />
        )}
      </div>
    </li>
  );
});
