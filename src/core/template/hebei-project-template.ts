import { hebeiProject } from "../forms/hebei-project";
import type { Block } from "./block";
import { drawForm } from "./draw-form";
import type { FormContent } from "./form-content";

/** 河北's project form, what people are offered first: blank with its nine default rows, or filled. */
export function drawHebeiProject(content: FormContent = {}): Block {
  return drawForm(hebeiProject, [content]);
}
