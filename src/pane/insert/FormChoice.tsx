import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { Template } from "../../core/template/templates";
import { insertWords as words } from "../locale/insert-words";
import { useSpoken } from "../locale/spoken";
import { useSay } from "../locale/use-say";
import { BlockPreview } from "./BlockPreview";

const useStyles = makeStyles({
  forms: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  card: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":has(:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  foot: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalSNudge} ${tokens.spacingVerticalSNudge}`,
  },
  radio: { flexShrink: 0, margin: "2px 0 0", accentColor: tokens.colorBrandBackground },
  words: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  standing: {
    alignSelf: "flex-start",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  official: { color: tokens.colorBrandForeground1, border: `1px solid ${tokens.colorBrandStroke2}` },
});

interface FormChoiceProps {
  readonly templates: readonly Template[];
  readonly chosen: Template;
  readonly choose: (template: Template) => void;
}

/** Every form that can be inserted, as a picture with its name and standing; one of them is chosen. */
export function FormChoice({ templates, chosen, choose }: FormChoiceProps) {
  const styles = useStyles();
  const say = useSay();
  const group = useId();
  return (
    <fieldset className={styles.forms}>
      <legend className={styles.legend}>{say(words.forms)}</legend>
      {templates.map((template) => (
        <FormCard
          key={template.id}
          group={group}
          template={template}
          chosen={template === chosen}
          choose={() => choose(template)}
        />
      ))}
    </fieldset>
  );
}

interface FormCardProps {
  readonly group: string;
  readonly template: Template;
  readonly chosen: boolean;
  readonly choose: () => void;
}

function FormCard({ group, template, chosen, choose }: FormCardProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = useSpoken();
  const id = useId();
  const block = useMemo(() => template.draw(), [template]);
  const name = template.name[language];
  const official = template.standing === "official";
  return (
    <label className={mergeClasses(styles.card, chosen && styles.chosen)} htmlFor={id}>
      <BlockPreview block={block} name={say(words.preview, { name })} />
      <span className={styles.foot}>
        <input
          id={id}
          className={styles.radio}
          type="radio"
          name={group}
          checked={chosen}
          onChange={choose}
          aria-label={`${name} ${say(words[template.standing])}`}
        />
        <span className={styles.words}>
          <span>{name}</span>
          <span className={mergeClasses(styles.standing, official && styles.official)}>
            {say(words[template.standing])}
          </span>
        </span>
      </span>
    </label>
  );
}
