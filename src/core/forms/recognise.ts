import type { ColumnRole } from "./column-role";
import type { HeaderLabel } from "./header-labels";

/** The forms that the reader tells apart; "generic" is an indicator table of no form we know. */
export type FormId =
  | "hebei-project"
  | "hebei-2019"
  | "central-project"
  | "core-indicators"
  | "department-overall"
  | "self-evaluation"
  | "sichuan-flat"
  | "generic";

/** What a table shows of its form. */
export interface FormTraits {
  readonly title: string;
  readonly headings: readonly string[];
  readonly roles: ReadonlySet<ColumnRole>;
  readonly labels: readonly HeaderLabel[];
  readonly periods: number;
}

/** Each form by the trait that no other has; the first that fits wins. */
const forms: readonly (readonly [FormId, (traits: FormTraits) => boolean])[] = [
  ["hebei-2019", ({ headings }) => headings.some((heading) => heading.startsWith("绩效指标分类"))],
  ["sichuan-flat", ({ roles }) => roles.has("project")],
  ["self-evaluation", ({ roles }) => roles.has("actual") || roles.has("score")],
  ["core-indicators", ({ roles }) => roles.has("scoring") || roles.has("source")],
  ["department-overall", ({ title, labels }) => /整体(?:支出)?绩效/.test(title) || hasLabel(labels, "年度主要任务")],
  [
    "hebei-project",
    ({ roles, labels }) =>
      labels.some(({ role }) => role === "plan") || (roles.has("description") && roles.has("basis")),
  ],
  [
    "central-project",
    ({ title, labels, periods }) =>
      periods > 1 || /申报表|审批表/.test(title) || hasLabel(labels, "项目资金", "年度资金总额"),
  ],
];

function hasLabel(labels: readonly HeaderLabel[], ...names: string[]): boolean {
  return labels.some(({ name }) => names.includes(name));
}

export function recogniseForm(traits: FormTraits): FormId {
  return forms.find(([, fits]) => fits(traits))?.[0] ?? "generic";
}
