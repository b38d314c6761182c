import { centralProjectForm } from "./central-project";
import type { ColumnRole } from "./column-role";
import { coreIndicators } from "./core-indicators";
import { departmentOverall } from "./department-overall";
import type { Form, FormId } from "./form";
import type { HeaderLabel } from "./header-labels";
import { hebei2019 } from "./hebei-2019";
import { hebeiProject } from "./hebei-project";
import { selfEvaluation } from "./self-evaluation";
import { sichuanFlat } from "./sichuan-flat";

/** What a table shows of its form. */
export interface FormTraits {
  readonly title: string;
  readonly headings: readonly string[];
  readonly roles: ReadonlySet<ColumnRole>;
  readonly labels: readonly HeaderLabel[];
  readonly periods: number;
}

/** The first whose signs a table shows wins: what a later form shows too stands before it. */
const forms: readonly Form[] = [
  hebei2019,
  sichuanFlat.form,
  selfEvaluation.form,
  coreIndicators.form,
  departmentOverall.form,
  hebeiProject.form,
  centralProjectForm,
];

export function recogniseForm(traits: FormTraits): FormId {
  return forms.find(({ signs }) => shows(traits, signs))?.id ?? "generic";
}

function shows(traits: FormTraits, signs: Form["signs"]): boolean {
  const { columns = [], headings = [], labels = [], labelRoles = [], titles = [], twoPeriods = false } = signs;
  return (
    columns.some((together) => together.every((role) => traits.roles.has(role))) ||
    headings.some((start) => traits.headings.some((heading) => heading.startsWith(start))) ||
    traits.labels.some(({ name, role }) => labels.includes(name) || labelRoles.includes(role)) ||
    titles.some((words) => traits.title.includes(words)) ||
    (twoPeriods && traits.periods > 1)
  );
}
