import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { cellName } from "../core/sheet/address";
import type { PaneTexts } from "./locale/pane-texts";
import { useSpoken } from "./locale/spoken";
import { noticeText } from "./notice-text";
import type { Command, InsertCommand, Notice } from "./state";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

interface NoticeBarProps {
  readonly notice: Notice;
  readonly run: (command: Command) => void;
  readonly dismiss: () => void;
}

/** The answer to the last command, with what can be done next. */
export function NoticeBar({ notice, run, dismiss }: NoticeBarProps) {
  const styles = useStyles();
  const spoken = useSpoken();
  const { texts } = spoken;
  const steps = nextSteps(notice, texts);
  return (
    <MessageBar className={styles.bar} intent={intentOf(notice)} shape="square" layout="multiline">
      <MessageBarBody>{noticeText(notice, spoken)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<Dismiss16Regular />} aria-label={texts.dismiss} onClick={dismiss} />
        }
      >
        {/* An empty list would still take up a row. */}
        {steps.length > 0 &&
          steps.map(({ label, command }) => (
            <Button key={label} size="small" onClick={() => run(command)}>
              {label}
            </Button>
          ))}
      </MessageBarActions>
    </MessageBar>
  );
}

function intentOf(notice: Notice): MessageBarIntent {
  const { kind } = notice;
  if (kind === "failed" || kind === "unexpected") return "error";
  if (kind === "made") return notice.intent;
  if (kind === "inserted") return notice.broken ? "warning" : "success";
  if (kind === "cleared" || kind === "waived" || kind === "unwaived") return "success";
  if (notice.kind === "fixed") return notice.refused.length > 0 ? "warning" : "success";
  return kind === "cancelled" ? "info" : "warning";
}

function nextSteps(notice: Notice, texts: PaneTexts): readonly { label: string; command: Command }[] {
  const onNewSheet = (command: InsertCommand) => {
    return { label: texts.insertNewSheet, command: { ...command, place: "new-sheet" } } as const;
  };
  switch (notice.kind) {
    case "occupied":
      return [
        { label: texts.insertAt(cellName(notice.free)), command: { ...notice.command, place: notice.free } },
        onNewSheet(notice.command),
      ];
    case "protected":
    case "no-selection":
      return [onNewSheet(notice.command)];
    case "fixed":
      return notice.takeBack ? [{ label: texts.takeBack, command: notice.takeBack }] : [];
    case "failed":
    case "unexpected":
      return [{ label: texts.retry, command: notice.command }];
    default:
      return [];
  }
}
