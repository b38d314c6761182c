import { tight } from "../../text/normalise";
import type { Passage, ProseIndicator, ProseProject, StatedCount } from "./department-text";
import { listEntries } from "./list-entry";
import { part } from "./prose-lines";
import { readCount, statedCounts } from "./stated-counts";

const longestName = 40;

const numbering = /^\s{0,3}(?:[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,3})[)）]?\s?[、.．]?|[\u2460-\u2473])\s{0,3}/;
const nameLabel = /^(?:项目名称|预算项目|项目)$/;
const countLabel = /^(?:绩效)?指标(?:个数|数量|数|总数)$/;
/** What stands before a colon, or alone on a line, and names no project. */
const filler =
  /^(?:具体|其中|包括|分别|如下|即)|(?:为|如下|包括|包含|其中)$|^(?:绩效|总体|分项|年度|预期|主要)?(?:绩效)?(?:目标|指标|任务|内容|工作)\d{0,2}$|指标|^(?:注|备注|说明|单位|金额单位|部门|预算单位|依据|目标\d|年度)$/;

interface Draft {
  name: Passage | null;
  readonly counts: StatedCount[];
  readonly indicators: ProseIndicator[];
}

/** Cuts the lines of the 分项绩效目标 into projects: each begins with its name, which may have the line to itself. */
export function proseProjects(lines: readonly Passage[]): readonly ProseProject[] {
  const drafts: Draft[] = [{ name: null, counts: [], indicators: [] }];
  for (let nth = 0; nth < lines.length; nth++) {
    const line = lines[nth];
    if (!line) continue;
    const beside = lines[nth + 1];
    const value = beside && beside.at.row === line.at.row && beside.at.column !== line.at.column ? beside : null;
    if (value && nameLabel.test(tight(line.text.slice(0, 20)))) {
      drafts.push(named(value));
      nth++;
    } else if (value && countLabel.test(tight(line.text.slice(0, 20)))) {
      const count = readCount(tight(value.text.slice(0, 10)).replace(/[个项条]$/, ""));
      if (count !== null) drafts.at(-1)?.counts.push({ passage: value, count, of: "all", levels: [] });
      nth++;
    } else readLine(line, drafts);
  }
  return drafts.filter(({ name, counts, indicators }) => name || counts.length > 0 || indicators.length > 0);
}

function readLine(line: Passage, drafts: Draft[]): void {
  const { name, rest } = projectName(line);
  if (name) drafts.push(named(name));
  const draft = drafts.at(-1);
  if (!rest || !draft) return;
  draft.counts.push(...statedCounts(rest));
  draft.indicators.push(...listEntries(rest));
}

function named(name: Passage): Draft {
  return { name, counts: [], indicators: [] };
}

/** "商协会活动经费：项目共设…" and "（一）商协会活动经费" name a project; whole sentences and "具体为：" do not. */
function projectName(line: Passage): { name: Passage | null; rest: Passage | null } {
  const head = line.text.slice(0, longestName + 10);
  const colon = head.search(/[:：]/);
  const from = numbering.exec(head)?.[0].length ?? 0;
  const end = colon < 0 ? line.text.length : colon;
  const label = colon < 0 ? "" : tight(line.text.slice(from, end));
  if (nameLabel.test(label)) {
    const rest = part(line, colon + 1);
    return rest && rest.text.length <= longestName ? { name: rest, rest: null } : { name: null, rest: line };
  }
  const name = end - from <= longestName ? part(line, from, end) : null;
  if (!name || !isName(name.text)) return { name: null, rest: line };
  return { name, rest: colon < 0 ? null : part(line, colon + 1) };
}

function isName(text: string): boolean {
  if (text.length < 3 || /[，,。；;！!？?、≥≤=＝]/.test(text)) return false;
  return /\p{Script=Han}{2}/u.test(text) && !filler.test(tight(text));
}
