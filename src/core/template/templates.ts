import { hebeiProject } from "../forms/hebei-project";
import type { FormId } from "../forms/recognise";
import type { Wording } from "../text/wording";
import type { Block } from "./block";
import type { FormContent } from "./form-content";
import { drawHebeiProject } from "./hebei-project-template";

/** A form that can be drawn, blank or filled. */
export interface Template {
  /** What the reader recognises the drawn form as. */
  readonly id: FormId;
  readonly name: Wording;
  /** `reference` (参考样式): its official text was not read at the source. */
  readonly standing: "official" | "reference";
  draw(content?: FormContent): Block;
}

/** In the order in which people are offered them. */
export const templates: readonly Template[] = [
  { id: hebeiProject.id, name: hebeiProject.name, standing: "official", draw: drawHebeiProject },
];
