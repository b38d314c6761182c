import { createContext, useContext } from "react";
import { say, type Language, type Wording, type WordingData } from "../core/text/wording";

/** The language the page speaks. */
export const SpokenLanguage = createContext<Language>("zh");

export type Say = (wording: Wording, data?: WordingData) => string;

/** Says the page's words in its language. */
export function useSay(): Say {
  const language = useContext(SpokenLanguage);
  return (wording, data) => say(wording, language, data);
}
