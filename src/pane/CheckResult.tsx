import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, type Dispatch } from "react";
import type { CheckedWorkbook } from "../app/check-workbook";
import { withSeverity } from "../core/profile/adjust";
import type { Capabilities } from "../hosts/host";
import { Details } from "./Details";
import { FindingActionsContext, type FindingActions } from "./finding-actions";
import { FindingList } from "./FindingList";
import { FixAllButton } from "./FixAllButton";
import type { ListedFinding, TableGroup } from "./groups";
import { useSpoken } from "./locale/spoken";
import { MarkingNote } from "./MarkingNote";
import { gapsOf } from "./not-checked";
import { NotCheckedList } from "./NotCheckedList";
import type { Action, Command, PaneState } from "./state";
import type { Stop } from "./stops";
import { Summary } from "./Summary";
import type { ChosenProfile } from "./use-profile";
import { WaivedList } from "./WaivedList";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface CheckResultProps {
  readonly state: PaneState;
  readonly checked: CheckedWorkbook;
  readonly capabilities: Capabilities;
  /** Changes the profile. */
  readonly adjust: ChosenProfile["choose"];
  /** What the filter leaves of the findings, and the keyboard's places in it. */
  readonly groups: readonly TableGroup[];
  readonly stops: readonly Stop[];
  readonly dispatch: Dispatch<Action>;
  readonly run: (command: Command) => void;
  readonly go: (listed: ListedFinding) => void;
}

/** The answer to a check, the most important first. */
export function CheckResult(props: CheckResultProps) {
  const { state, checked, capabilities, adjust, groups, stops, dispatch, run, go } = props;
  const styles = useStyles();
  const spoken = useSpoken();
  const { scope, report } = checked;
  const { findings } = report;
  const actions = useMemo<FindingActions>(
    () => ({
      fix: (finding) => run({ kind: "fix", finding, scope }),
      waive: (finding, reason) => {
        const table = report.tables.find(({ id }) => id === finding.tableId);
        run({ kind: "waive", finding, table, reason, date: today(), scope });
      },
      setSeverity: (code, severity) => adjust((file) => withSeverity(file, code, severity)),
    }),
    [run, scope, adjust, report],
  );
  const gaps = useMemo(() => gapsOf(checked, spoken), [checked, spoken]);
  return (
    <div className={styles.result}>
      <Summary report={report} hidden={state.hidden} toggle={(severity) => dispatch({ type: "filtered", severity })} />
      <FixAllButton
        findings={findings}
        busy={state.working !== null}
        fixAll={() => run({ kind: "fix-safe", report, scope })}
      />
      <MarkingNote marking={checked.marking} />
      <NotCheckedList gaps={gaps} goTo={(at) => run({ kind: "go", at })} />
      {groups.length > 0 && (
        <FindingActionsContext value={actions}>
          <FindingList
            groups={groups}
            stops={stops}
            toggled={state.toggled}
            current={state.current}
            stop={state.stop}
            dispatch={dispatch}
            go={go}
          />
        </FindingActionsContext>
      )}
      <WaivedList
        waived={report.waived}
        waiverProblems={report.waiverProblems}
        goTo={(at) => run({ kind: "go", at })}
        restore={(waived) => run({ kind: "unwaive", waived, scope })}
      />
      {groups.length === 0 && state.groups.length > 0 && <Text>{spoken.texts.allFiltered}</Text>}
      <Details checked={checked} capabilities={capabilities} />
    </div>
  );
}

/** The day where the person sits: "2026-03-05". */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
