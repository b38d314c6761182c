import { useCallback } from "react";
import { say, type Wording, type WordingData } from "../../core/text/wording";
import { useSpoken } from "./spoken";

/** Says a wording in the language of the pane: for parts of it that are fetched later, with words of their own. */
export function useSay(): (wording: Wording, data?: WordingData) => string {
  const { language } = useSpoken();
  return useCallback((wording, data) => say(wording, language, data), [language]);
}
