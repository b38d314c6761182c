import { Button } from "@fluentui/react-components";
import {
  DocumentTable20Regular,
  FolderOpen20Regular,
  LocalLanguage20Regular,
  PanelRight20Regular,
  Save20Regular,
} from "@fluentui/react-icons";
import { useContext, type ReactElement } from "react";
import type { Language } from "../core/text/wording";
import type { OnDesk } from "./desk";
import { words } from "./locale";
import { SpokenLanguage, useSay } from "./spoken-language";
import type { Errands } from "./use-errands";
import { regionMark } from "./use-regions";

interface TopBarProps {
  readonly onDesk: OnDesk;
  readonly errands: Errands;
  readonly paneShown: boolean;
  readonly onShowPane: (shown: boolean) => void;
  readonly onLanguage: (language: Language) => void;
}

/** What is open, and what can be done with it. */
export function TopBar({ onDesk: { name, edited }, errands, paneShown, onShowPane, onLanguage }: TopBarProps) {
  const say = useSay();
  const language = useContext(SpokenLanguage);
  const showOrHide = say(paneShown ? words.hidePane : words.showPane);
  return (
    <header className="page-bar" {...regionMark}>
      <h1 className="page-product">{say(words.product)}</h1>
      <BarButton
        icon={<FolderOpen20Regular />}
        text={say(words.open)}
        hint={say(words.openHint)}
        onClick={errands.open}
      />
      <BarButton icon={<Save20Regular />} text={say(words.save)} hint={say(words.saveHint)} onClick={errands.save} />
      <BarButton
        icon={<DocumentTable20Regular />}
        text={say(words.sample)}
        hint={say(words.sampleHint)}
        onClick={errands.openSample}
      />
      <span className="page-file">
        {edited && (
          <span role="img" aria-label={say(words.unsaved)} title={say(words.unsaved)}>
            ●{" "}
          </span>
        )}
        <span title={`${name}\n${say(words.local)}`}>{name}</span>
      </span>
      <BarButton
        icon={<LocalLanguage20Regular />}
        text={say(words.language)}
        hint={say(words.languageHint)}
        onClick={() => onLanguage(language === "zh" ? "en" : "zh")}
      />
      <Button
        appearance="subtle"
        icon={<PanelRight20Regular />}
        aria-label={showOrHide}
        title={showOrHide}
        onClick={() => onShowPane(!paneShown)}
      />
    </header>
  );
}

interface BarButtonProps {
  readonly icon: ReactElement;
  readonly text: string;
  readonly hint: string;
  readonly onClick: () => void;
}

/** Its hint is the browser's own: Fluent's tooltip would hang over the buttons below and keep clicks from them. */
function BarButton({ icon, text, hint, onClick }: BarButtonProps) {
  return (
    <Button appearance="subtle" icon={icon} title={hint} onClick={onClick}>
      {text}
    </Button>
  );
}
