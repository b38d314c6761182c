import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import type { ProfileStore } from "../app/profile-store";
import { proposeProfile } from "../core/profile/propose";
import type { Language } from "../core/text/wording";
import type { SpreadsheetHost } from "../hosts/host";
import { CheckResult } from "./CheckResult";
import { FirstRun } from "./FirstRun";
import type { ListedFinding } from "./groups";
import { LanguageSwitch } from "./LanguageSwitch";
import { LiveRegion } from "./LiveRegion";
import { useSpoken, type Spoken } from "./locale/spoken";
import { MatterList } from "./MatterList";
import { noticeText } from "./notice-text";
import { NoticeBar } from "./NoticeBar";
import { Panels, type PanelName } from "./Panels";
import type { PaneFiles } from "./pane-files";
import { ProfileChoice } from "./ProfileChoice";
import { Progress } from "./Progress";
import { StaleBanner } from "./StaleBanner";
import { shownGroups, type Command, type PaneState } from "./state";
import { neighbour, stopsOf } from "./stops";
import { summarize } from "./summarize";
import { Toolbar } from "./Toolbar";
import { useKeyDown } from "./use-key-down";
import { useKeptFocus } from "./use-kept-focus";
import { ScrollerContext } from "./use-near";
import { usePane } from "./use-pane";
import { useProfile } from "./use-profile";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    boxSizing: "border-box",
    position: "relative",
    // A line that begins with “ begins at the edge.
    textSpacingTrim: "trim-start",
    // No last line with one character on it.
    textWrap: "pretty",
    // There a link has the colour of any other text.
    "@media (forced-colors: active)": { "& .fui-Link": { textDecorationLine: "underline" } },
  },
  // Some engines hide the scroll bar until one hovers; a list that goes on below must show it.
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "scroll",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    "> *": { flexShrink: 0 },
  },
  behind: { display: "none" },
});

interface PaneProps {
  readonly host: SpreadsheetHost;
  readonly profiles: ProfileStore;
  /** Absent where there is no way to read or write documents. */
  readonly files?: PaneFiles | undefined;
  readonly chooseLanguage?: ((language: Language) => void) | undefined;
  readonly hide?: (() => void) | undefined;
}

/** The whole pane: commands above, answers below. */
export function Pane({ host, profiles, files, chooseLanguage, hide }: PaneProps) {
  const styles = useStyles();
  const spoken = useSpoken();
  const { language, texts } = spoken;
  const chosen = useProfile(profiles);
  const { state, dispatch, run, cancel } = usePane(host, files ?? null, language, chosen.profile);
  const { working, checked, notice, stale, hidden, toggled } = state;
  const pane = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);

  useKeptFocus(pane);

  const [panel, setPanel] = useState<PanelName | null>(null);
  const closePanel = useCallback(() => {
    // The focus goes back to the button that it came from.
    const opener = panel === "insert" ? "insert" : "more";
    pane.current?.querySelector<HTMLElement>(`[data-opens="${opener}"]`)?.focus();
    setPanel(null);
  }, [panel]);
  const openPanel = useCallback(
    (name: PanelName) => {
      // What was said of the last command has had its time.
      dispatch({ type: "told", notice: null });
      setPanel(name);
    },
    [dispatch],
  );
  const runInView = useCallback(
    (command: Command) => {
      setPanel(null);
      run(command);
    },
    [run],
  );

  const groups = useMemo(() => shownGroups({ groups: state.groups, hidden }), [state.groups, hidden]);
  const proposed = useMemo(() => (checked ? proposeProfile(checked.report.tables) : null), [checked]);
  const stops = useMemo(() => stopsOf(groups, toggled), [groups, toggled]);
  const go = useCallback(
    ({ id, finding }: ListedFinding) => {
      dispatch({ type: "went", finding: id });
      run({ kind: "go", at: finding.at });
    },
    [dispatch, run],
  );

  useKeyDown((event) => {
    if (event.key !== "F8" || !isMeant(event.target, pane.current)) return;
    event.preventDefault();
    const id = neighbour(stops, state.stop?.key ?? null, event.shiftKey ? -1 : 1);
    const finding = id === null ? undefined : checked?.report.findings[id];
    if (id !== null && finding) go({ id, finding });
  });

  return (
    <div ref={pane} className={styles.pane} role="region" aria-label={texts.pane} lang={texts.languageTag}>
      <Toolbar
        busy={working !== null}
        run={runInView}
        documents={files !== undefined}
        panel={panel}
        toggle={(name) => (panel === name ? closePanel() : openPanel(name))}
        hide={hide}
      />
      {working && <Progress progress={working.progress} cancel={cancel} />}
      <LiveRegion text={announcement(state, spoken)} />
      {notice && <NoticeBar notice={notice} run={run} dismiss={() => dispatch({ type: "told", notice: null })} />}
      {checked && stale && (
        <StaleBanner busy={working !== null} checkAgain={() => run({ kind: "check", scope: checked.scope })} />
      )}
      <Panels panel={panel} busy={working !== null} close={closePanel} run={run} />
      <div ref={scroller} className={mergeClasses(styles.scroller, panel !== null && styles.behind)}>
        {state.matters.length > 0 && (
          <MatterList
            matters={state.matters}
            goTo={(at) => run({ kind: "go", at })}
            dismiss={() => dispatch({ type: "told", notice: null, matters: [] })}
          />
        )}
        <ProfileChoice chosen={chosen} proposed={proposed} />
        <ScrollerContext value={scroller}>
          {checked ? (
            <CheckResult
              state={state}
              checked={checked}
              capabilities={host.capabilities}
              adjust={chosen.choose}
              groups={groups}
              stops={stops}
              dispatch={dispatch}
              run={run}
              go={go}
            />
          ) : (
            <FirstRun />
          )}
          {chooseLanguage && <LanguageSwitch choose={chooseLanguage} />}
        </ScrollerContext>
      </div>
    </div>
  );
}

/** What a screen reader hears. Empty while work is under way, so that the same outcome twice is heard twice. */
function announcement({ working, notice, checked }: PaneState, spoken: Spoken): string {
  if (working) return "";
  if (notice) return noticeText(notice, spoken);
  return checked ? summarize(checked.report, spoken.texts) : "";
}

/** Whether a key pressed there is the pane's: in it, or nowhere, as when the pane has the window to itself. */
function isMeant(target: EventTarget | null, pane: HTMLElement | null): boolean {
  return target === document.body || (target instanceof Node && pane !== null && pane.contains(target));
}
