import { Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { ProjectList } from "../../core/template/project-list";
import { budgetText, type ListedFields } from "../../core/template/project-tables";
import { longestPaste } from "../../core/template/pasted-lines";
import { insertWords as words } from "../locale/insert-words";
import { useSay } from "../locale/use-say";
import { shortText } from "../shorten";

/** A list in the pane shows so many; the others are counted. */
const shown = 10;

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      padding: `2px ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "left",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
      overflowWrap: "anywhere",
    },
    "& td:last-child": { textAlign: "right" },
    "& caption": { textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  },
  number: { width: "24px", color: tokens.colorNeutralForeground3 },
  code: { display: "block", color: tokens.colorNeutralForeground3 },
  budget: { width: "38%" },
  problems: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  line: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface ProjectListFieldProps {
  readonly text: string;
  readonly list: ProjectList;
  /** What the chosen form has room for. */
  readonly fields: ListedFields;
  readonly change: (text: string) => void;
}

/** Takes a pasted list of projects, and shows line by line what was understood of it. */
export function ProjectListField({ text, list, fields, change }: ProjectListFieldProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.field}>
      <Field label={say(words.list)} hint={say(words.listHint)}>
        <Textarea
          value={text}
          rows={3}
          resize="vertical"
          placeholder={say(words.listExample)}
          // One more than is read: that the text is too long is said.
          maxLength={longestPaste + 1}
          onChange={(_, { value }) => change(value)}
        />
      </Field>
      {list.projects.length > 0 && <Understood list={list} fields={fields} />}
      {list.problems.length > 0 && <Problems list={list} />}
    </div>
  );
}

function Understood({ list: { projects }, fields }: Pick<ProjectListFieldProps, "list" | "fields">) {
  const styles = useStyles();
  const say = useSay();
  const rest = projects.length - shown;
  const unit = fields.budget;
  const notes = [
    ...(!fields.code && projects.some(({ code }) => code !== "") ? [say(words.noCode)] : []),
    ...(!unit && projects.some(({ budget }) => budget) ? [say(words.noBudget)] : []),
    ...(unit && projects.some(({ budget }) => budget && !budget.unit) ? [say(words.formUnit, { unit })] : []),
  ];
  return (
    <>
      <table className={styles.list}>
        <caption>
          {say(projects.length === 1 ? words.understoodOne : words.understood, { count: projects.length })}
        </caption>
        <tbody>
          {projects.slice(0, shown).map(({ line, code, name, budget }, index) => (
            <tr key={line}>
              <th scope="row" className={styles.number}>
                {index + 1}
              </th>
              <td>
                {shortText(name, 40)}
                {fields.code && code !== "" && <span className={styles.code}>{code}</span>}
              </td>
              <td className={styles.budget}>
                {budget && fields.budget && `${budgetText(budget, fields.budget)}${fields.budget}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p className={styles.line}>{say(words.moreProjects, { count: rest })}</p>}
      {notes.map((note) => (
        <p key={note} className={styles.line}>
          {note}
        </p>
      ))}
    </>
  );
}

function Problems({ list: { problems } }: { readonly list: ProjectList }) {
  const styles = useStyles();
  const say = useSay();
  const rest = problems.length - shown;
  return (
    <div role="group" aria-label={say(words.problems, { count: problems.length })}>
      <p className={styles.line}>{say(words.problems, { count: problems.length })}</p>
      <ul className={styles.problems}>
        {problems.slice(0, shown).map(({ line, message, data }) => {
          const sentence = say(words.line, { line }) + shortText(say(message, data), 200);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
      {rest > 0 && <p className={styles.line}>{say(words.moreProblems, { count: rest })}</p>}
    </div>
  );
}
