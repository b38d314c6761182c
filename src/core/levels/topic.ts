/**
 * What a 三级指标 name is about, as far as its words settle it: funds, time, an activity, something that lasts.
 * Like the questions of `name.ts` they take the name as typed, and an unknown name answers "no".
 */
import {
  activityNoises,
  activityVerbs,
  fundHandlings,
  lastingWords,
  payoutWords,
  timeWords,
  timelyWords,
} from "./lexicon";
import { bareName, containsAny, endsWithAny } from "./name";

const fundFlow = /(?:资金|经费|预算|款项)[^,，、]{0,6}(?:到位|拨付|支付|下达|执行|支出率|支出进度|使用率)/;
const fundUse = /(?:资金|经费|预算|款项|财务|支出)[^,，、]{0,6}(?:合规|规范|合法)/;

/** Whether funds came or were spent: 资金到位率, 预算执行率; not money paid out to people, which is what such a project does. */
export function isFundFlow(name: string): boolean {
  const { core } = bareName(name);
  return fundFlow.test(core) && !containsAny(core, payoutWords) && !containsAny(core, fundHandlings);
}

/** Whether funds were used by the rules: 经费支出合规率. */
export function isFundCompliance(name: string): boolean {
  return fundUse.test(bareName(name).core);
}

/** Done in time, as the whole of what is asked: 补贴发放及时率, 项目按期完成率. */
export function isOnTime(name: string): boolean {
  const { core } = bareName(name);
  return (
    /(?:及时|按时|按期|准时|如期)[^,，、]{0,6}(?:率|性|情况|程度)$/.test(core) ||
    endsWithAny(core, ["及时", "时限", "工期"])
  );
}

/** Any notion of time or of progress. Takes any text. */
export function isTimely(text: string): boolean {
  return containsAny(text, timeWords) || containsAny(text, timelyWords);
}

/** A number of things: 参训人数, 道路面积, 慰问人次. */
export function isCounted(name: string): boolean {
  const { core } = bareName(name);
  return (
    endsWithAny(core, ["数", "数量", "人次", "场次", "面积", "里程", "长度"]) &&
    !endsWithAny(core, ["指数", "系数", "倍数"])
  );
}

/** Something that is held or done: 开展宣传, 举办讲座; not what comes of it (宣传点击量). */
export function isActivity(name: string): boolean {
  const { core } = bareName(name);
  // 志愿服务活动 is held like any other.
  return containsAny(core, activityVerbs) && !containsAny(core.replace(/志愿服务|服务活动/, ""), activityNoises);
}

/** Something that goes on: 长效机制, 使用年限, 每年开展. */
export function isLasting(name: string): boolean {
  return containsAny(bareName(name).core, lastingWords);
}
