import { createContext, useContext } from "react";
import type { Language } from "../../core/text/wording";
import { en } from "./en";
import type { PaneTexts } from "./pane-texts";
import { zh } from "./zh";

/** The language that the pane speaks, and its own texts in it. */
export interface Spoken {
  readonly language: Language;
  readonly texts: PaneTexts;
}

export const spoken: Readonly<Record<Language, Spoken>> = {
  zh: { language: "zh", texts: zh },
  en: { language: "en", texts: en },
};

export const SpokenContext = createContext<Spoken>(spoken.zh);

export function useSpoken(): Spoken {
  return useContext(SpokenContext);
}
