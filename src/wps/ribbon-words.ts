import { say, type Language, type Wording } from "../core/text/wording";

interface RibbonWords {
  readonly label: Wording;
  /** What it does, shown when the mouse rests on it. */
  readonly tip?: Wording;
}

/** What stands on the ribbon, by the ids of ribbon.xml, where the Chinese stands too: for builds that do not ask. */
export const ribbonWords: Readonly<Record<string, RibbonWords>> = {
  jixiaoTab: { label: { zh: "绩效目标", en: "Targets" } },
  jixiaoCheck: { label: { zh: "校验", en: "Check" } },
  checkSheet: {
    label: { zh: "校验本表", en: "Check sheet" },
    tip: {
      zh: "校验当前工作表里的绩效目标表，给有问题的单元格着色，并在窗格里列出原因和改法。",
      en: "Checks the targets on this sheet, colours cells with problems and lists in the pane why and what to do.",
    },
  },
  checkAll: {
    label: { zh: "校验全部", en: "Check all" },
    tip: {
      zh: "校验工作簿里所有工作表的绩效目标表。",
      en: "Checks the targets on every sheet of the workbook.",
    },
  },
  clearMarks: {
    label: { zh: "清除标记", en: "Clear marks" },
    tip: {
      zh: "去掉本工具的着色和批注，您自己的格式和批注不受影响。",
      en: "Removes this tool's colours and notes; your own formats and notes stay.",
    },
  },
  jixiaoFill: { label: { zh: "填报", en: "Fill in" } },
  insertTemplate: {
    label: { zh: "插入模板", en: "Insert template" },
    tip: {
      zh: "在新工作表上插入一张空白的绩效目标表。",
      en: "Inserts a blank performance-target table on a new sheet.",
    },
  },
  insertHebeiProject: {
    label: { zh: "河北县级预算项目绩效目标表", en: "Hebei county project performance-target table" },
  },
  insertCentralProject: {
    label: {
      zh: "项目支出绩效目标申报表（年度）（参考样式）",
      en: "Project performance-target declaration (annual) (reference layout)",
    },
  },
  insertCentralPeriods: {
    label: {
      zh: "项目支出绩效目标申报表（中期和年度）（参考样式）",
      en: "Project performance-target declaration (medium term and annual) (reference layout)",
    },
  },
  insertCoreIndicators: {
    label: {
      zh: "项目支出核心绩效目标和指标表（2021）（参考样式）",
      en: "Core performance targets and indicators (2021) (reference layout)",
    },
  },
  insertDepartmentOverall: {
    label: {
      zh: "部门（单位）整体支出绩效目标申报表（参考样式）",
      en: "Department performance-target declaration (reference layout)",
    },
  },
  insertSelfEvaluation: { label: { zh: "项目支出绩效自评表", en: "Project self-evaluation" } },
  insertSichuanFlat: {
    label: {
      zh: "四川部门预算项目绩效目标申报表（横表）",
      en: "Sichuan flat list of project performance targets",
    },
  },
  jixiaoPane: { label: { zh: "窗格", en: "Pane" } },
  openPane: {
    label: { zh: "打开窗格", en: "Open pane" },
    tip: { zh: "打开绩效目标表助手的窗格。", en: "Opens the pane of this tool." },
  },
};

const words: ReadonlyMap<string, RibbonWords> = new Map(Object.entries(ribbonWords));

export function labelOf(id: string, language: Language): string {
  const found = words.get(id);
  return found ? say(found.label, language) : "";
}

export function tipOf(id: string, language: Language): string {
  const tip = words.get(id)?.tip;
  return tip ? say(tip, language) : "";
}
