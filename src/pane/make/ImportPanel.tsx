import { Button, Field, makeStyles, mergeClasses, Text, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent } from "react";
import type { ImportSource } from "../../app/import-document";
import { longestPaste } from "../../core/document/paste";
import type { WordingData } from "../../core/text/wording";
import { makeWords as words } from "../locale/make-words";
import { useSay } from "../locale/use-say";
import { Panel } from "../Panel";
import { shortText } from "../shorten";

/** What the reader takes; larger files need not even be loaded. */
const mostBytes = 20 * 1024 * 1024;

const useStyles = makeStyles({
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalL,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Selected },
});

interface ImportPanelProps {
  readonly open: boolean;
  readonly busy: boolean;
  readonly close: () => void;
  readonly take: (source: ImportSource) => void;
}

/** Takes a Word file, chosen or dropped, or tables pasted from one. */
export function ImportPanel({ open, busy, close, take }: ImportPanelProps) {
  const styles = useStyles();
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [over, setOver] = useState(false);
  const [fault, setFault] = useState<{ word: "notWord" | "tooLarge"; data: WordingData } | null>(null);

  const takeFile = async (file: File | undefined): Promise<void> => {
    if (!file || busy) return;
    const data = { name: shortText(file.name, 60) };
    const word = !/\.doc[xm]$/i.test(file.name) ? "notWord" : file.size > mostBytes ? "tooLarge" : null;
    setFault(word && { word, data });
    if (!word) take({ kind: "file", file: new Uint8Array(await file.arrayBuffer()) });
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void takeFile(event.dataTransfer.files[0]);
  };
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };

  return (
    <Panel title={say(words.importTitle)} open={open} close={close}>
      <Text>{say(words.importAbout)}</Text>
      {/* Whoever drops a file uses a mouse; the button is for everybody. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={mergeClasses(styles.drop, over && styles.over)}
        onDragOver={onDragOver}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Button appearance="primary" disabledFocusable={busy} onClick={() => input.current?.click()}>
          {say(words.chooseFile)}
        </Button>
        <Text size={200}>{say(words.dropFile)}</Text>
        <input
          ref={input}
          type="file"
          accept=".docx,.docm"
          hidden
          aria-label={say(words.chooseFile)}
          onChange={(event) => {
            void takeFile(event.target.files?.[0]);
            // The same file, mended, can be chosen again.
            event.target.value = "";
          }}
        />
      </div>
      {fault && <Text role="alert">{say(words[fault.word], fault.data)}</Text>}
      <Field label={say(words.pasteLabel)} hint={say(words.pasteHint)}>
        <Textarea
          value={text}
          rows={5}
          resize="vertical"
          // One more than is read: that it is too long is said.
          maxLength={longestPaste + 1}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <Button
        disabledFocusable={busy || text.trim() === ""}
        onClick={() => text.trim() && take({ kind: "text", text })}
      >
        {say(words.importPasted)}
      </Button>
    </Panel>
  );
}
