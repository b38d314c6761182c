import type { Wording } from "../../text/wording";
import type { NotDrawn } from "../form-drawing";
import { longestPaste } from "../paste";
import { mostSheets, type LeftOut, type NothingFound } from "./import-document";

/** Why nothing was imported: what is wrong, and what to do. */
export const nothingFound: Readonly<Record<NothingFound, Wording>> = {
  empty: {
    zh: "没有读到内容。请选择有绩效目标表的 Word 文档，或重新复制表格再试。",
    en: "There is nothing in it. Choose a Word document with performance-target tables, or copy the table again.",
  },
  "only-pictures": {
    zh: "文档里只有图片（多半是扫描件），没有可以读取的表格。请换用文字版文档，或先用文字识别软件转成表格。",
    en: "The document holds nothing but pictures (a scan, most likely). Use the version with text, or recognise its text first.",
  },
  "only-objects": {
    zh: "文档里只有嵌入的对象（如 Excel 表、网页），没有 Word 表格。请打开嵌入的表格，复制到 Excel 里。",
    en: "The document holds nothing but embedded objects (an Excel sheet, a web page). Open them and copy their tables to Excel.",
  },
  "no-table": {
    zh: "没有找到表格，只有文字。请选择有绩效目标表的文档，或连同表格一起复制再试。",
    en: "There is only text and no table. Choose a document with performance-target tables, or copy the table itself.",
  },
  "no-levels": {
    zh: "没有找到绩效指标表：所有表格都没有“一级指标”“二级指标”“三级指标”这样的列。请核对是不是这个文档。",
    en: "No indicator table was found: no table has columns such as 一级指标, 二级指标 and 三级指标. See whether this is the right document.",
  },
  "too-many": {
    zh: `表格或文字过多（最多 ${mostSheets} 张表），没有导入。请分成几个文档再试。`,
    en: `There is too much to import (at most ${mostSheets} tables), so nothing was. Split it into several documents.`,
  },
  "too-long": {
    zh: `粘贴的内容超过 ${longestPaste / 10_000} 万字，没有导入。请只复制绩效目标表再试。`,
    en: `More than ${longestPaste / 1_000_000} million characters were pasted, so nothing was imported. Copy the tables alone.`,
  },
};

/** What is on no worksheet; {count} how many, {example} how the first begins. */
export const leftOutWording: Readonly<Record<LeftOut["kind"], Wording>> = {
  "no-levels": {
    zh: "{count} 张表没有“一级指标”这样的列，没有导入（“{example}”）",
    en: "{count} table(s) without columns such as 一级指标 were left out (“{example}”)",
  },
  "header-alone": {
    zh: "{count} 张表只有表头，下面没有指标，没有导入（“{example}”）",
    en: "{count} header table(s) without indicators below were left out (“{example}”)",
  },
  text: {
    zh: "{count} 段表格以外的文字没有导入（“{example}”）",
    en: "{count} paragraph(s) outside the tables were left out (“{example}”)",
  },
  contents: {
    zh: "目录没有导入（导出时会重新生成）",
    en: "The table of contents was left out (an export makes it anew)",
  },
  pictures: { zh: "{count} 张图片没有导入", en: "{count} picture(s) were left out" },
  objects: {
    zh: "{count} 个嵌入的对象（如 Excel 表）没有导入",
    en: "{count} embedded object(s), such as Excel sheets, were left out",
  },
  symbols: {
    zh: "{count} 个特殊符号认不出，用“\ufffd”代替，请对照原文改正",
    en: "{count} special symbol(s) could not be read and stand as “\ufffd”; correct them from the original",
  },
};

/** Why a table stands as it is in the document. */
export const asIsWording: Readonly<Record<NotDrawn, Wording>> = {
  "no-template": { zh: "不是能绘制的表样，按原样排版", en: "no form that can be drawn, laid out as it stands" },
  "no-room": {
    zh: "有表样里放不下的内容，按原样排版",
    en: "holds more than its form has room for, laid out as it stands",
  },
};
