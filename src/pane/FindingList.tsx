import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useRef, type Dispatch } from "react";
import type { ListedFinding, TableGroup } from "./groups";
import { useSpoken } from "./locale/spoken";
import type { Action, PaneState } from "./state";
import { stepFor, type Stop } from "./stops";
import { TableFindings } from "./TableFindings";
import { useKeyDown } from "./use-key-down";

const useStyles = makeStyles({
  keys: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface FindingListProps extends Pick<PaneState, "toggled" | "current" | "stop"> {
  readonly groups: readonly TableGroup[];
  readonly stops: readonly Stop[];
  readonly dispatch: Dispatch<Action>;
  readonly go: (listed: ListedFinding) => void;
}

/** All findings on view. Tab stops here once; the arrow keys move inside. */
export function FindingList({ groups, stops, toggled, current, stop, dispatch, go }: FindingListProps) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const keysId = useId();
  const list = useRef<HTMLDivElement>(null);
  const toggle = useCallback((key: string) => dispatch({ type: "toggled", key }), [dispatch]);
  const tabbable = stops.find(({ key }) => key === stop?.key) ?? stops[0];

  useEffect(() => {
    if (!stop) return;
    const element = elementOf(stop.key, list.current);
    if (stop.focus) element?.focus();
    else element?.scrollIntoView({ block: "nearest" });
  }, [stop]);

  useKeyDown((event) => {
    const at = keyOf(event.target, list.current);
    if (at === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = stepFor(event.key, stops, at);
    if (!step) return;
    event.preventDefault();
    dispatch(step);
  });

  return (
    <div ref={list} role="group" aria-label={texts.findings} aria-describedby={keysId}>
      <p id={keysId} className={styles.keys}>
        {texts.keys}
      </p>
      {groups.map((group) => (
        <TableFindings
          key={group.key}
          group={group}
          toggled={toggled}
          current={current}
          stop={tabbable?.key ?? null}
          toggle={toggle}
          go={go}
        />
      ))}
    </div>
  );
}

function elementOf(key: string, list: HTMLElement | null): HTMLElement | undefined {
  const stops = list?.querySelectorAll<HTMLElement>("[data-stop]") ?? [];
  return Array.from(stops).find((element) => element.dataset["stop"] === key);
}

/** The stop that an event happened at; null where it happened elsewhere. */
function keyOf(target: EventTarget | null, list: HTMLElement | null): string | null {
  if (!(target instanceof HTMLElement) || !list?.contains(target)) return null;
  return target.dataset["stop"] ?? null;
}
