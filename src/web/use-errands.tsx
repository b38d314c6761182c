import { Button, Toast, ToastTitle, ToastTrigger, useToastController } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { handOver } from "../app/errands";
import { say, type Language, type Wording, type WordingData } from "../core/text/wording";
import { FileError } from "../hosts/file/file-error";
import type { Desk } from "./desk";
import { chooseFile, droppedFile, type ChosenFile } from "./file-access";
import { words } from "./locale";
import type { Asked } from "./Questions";

/** What a person can have the page do, questions and answers included. */
export interface Errands {
  readonly open: () => void;
  readonly openDropped: (item: DataTransferItem) => void;
  readonly openSample: () => void;
  readonly save: () => void;
  readonly refuseSeveral: () => void;
  /** The question that waits for an answer. */
  readonly asked: Asked | null;
}

/** Carries out errands one at a time: opening never loses changes without asking, and every failure is said. */
export function useErrands(desk: Desk, language: Language, toasterId: string): Errands {
  const [asked, setAsked] = useState<Asked | null>(null);
  const { dispatchToast } = useToastController(toasterId);
  const busy = useRef(false);

  const tell = useCallback(
    (intent: "success" | "error", wording: Wording, data?: WordingData) => {
      const toast = (
        <Toast>
          <ToastTitle
            action={
              <ToastTrigger>
                <Button
                  appearance="transparent"
                  size="small"
                  icon={<Dismiss16Regular />}
                  aria-label={say(words.close, language)}
                />
              </ToastTrigger>
            }
          >
            {say(wording, language, data)}
          </ToastTitle>
        </Toast>
      );
      // What went wrong stays until it is read.
      dispatchToast(toast, { intent, timeout: intent === "error" ? 15_000 : 4_000 });
    },
    [dispatchToast, language],
  );

  const errands = useMemo(() => {
    const ask = <Answer,>(question: (answer: (answer: Answer) => void) => Asked): Promise<Answer> =>
      new Promise((resolve) => {
        setAsked(
          question((answer) => {
            setAsked(null);
            resolve(answer);
          }),
        );
      });

    const save = async (): Promise<boolean> => {
      const marks = desk.look().workbook.hasMarks()
        ? await ask<"with" | "without" | null>((answer) => ({ about: "marks", answer }))
        : "without";
      if (!marks) return false;
      const saved = await desk.save(marks === "with").catch(() => {
        tell("error", words.cannotSave);
        return null;
      });
      if (saved) tell("success", saved.kind === "file" ? words.saved : words.downloaded, { name: desk.look().name });
      return saved !== null;
    };

    /** Whether what is on the desk may go. */
    const mayReplace = async (): Promise<boolean> => {
      const { edited, name } = desk.look();
      if (!edited) return true;
      const answer = await ask<"save" | "discard" | null>((answer) => ({ about: "unsaved", name, answer }));
      return answer === "save" ? save() : answer === "discard";
    };

    const open = async (choose: () => Promise<ChosenFile | null>): Promise<void> => {
      const chosen = await choose();
      if (!chosen) return;
      try {
        // Before any question: only a readable file is worth one.
        const put = await desk.readFile(chosen);
        if (await mayReplace()) put();
      } catch (error) {
        // A file that trips the program in any other way is one that cannot be read, too.
        const { wording } = error instanceof FileError ? error : new FileError("unreadable");
        tell("error", words.cannotOpen, { name: chosen.name, reason: wording[language] });
      }
    };

    /** A document's tables come into the workbook that is open: that is the pane's work. */
    const importDropped = async (dropped: Promise<ChosenFile | null>): Promise<void> => {
      const file = await dropped;
      if (file) handOver({ kind: "import", source: { kind: "file", file: file.bytes } });
    };

    const oneAtATime = (errand: () => Promise<unknown>) => (): void => {
      if (busy.current) return;
      busy.current = true;
      void errand().finally(() => (busy.current = false));
    };

    return {
      open: oneAtATime(() => open(chooseFile)),
      openDropped: (item: DataTransferItem) => {
        const dropped = droppedFile(item);
        const isDocument = /\.doc[xm]$/i.test(item.getAsFile()?.name ?? "");
        oneAtATime(() => (isDocument ? importDropped(dropped) : open(() => dropped)))();
      },
      openSample: oneAtATime(async () => {
        const put = await desk.readSample(words.sampleName[language]);
        if (await mayReplace()) put();
      }),
      save: oneAtATime(save),
      refuseSeveral: () => tell("error", words.oneFile),
    };
  }, [desk, language, tell]);

  const { save } = errands;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "s")
        return;
      event.preventDefault();
      event.stopPropagation();
      save();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [save]);

  return useMemo(() => ({ ...errands, asked }), [errands, asked]);
}
