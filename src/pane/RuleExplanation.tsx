import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, DismissCircle16Regular } from "@fluentui/react-icons";
import { sampleText } from "../core/report/sample-text";
import type { Finding } from "../core/rules/finding";
import { rules } from "../core/rules/registry";
import { say } from "../core/text/wording";
import { useFindingActions } from "./finding-actions";
import { useSpoken } from "./locale/spoken";

/** Two show what is meant; all of them are in the reference. */
const shownExamples = 2;

const useStyles = makeStyles({
  explanation: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  paragraph: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, listStyleType: "disc" },
  example: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: { display: "flex", gap: tokens.spacingHorizontalXS },
  sign: { flexShrink: 0 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  right: { color: tokens.colorStatusSuccessForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface RuleExplanationProps {
  readonly finding: Finding;
}

/** Why the rule exists, what it rests on, what is right and wrong by it, and how to have less of it. */
export function RuleExplanation({ finding }: RuleExplanationProps) {
  const styles = useStyles();
  const { language, texts } = useSpoken();
  const actions = useFindingActions();
  const rule = rules.find(({ code }) => code === finding.code);
  if (!rule) return null;
  const { code, title, why, basis, examples } = rule;
  return (
    <div className={styles.explanation}>
      <strong>
        {code} {say(title, language)}
      </strong>
      <p className={styles.paragraph}>{say(why, language)}</p>
      <span>{texts.basis}</span>
      <ul className={styles.list}>
        {basis.map(({ text }) => (
          <li key={text.zh}>{say(text, language)}</li>
        ))}
      </ul>
      {examples.slice(0, shownExamples).map(({ bad, good }, index) => (
        <div key={index} className={styles.example}>
          {sampleText(bad).map((line, at) => (
            <div key={at} className={styles.line}>
              <DismissCircle16Regular className={mergeClasses(styles.sign, styles.wrong)} aria-label={texts.wrong} />
              {line}
            </div>
          ))}
          {sampleText(good).map((line, at) => (
            <div key={at} className={styles.line}>
              <CheckmarkCircle16Regular className={mergeClasses(styles.sign, styles.right)} aria-label={texts.right} />
              {line}
            </div>
          ))}
        </div>
      ))}
      {actions && (
        <div className={styles.buttons}>
          {finding.severity !== "hint" && (
            <Button size="small" onClick={() => actions.setSeverity(code, "hint")}>
              {texts.asHint}
            </Button>
          )}
          <Button size="small" onClick={() => actions.setSeverity(code, "off")}>
            {texts.turnOff}
          </Button>
        </div>
      )}
    </div>
  );
}
