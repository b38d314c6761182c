import { centralProject } from "../forms/central-project";
import { centralProjectPeriods } from "../forms/central-project-periods";
import { coreIndicators } from "../forms/core-indicators";
import { departmentOverall } from "../forms/department-overall";
import type { DrawnForm, FormId } from "../forms/form";
import { hebeiProject } from "../forms/hebei-project";
import { selfEvaluation } from "../forms/self-evaluation";
import { sichuanFlat } from "../forms/sichuan-flat";
import type { Wording } from "../text/wording";
import type { Block } from "./block";
import { drawForm } from "./draw-form";
import type { FormContent } from "./form-content";

/** A form that can be drawn, blank or filled. */
export interface Template {
  /** Its own: forms that are read alike may be drawn in several ways. */
  readonly id: string;
  /** What the reader recognises the drawn form as. */
  readonly form: FormId;
  readonly name: Wording;
  /** `reference` (参考样式): its official text was not read at the source. */
  readonly standing: "official" | "reference";
  draw(content?: FormContent): Block;
  /** All of a department's projects in one table; null where the form has one project a table. */
  readonly drawList: ((projects: readonly FormContent[]) => Block) | null;
}

/** In the order in which people are offered them. */
export const templates: readonly Template[] = [
  hebeiProject,
  centralProject,
  centralProjectPeriods,
  coreIndicators,
  departmentOverall,
  selfEvaluation,
  sichuanFlat,
].map(templateOf);

function templateOf(form: DrawnForm): Template {
  return {
    id: form.template,
    form: form.form.id,
    name: form.name,
    standing: form.standing,
    draw: (content = {}) => drawForm(form, [content]),
    drawList: form.block.list ? (projects) => drawForm(form, projects) : null,
  };
}

const referenceMark: Wording = { zh: "{name}（参考样式）", en: "{name} (reference layout)" };

/** The template's name as people see it: one whose official text was not read says so. */
export function templateLabel({ name, standing }: Pick<Template, "name" | "standing">): Wording {
  if (standing === "official") return name;
  return { zh: referenceMark.zh.replace("{name}", name.zh), en: referenceMark.en.replace("{name}", name.en) };
}
