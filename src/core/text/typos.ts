import { remember } from "./remember";

/** A misspelling that means nothing else, and what it stands for. */
export interface Typo {
  /** Global. Where the characters also meet by chance (自己完成) the pattern says so. */
  readonly wrong: RegExp;
  readonly right: string;
}

/**
 * Slips of input methods and of character recognition in published tables. A pair goes in only if the wrong form
 * is never right; variants that dictionaries allow (布署, 座落, 帐户) stay out.
 */
export const typos: readonly Typo[] = [
  { wrong: /(?<=[等各多两])反面/g, right: "方面" },
  { wrong: /即使(?=[率性]|完成|拨付|发放|支付|办结|处理|上报)/g, right: "及时" },
  { wrong: /即使(?=做到[^也都，,]{1,20}(?:[。；;]|$))/g, right: "及时" },
  { wrong: /拔付/g, right: "拨付" },
  { wrong: /拔款/g, right: "拨款" },
  { wrong: /峻工/g, right: "竣工" },
  { wrong: /复盖/g, right: "覆盖" },
  { wrong: /竟争/g, right: "竞争" },
  { wrong: /幅射/g, right: "辐射" },
  { wrong: /贯切/g, right: "贯彻" },
  { wrong: /凋研/g, right: "调研" },
  { wrong: /调察/g, right: "调查" },
  { wrong: /培圳/g, right: "培训" },
  { wrong: /训炼/g, right: "训练" },
  { wrong: /锻练/g, right: "锻炼" },
  { wrong: /渡假/g, right: "度假" },
  { wrong: /检侧/g, right: "检测" },
  { wrong: /监侧/g, right: "监测" },
  { wrong: /脱贪/g, right: "脱贫" },
  { wrong: /贫因(?=户|人口|地区|村|家庭|学生)/g, right: "贫困" },
  { wrong: /瞻养/g, right: "赡养" },
  { wrong: /水士(?=保持|流失)/g, right: "水土" },
  { wrong: /蓄牧/g, right: "畜牧" },
  { wrong: /植披/g, right: "植被" },
  { wrong: /(?<!便)宜传/g, right: "宣传" },
  { wrong: /按装(?![修配备载订])/g, right: "安装" },
  { wrong: /(?<!消)防讯(?!息)/g, right: "防汛" },
  { wrong: /满意[渡读]/g, right: "满意度" },
  { wrong: /(?<=完成|合格|增长|覆盖|达标|及时|知晓|到位)律/g, right: "率" },
  { wrong: /(?<=[整防])冶(?![金炼])/g, right: "治" },
  { wrong: /(?<!自)己(?=完成|建成|竣工|投入使用)/g, right: "已" },
  { wrong: /(?<![月年期周岁季])末(?=完成|达标|按时|及时发|发生)/g, right: "未" },
  { wrong: /收益(?=群众|人口|农户|人数|户数|贫困|对象|居民)/g, right: "受益" },
  { wrong: /(?<=[等气时])侯|侯(?=[诊车机审])/g, right: "候" },
];

const anyTypo = new RegExp(typos.map(({ wrong }) => wrong.source).join("|"));

/** A quick look, as hardly any text holds one. */
export const holdsTypo: (text: string) => boolean = remember((text) => anyTypo.test(text));
