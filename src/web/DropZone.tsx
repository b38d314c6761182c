import { useEffect, useState } from "react";
import { words } from "./locale";
import { useSay } from "./spoken-language";

interface DropZoneProps {
  readonly onFile: (item: DataTransferItem) => void;
  readonly onSeveral: () => void;
}

/** Takes a file that is dropped anywhere on the page, and says so while it hovers. */
export function DropZone({ onFile, onSeveral }: DropZoneProps) {
  const say = useSay();
  const [hovering, setHovering] = useState(false);

  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      // Without this the browser would leave the page and show the file itself.
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setHovering(false);
      const [first, second] = [...(event.dataTransfer?.items ?? [])].filter(({ kind }) => kind === "file");
      if (second) onSeveral();
      else if (first) onFile(first);
    };
    // While capturing, or the spreadsheet would take the file for something to be pasted.
    const capture = { capture: true };
    window.addEventListener("dragover", over, capture);
    window.addEventListener("dragleave", leave, capture);
    window.addEventListener("drop", drop, capture);
    return () => {
      window.removeEventListener("dragover", over, capture);
      window.removeEventListener("dragleave", leave, capture);
      window.removeEventListener("drop", drop, capture);
    };
  }, [onFile, onSeveral]);

  return hovering ? <div className="page-drop">{say(words.dropHere)}</div> : null;
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
