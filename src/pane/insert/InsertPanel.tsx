import { Button, Field, Input, Label, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { ErrorCircle12Filled } from "@fluentui/react-icons";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { mostAtCell, type InsertRequest } from "../../app/insert-templates";
import { mostProjects, readProjectList } from "../../core/template/project-list";
import { listedFields, tableCount } from "../../core/template/project-tables";
import { templates } from "../../core/template/templates";
import { insertWords as words } from "../locale/insert-words";
import { useSay } from "../locale/use-say";
import { Panel } from "../Panel";
import { FormChoice } from "./FormChoice";
import { ProjectListField } from "./ProjectListField";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  count: { width: "76px", minWidth: "76px" },
  button: { flexGrow: 1 },
  fault: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusDangerForeground1,
  },
  sign: { flexShrink: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface InsertPanelProps {
  readonly open: boolean;
  readonly busy: boolean;
  readonly close: () => void;
  readonly insert: (request: InsertRequest) => void;
}

/** The gallery: which form, how many or for which projects, and where. */
export function InsertPanel({ open, busy, close, insert }: InsertPanelProps) {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  const [chosen, setChosen] = useState(templates[0]);
  const [typed, setTyped] = useState("1");
  const [place, setPlace] = useState<"new-sheet" | "selection">("new-sheet");
  const [text, setText] = useState("");
  const pasted = useDeferredValue(text);
  const list = useMemo(() => readProjectList(pasted), [pasted]);
  const listed = text.trim() !== "";
  const most = place === "selection" ? mostAtCell : mostProjects;
  const fields = useMemo(() => chosen && listedFields(chosen), [chosen]);
  if (!chosen || !fields) return null;

  const count = listed ? tableCount(chosen, list) : countOf(typed);
  const fault = listed && !fields.name ? "notForProjects" : faultOf(count, most, listed);

  const submit = (): void => {
    if (fault || count === null) return;
    const { projects } = readProjectList(text);
    insert({ template: chosen.id, wanted: listed ? { projects } : { count }, place });
  };

  return (
    <Panel
      title={say(words.title)}
      open={open}
      close={close}
      foot={
        <>
          {fault && (
            <Text role="alert" size={200} className={styles.fault}>
              <ErrorCircle12Filled className={styles.sign} />
              {say(words[fault], { most })}
            </Text>
          )}
          <div className={styles.row}>
            {!listed && (
              <>
                <Label htmlFor={id}>{say(words.count)}</Label>
                <Input
                  id={id}
                  className={styles.count}
                  type="number"
                  min={1}
                  max={most}
                  value={typed}
                  onChange={(_, { value }) => setTyped(value)}
                />
              </>
            )}
            <Button
              className={styles.button}
              appearance="primary"
              disabledFocusable={busy || fault !== null}
              onClick={submit}
            >
              {count === 1 ? say(words.insertOne) : say(words.insert, { count: count ?? 0 })}
            </Button>
          </div>
        </>
      }
    >
      <FormChoice templates={templates} chosen={chosen} choose={setChosen} />
      {chosen.standing === "reference" && (
        <Text size={200} className={styles.hint}>
          {say(words.referenceHint)}
        </Text>
      )}
      <Field label={say(words.place)}>
        <RadioGroup
          value={place}
          onChange={(_, { value }) => setPlace(value === "selection" ? "selection" : "new-sheet")}
        >
          <Radio value="new-sheet" label={say(words.newSheets)} />
          <Radio value="selection" label={say(words.atSelection)} />
        </RadioGroup>
      </Field>
      <ProjectListField text={text} list={list} fields={fields} change={setText} />
    </Panel>
  );
}

/** Null where it is no whole number. */
function countOf(typed: string): number | null {
  return /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null;
}

function faultOf(count: number | null, most: number, listed: boolean): keyof typeof words | null {
  if (listed && count === 0) return "nothingRead";
  if (count === null || count < 1) return "badCount";
  if (count <= most) return null;
  return most === mostAtCell ? "tooManyAtCell" : "badCount";
}
