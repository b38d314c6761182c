import type { MakeCommand } from "../state";
import type { Made, MakeCircumstances } from "./made";
import { exported, imported } from "./make-documents";
import { allConverted, carriedOver, converted, selfEvaluated } from "./make-tables";

/** Makes a table or a document from what the workbook or a file holds. May reject with a `HostError`. */
export function make(command: MakeCommand, circumstances: MakeCircumstances): Promise<Made> {
  switch (command.kind) {
    case "carry-over":
      return carriedOver(circumstances);
    case "self-evaluation":
      return selfEvaluated(circumstances);
    case "convert":
      return command.all ? allConverted(command.to, circumstances) : converted(command.to, circumstances);
    case "import":
      return imported(command.source, circumstances);
    case "export":
      return exported(circumstances);
  }
}
