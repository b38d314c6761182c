import { useCallback, useEffect, useMemo, useReducer, useRef, type Dispatch } from "react";
import { takeErrands } from "../app/errands";
import { CheckMemory } from "../core/memory";
import type { Profile } from "../core/profile/profile";
import type { Language } from "../core/text/wording";
import type { SpreadsheetHost } from "../hosts/host";
import type { PaneFiles } from "./pane-files";
import { initialState, reduce, type Action, type Command, type PaneState } from "./state";

export interface Pane {
  readonly state: PaneState;
  readonly dispatch: Dispatch<Action>;
  /** Carries out a command; one at a time, only going to a cell is always possible. */
  readonly run: (command: Command) => void;
  /** Ends the check under way. */
  readonly cancel: () => void;
}

/** The rules and all that works with them: they come after the pane itself is there. */
const loadWork = () => import("./perform");

/** Ties the state to a spreadsheet program: its events come in, commands go out. */
export function usePane(host: SpreadsheetHost, files: PaneFiles | null, language: Language, profile: Profile): Pane {
  const [state, dispatch] = useReducer(reduce, initialState);
  const working = useRef<AbortController | null>(null);
  const memory = useMemo(() => new CheckMemory(), []);

  useEffect(() => {
    const stopListening = [
      host.on("changed", ({ sheet }) => dispatch({ type: "sheet-changed", sheet })),
      host.on("selected", ({ at }) => dispatch({ type: "cell-selected", at })),
    ];
    return () => {
      for (const stop of stopListening) stop();
      working.current?.abort();
    };
  }, [host]);

  const run = useCallback(
    (command: Command) => {
      const controller = new AbortController();
      const circumstances = { host, files, language, profile, memory, signal: controller.signal, dispatch };
      const done = async (): Promise<void> => {
        try {
          const { perform } = await loadWork();
          await perform(command, circumstances);
        } catch (error) {
          // What was to be loaded is not there; everything else `perform` tells itself.
          dispatch({ type: "finished", notice: { kind: "unexpected", detail: String(error), command } });
        }
      };
      if (command.kind === "go") {
        void done();
        return;
      }
      if (working.current) return;
      working.current = controller;
      void done().then(() => {
        working.current = null;
      });
    },
    [host, language, profile, memory],
  );

  useEffect(() => {
    void loadWork().catch(() => undefined);
  }, []);
  useEffect(() => takeErrands(run), [run]);
  const checkedBy = useRef(profile);
  const scope = state.checked?.scope;
  useEffect(() => {
    if (checkedBy.current === profile) return;
    checkedBy.current = profile;
    // Another profile, another answer: a list that is on view is not left to the old one.
    if (scope) run({ kind: "check", scope });
  }, [profile, scope, run]);

  const cancel = useCallback(() => working.current?.abort(), []);
  return { state, dispatch, run, cancel };
}
