import { hebeiProject } from "../../forms/hebei-project";
import { tight } from "../../text/normalise";
import { replaceText } from "../field-edit";
import { awaitsResult, uncalculated } from "../uncalculated";
import { defineRule, notApplicable, notChecked } from "../rule";

const rows = [{ level1: "产出指标", level2: "数量指标" }];

export const nameMismatch = defineRule({
  code: "F13",
  slug: "name-mismatch",
  severity: "warning",
  scope: "table",
  fix: "suggestion",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "河北的表以“序号.项目名称绩效目标表”为标题，和项目名称一字不差",
        en: "In Hebei a table's title is its number, the project's very name, and 绩效目标表.",
      },
    },
  ],
  title: { zh: "标题和项目名称不一样", en: "Title and project name differ" },
  message: {
    zh: "标题里写的是“{title}”，项目名称是“{name}”。",
    en: "The title says “{title}”, the project is called “{name}”.",
  },
  why: {
    zh: "名称不一致，看表的人分不清是不是同一个项目。",
    en: "Readers cannot tell whether both are the same project.",
  },
  remedy: {
    zh: "以系统里的项目名称为准，改成一样；名称写错的，改项目名称。",
    en: "Make both the name that the system has.",
  },
  fixTitle: { zh: "标题改为“{after}”", en: "Change the title to “{after}”" },
  examples: [
    {
      bad: { rows, header: { title: "2.商协活动经费绩效目标表", name: "商协会活动经费" } },
      good: { rows, header: { title: "2.商协会活动经费绩效目标表", name: "商协会活动经费" } },
    },
  ],
  check({ table: { header } }) {
    const { title, name } = header;
    const parts = title ? numberedTitle.exec(title.text.slice(0, 300)) : null;
    if (!title || !name || !parts) return notApplicable;
    if (awaitsResult(name) || awaitsResult(title)) return notChecked(uncalculated);
    const [, number = "", titled = ""] = parts;
    if (name.text === "" || isGeneral(titled) || comparable(titled) === comparable(name.text)) return [];
    const after = `${number}${name.text}${hebeiProject.titleEnding}`;
    const data = { title: titled.trim(), name: name.text, after };
    return [{ at: title.at, data, fix: { safe: false, edits: [replaceText(title, after)] } }];
  },
});

/** "2.商协活动经费绩效目标表": only a numbered title is sure to hold the project's name. */
const numberedTitle = /^(\d{1,3}\s?[.、．])(.+?)绩效目标表$/;

/** The heading of the form itself, of no project. */
function isGeneral(titled: string): boolean {
  return /^(?:部门)?(?:预算)?项目(?:支出)?(?:预算)?$/.test(tight(titled));
}

/** The year before a name is often written in one of the two places only. */
function comparable(name: string): string {
  return tight(name.slice(0, 300)).replace(/20\d\d年度?/g, "");
}
