import { Link, makeStyles } from "@fluentui/react-components";
import type { Language } from "../core/text/wording";
import { spoken, useSpoken } from "./locale/spoken";

const useStyles = makeStyles({
  // At the very end, below everything that is about the table.
  link: { marginTop: "auto", alignSelf: "flex-end" },
});

interface LanguageSwitchProps {
  readonly choose: (language: Language) => void;
}

/** Offers the other language, in that language. */
export function LanguageSwitch({ choose }: LanguageSwitchProps) {
  const styles = useStyles();
  const other: Language = useSpoken().language === "zh" ? "en" : "zh";
  const { texts } = spoken[other];
  return (
    <Link as="button" className={styles.link} lang={texts.languageTag} onClick={() => choose(other)}>
      {texts.languageName}
    </Link>
  );
}
