import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { useSpoken } from "./locale/spoken";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
});

interface WaiveFormProps {
  readonly waive: (reason: string) => void;
  readonly close: () => void;
}

/** Asks why a finding may stand: the reviewer will read it. */
export function WaiveForm({ waive, close }: WaiveFormProps) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const given = reason.trim();
  // Whoever asks for the form is about to write.
  useEffect(() => focusIn(form.current), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (given === "") {
      focusIn(form.current);
      return;
    }
    waive(given);
    close();
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit}>
      <Field
        label={texts.waiveReason}
        hint={texts.waiveHint}
        {...(tried && given === "" && { validationMessage: texts.waiveReasonMissing })}
      >
        <Textarea value={reason} maxLength={500} rows={2} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {texts.waiveConfirm}
        </Button>
        <Button size="small" onClick={close}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

function focusIn(form: HTMLFormElement | null): void {
  form?.querySelector("textarea")?.focus();
}
