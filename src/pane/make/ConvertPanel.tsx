import { Button, Field, makeStyles, Radio, RadioGroup, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Notation } from "../../app/convert-table";
import { templateLabel, templates } from "../../core/template/templates";
import { makeWords as words } from "../locale/make-words";
import { useSay } from "../locale/use-say";
import { Panel } from "../Panel";

/** Lists have a layout of their own; a department's table and a self-evaluation are about something else. */
const forms = templates.filter(
  ({ form, drawList }) => !drawList && form !== "department-overall" && form !== "self-evaluation",
);

const useStyles = makeStyles({
  // The longest name of a form must not make the pane wider.
  select: { minWidth: 0, "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
});

type Target = "flat" | "import" | "form";

interface ConvertPanelProps {
  readonly open: boolean;
  readonly busy: boolean;
  readonly close: () => void;
  readonly convert: (to: Notation, all: boolean) => void;
}

/** Form, list and system import say the same: which of them, and of what. */
export function ConvertPanel({ open, busy, close, convert }: ConvertPanelProps) {
  const styles = useStyles();
  const say = useSay();
  const [target, setTarget] = useState<Target>("flat");
  const [form, setForm] = useState(forms[0]?.id ?? "");
  const [all, setAll] = useState(false);
  return (
    <Panel
      title={say(words.convertTitle)}
      open={open}
      close={close}
      foot={
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => convert(target === "form" ? { form } : target, all)}
        >
          {say(words.convert)}
        </Button>
      }
    >
      <Text>{say(words.convertAbout)}</Text>
      <Field label={say(words.convertTo)}>
        <RadioGroup value={target} onChange={(_, { value }) => setTarget(targetOf(value))}>
          <Radio value="flat" label={say(words.toFlat)} />
          <Radio value="import" label={say(words.toImport)} />
          <Radio value="form" label={say(words.toForm)} />
        </RadioGroup>
      </Field>
      {target === "form" && (
        <Field label={say(words.whichForm)}>
          <Select className={styles.select} value={form} onChange={(_, { value }) => setForm(value)}>
            {forms.map((template) => (
              <option key={template.id} value={template.id}>
                {say(templateLabel(template))}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={say(words.convertWhat)}>
        <RadioGroup value={all ? "all" : "one"} onChange={(_, { value }) => setAll(value === "all")}>
          <Radio value="one" label={say(words.oneTable)} />
          <Radio value="all" label={say(target === "form" ? words.allOfSheet : words.allOfWorkbook)} />
        </RadioGroup>
      </Field>
    </Panel>
  );
}

function targetOf(value: string): Target {
  return value === "form" || value === "import" ? value : "flat";
}
