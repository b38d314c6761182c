import { FluentProvider, Toaster, useId } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { ProfileStore } from "../app/profile-store";
import type { Language } from "../core/text/wording";
import { useColours } from "../pane/use-colours";
import type { Desk } from "./desk";
import { DropZone } from "./DropZone";
import { words } from "./locale";
import { PaneArea } from "./PaneArea";
import { Questions } from "./Questions";
import { SpokenLanguage } from "./spoken-language";
import { TopBar } from "./TopBar";
import { useErrands } from "./use-errands";
import { regionMark, useRegions } from "./use-regions";

/** Messages leave the bar and the name of the file in view. */
const belowBar = { vertical: 52 };

interface PageProps {
  readonly desk: Desk;
  readonly profiles: ProfileStore;
  /** Where the spreadsheet draws itself; it lives longer than any rendering of the page. */
  readonly spreadsheet: HTMLElement;
  readonly onLanguage: (language: Language) => void;
}

/** The page: the bar, the spreadsheet, and the pane beside it. */
export function Page({ desk, profiles, spreadsheet, onLanguage }: PageProps) {
  const [language, setLanguage] = useState<Language>("zh");
  const [paneShown, setPaneShown] = useState(true);
  const toaster = useId("toaster");
  const page = useRef<HTMLDivElement>(null);
  const onDesk = useSyncExternalStore(desk.subscribe, desk.look);
  const errands = useErrands(desk, language, toaster);
  const { name, edited, workbook } = onDesk;
  const { theme, colorScheme } = useColours("system");

  useEffect(() => onLanguage(language), [language, onLanguage]);
  useEffect(() => {
    document.title = `${edited ? "● " : ""}${name} - ${words.product[language]}`;
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  }, [edited, name, language]);
  useWarningBeforeLeaving(edited);
  useRegions(page);

  return (
    <SpokenLanguage value={language}>
      <FluentProvider style={{ colorScheme }} theme={theme}>
        <div ref={page} className="page">
          <TopBar
            onDesk={onDesk}
            errands={errands}
            paneShown={paneShown}
            onShowPane={setPaneShown}
            onLanguage={setLanguage}
          />
          <main className="page-desk">
            <section
              className="page-spreadsheet"
              {...regionMark}
              aria-label={words.spreadsheet[language]}
              ref={(place) => place?.append(spreadsheet)}
            />
            <PaneArea host={workbook.host} profiles={profiles} shown={paneShown} />
          </main>
        </div>
        <DropZone onFile={errands.openDropped} onSeveral={errands.refuseSeveral} />
        <Questions asked={errands.asked} />
        <Toaster toasterId={toaster} position="top" offset={belowBar} />
      </FluentProvider>
    </SpokenLanguage>
  );
}

/** The browser asks in its own words. */
function useWarningBeforeLeaving(edited: boolean): void {
  useEffect(() => {
    if (!edited) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [edited]);
}
