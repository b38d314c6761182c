import { useContext, useEffect, useRef } from "react";
import type { ProfileStore } from "../app/profile-store";
import type { SpreadsheetHost } from "../hosts/host";
import { wordFiles } from "../hosts/word/word-files";
import { mountPane, type MountedPane } from "../pane/mount";
import type { PaneFiles } from "../pane/pane-files";
import { saveDocument } from "./file-access";
import { words } from "./locale";
import { SpokenLanguage, useSay } from "./spoken-language";
import { regionMark } from "./use-regions";

const files: PaneFiles = { documents: wordFiles, save: saveDocument };

interface PaneAreaProps {
  readonly host: SpreadsheetHost;
  readonly profiles: ProfileStore;
  readonly shown: boolean;
}

/** The very pane of Excel and WPS, mounted as they mount it; another workbook gets a fresh one. */
export function PaneArea({ host, profiles, shown }: PaneAreaProps) {
  const say = useSay();
  const language = useContext(SpokenLanguage);
  const place = useRef<HTMLDivElement>(null);
  const pane = useRef<MountedPane>(undefined);
  const firstLanguage = useRef(language);

  useEffect(() => {
    if (!place.current) return;
    // An element of its own: React lets go of it only after this turn, and the next workbook may come sooner.
    const element = document.createElement("div");
    element.className = "page-pane-root";
    place.current.append(element);
    const mounted = mountPane(element, host, { language: firstLanguage.current, theme: "system", profiles, files });
    pane.current = mounted;
    return () => {
      pane.current = undefined;
      queueMicrotask(() => {
        mounted.unmount();
        element.remove();
      });
    };
  }, [host, profiles]);

  useEffect(() => {
    firstLanguage.current = language;
    pane.current?.setLanguage(language);
  }, [language]);

  return <aside ref={place} className="page-pane" {...regionMark} hidden={!shown} aria-label={say(words.pane)} />;
}
