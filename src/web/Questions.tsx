import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { words } from "./locale";
import { useSay } from "./spoken-language";

/** A question that must be answered before the page goes on; null is "cancel". */
export type Asked =
  | { readonly about: "marks"; readonly answer: (answer: "with" | "without" | null) => void }
  | { readonly about: "unsaved"; readonly name: string; readonly answer: (answer: "save" | "discard" | null) => void };

/** Shows the open question, if there is one; Enter gives the answer that stands first. */
export function Questions({ asked }: { readonly asked: Asked | null }) {
  const say = useSay();
  if (!asked) return null;
  return (
    <Dialog open onOpenChange={() => asked.answer(null)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            {asked.about === "marks" ? say(words.marksTitle) : say(words.unsavedTitle, { name: asked.name })}
          </DialogTitle>
          <DialogContent>{say(asked.about === "marks" ? words.marksText : words.unsavedText)}</DialogContent>
          <DialogActions fluid>
            {asked.about === "marks" ? (
              <>
                <Button appearance="primary" onClick={() => asked.answer("without")}>
                  {say(words.withoutMarks)}
                </Button>
                <Button onClick={() => asked.answer("with")}>{say(words.withMarks)}</Button>
              </>
            ) : (
              <>
                <Button appearance="primary" onClick={() => asked.answer("save")}>
                  {say(words.saveFirst)}
                </Button>
                <Button onClick={() => asked.answer("discard")}>{say(words.discard)}</Button>
              </>
            )}
            <Button appearance="subtle" onClick={() => asked.answer(null)}>
              {say(words.cancel)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
