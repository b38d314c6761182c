import type { PaneTexts } from "./pane-texts";

export const zh: PaneTexts = {
  languageTag: "zh-CN",
  languageName: "中文",
  pane: "绩效目标表校验",

  checkSheet: "校验本表",
  checkAll: "校验全部",
  insert: "插入模板",
  insertNewSheet: "新建工作表",
  more: "更多",
  back: "返回",
  carryOver: "结转到下一年度",
  selfEvaluation: "生成自评表",
  convert: "转换写法…",
  importWord: "从 Word 导入…",
  exportWord: "导出公开文本（Word）",
  matters: (count) => `要看的 ${count} 处`,
  mattersSeen: "知道了",
  clearMarks: "清除标记",
  hidePane: "隐藏窗格",

  firstRun: [
    "打开放有绩效目标表的工作表，点“校验本表”。有问题的单元格会着色，并列在这里；点一条就跳到那一格。",
    "还没有表？点“插入模板”，选一种表样，从空白表开始。",
  ],

  outsideExcel: "这是 Excel 加载项的窗格。请在 Excel 里打开“绩效目标”选项卡，点“打开窗格”。",
  officeUnreachable:
    "连不上微软的 Office.js，Excel 加载项要靠它工作。请检查网络后重新打开窗格；不能联网的电脑请用 WPS 版、浏览器版或命令行。",
  outsideWps: "这个页面要在 WPS 表格里打开。请从 WPS 表格功能区的“绩效目标”选项卡点“打开窗格”。",

  working: "校验进度",
  progress(progress) {
    if (!progress) return "正在处理……";
    if ("total" in progress) {
      const { stage, done, total } = progress;
      const work = { reading: "正在读取", converting: "正在转换", inserting: "正在写入" }[stage];
      return total > 1 ? `${work}（${done}/${total}）` : `${work}……`;
    }
    if (progress.stage === "inserting") return `已插入 ${progress.tables}/${progress.totalTables} 张表`;
    const { stage, sheets, totalSheets, tables } = progress;
    if (stage === "reading") return `正在读取第 ${sheets + 1}/${totalSheets} 张工作表`;
    if (stage === "checking") return `正在校验第 ${sheets + 1}/${totalSheets} 张工作表，已查 ${tables} 张表`;
    return "正在标记单元格……";
  },
  cancel: "取消",

  scope: (tables, indicators, rules) => `已校验 ${tables} 张表、${indicators} 行指标、${rules} 条规则`,
  nothingFound: "未发现问题",
  noTable: "没有找到绩效目标表",
  noTableRemedy: "请看表头是否有“一级指标、二级指标、三级指标、指标值”，或换一张工作表再试；也可以插入模板。",
  colon: "：",
  comma: "、",
  severity: { error: "错误", warning: "提醒", hint: "建议" },
  counted: (severity, count) => `${count} ${severity === "hint" ? "条" : "个"}${zh.severity[severity]}`,
  filter: "按严重程度筛选",
  allFiltered: "筛选后没有可显示的问题。",
  capped: "超过 999 的数目显示为 999+。",

  details: "校验明细",
  passed: "通过",
  failed: "未通过",
  notApplicable: "不适用",
  notChecked: "未能校验",
  ruleSet: "规则集",
  profile: "校验方案",
  marked: (cells) => `已标记 ${cells} 个单元格。`,
  sheetProtected: (sheetName) => `工作表“${sheetName}”受保护，未加标记。`,
  notMarked: (reason) => `结果列在下面，但没能在表格里加标记：${reason}`,
  noNotes: "本程序不支持批注，问题说明只列在这里。",
  noMerges: "本程序不告知合并单元格，已按空白格推断；如有出入，请看原表。",
  noEvents: "本程序不通知改动，改过表格后请再校验一次。",

  notCheckedTitle: "未能校验",
  sheetSkipped: (sheetName, reason) => `工作表“${sheetName}”：${reason}`,
  ruleNotChecked: (code, reason) => `规则 ${code}：${reason}`,
  inTables: (count) => (count > 1 ? `（共 ${count} 张表）` : ""),
  moreGaps: (count) => `另有 ${count} 处未列出。`,

  loading: "正在打开……",
  notLoaded: "没能打开。请检查网络，重新打开窗格再试。",

  findings: "问题列表",
  keys: "↑ ↓ 移动，回车跳到单元格，F8 下一条",
  unreadable: "未能校验的区域",
  department: "部门整体绩效目标",
  quoted: (text) => `“${text}”`,
  blank: "（空白）",
  toDo: "怎么改：",

  fix: "修复",
  takeSuggestion: "采用建议",
  fixAllSafe: (count) => `全部安全修复 (${count})`,
  fixAllSafeHint: "只改写法，不改数值、符号和单位的意思；一次撤销就能全部恢复。",
  moreChanges: (count) => `另有 ${count} 处改动`,
  takeBack: "恢复原样",
  fixed: (cells) => `已修改 ${cells} 个单元格。`,
  notFixed: {
    stale: (cells) => `${cells} 在校验之后又改动过，没有修改，请看新的结果。`,
    formula: (cells) => `${cells} 是公式，没有修改，请改公式本身。`,
    protected: (cells) => `${cells} 所在的工作表受保护，没有修改。请先撤销保护，再试。`,
  },
  andMore: (list, count) => `${list} 等 ${count} 处`,

  waive: "忽略此条",
  waiveReason: "为什么可以忽略？",
  waiveHint: "理由写入工作表“校验说明”，审核的人看得到。",
  waiveReasonMissing: "请写明理由。",
  waiveConfirm: "忽略",
  waivedAt: (row) => `已忽略，理由写在工作表“校验说明”第 ${row} 行。`,
  unwaive: "撤销忽略",
  unwaived: "已撤销忽略，“校验说明”里的那一行已清空。",
  notWaived: {
    protected: "工作表“校验说明”受保护，没有写入。请先撤销保护，再试。",
    "no-heading": "工作表“校验说明”里没有“规则”“理由”这样的表头，没有写入。请把这张表改名，再试。",
    refused: "没能写入工作表“校验说明”，请重试。",
  },
  waived: "已忽略",
  waiverProblems: "校验说明需要整理",
  reason: (reason) => `理由：${reason}`,

  explain: "依据与说明",
  basis: "依据：",
  wrong: "不对",
  right: "对",
  asHint: "改为建议",
  turnOff: "关闭此规则",

  loadProfile: "载入方案文件…",
  faultyProfile: "方案文件有错，没有载入：",
  proposed: (profile) => `这张表更像“${profile}”。`,
  useProposed: "改用它",
  adjusted: (rules) => `已调整 ${rules} 条规则，只在本机有效。`,
  unadjust: "全部恢复",

  stale: "表格已改动，结果可能过时。",
  checkAgain: "重新校验",

  dismiss: "关闭",
  retry: "重试",
  cancelled: "已取消，表格没有变化。",
  cleared: "已清除表格里的标记，列表保留。",
  inserted: (tables, sheetName, range) =>
    `已插入${tables > 1 ? ` ${tables} 张表` : ""}到工作表“${sheetName}”的 ${range}。`,
  insertedSheets: (tables, first, last) => `已插入 ${tables} 张表，在工作表“${first}”到“${last}”。`,
  insertBroken: (missing, reason) => `还有 ${missing} 张没有插入：${reason || "已取消。"}`,
  insertSteps: (steps) => `分 ${steps} 步插入，撤销也要按 ${steps} 次。`,
  occupied: (range) => `${range} 已有内容，没有插入，以免覆盖。`,
  insertAt: (cell) => `插到 ${cell}`,
  cannotInsert: (sheetName) => `工作表“${sheetName}”受保护，没有插入。请先撤销保护，或插到新工作表。`,
  noSelection: "没有选中单元格。请先点一个单元格，或插到新工作表。",
  hostError: {
    "no-such-sheet": "这张工作表已经不在了。请切换到别的工作表再试。",
    "no-worksheet": "现在显示的是图表，不是工作表。请切换到有绩效目标表的工作表再试。",
    busy: "表格程序正忙，可能正在编辑单元格。请按回车结束编辑，再重试。",
    protected: "工作表受保护。请先撤销保护，再重试。",
    "workbook-protected": "工作簿结构受保护，不能新建工作表。请先撤销“保护工作簿”，或插到已有工作表的空白处。",
    timeout: "表格程序没有回应。如果正在编辑单元格，请先按回车；否则稍等片刻，再重试。",
    "too-large": "工作表太大，读不下来。请删去表格以外的空行空列，再重试。",
    unsupported: "这本工作簿不允许这样改，多半是旧式“共享工作簿”。请在“审阅”里取消共享，再重试。",
    "too-old": "这个版本的 Excel 太旧。请升级到 Excel 2021、Microsoft 365 或用网页版 Excel；也可以用浏览器版。",
    refused: "表格程序没有执行。请看工作表是否隐藏或只读，再重试。",
  },
  unexpected: (detail) => `出了意外，没有完成。请重试；如果总是这样，请把这句话告诉我们：${detail}`,
};
