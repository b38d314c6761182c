import type { FormContent } from "../../core/template/form-content";

/** A project with its name, which names its worksheet too. */
export type SampleProject = FormContent & { readonly name: string };

/** Published figures of a county body, kept with all their defects: they are what a first check finds. */
export const sampleProjects: readonly SampleProject[] = [
  {
    number: 1,
    name: "残疾人保障金",
    department: "766001玉田县工商联合会本级",
    code: "13022925P00JXC419629R",
    total: "4000.00",
    fiscal: "4000.00",
    other: "",
    purpose: "用于支付残疾人保障金",
    plan: ["", "", "", "100%"],
    goals: ["1.目标内容1用于支付残疾人保障金"],
    indicators: [
      {
        level1: "产出指标",
        level2: "数量指标",
        level3: "完成率",
        description: "完成率",
        target: "≥90",
        basis: "相关政策",
      },
      {
        level1: "产出指标",
        level2: "质量指标",
        level3: "资金到位率",
        description: "资金到位率",
        target: "≥90",
        basis: "相关政策",
      },
      {
        level1: "产出指标",
        level2: "时效指标",
        level3: "工作按时完成率",
        description: "工作按时完成率",
        target: "≥90",
        basis: "相关政策",
      },
      {
        level1: "产出指标",
        level2: "成本指标",
        level3: "预算执行率（%）",
        description: "预算执行率（%）",
        target: "≥90",
        basis: "相关政策",
      },
      {
        level1: "效益指标",
        level2: "经济效益指标",
        level3: "经济效益提升%",
        description: "经济效益提升%",
        target: "≥90",
        basis: "相关政策",
      },
      {
        level1: "效益指标",
        level2: "社会效益指标",
        level3: "社会效益增长率",
        description: "社会效益增长率",
        target: "≥90",
        basis: "相关政策",
      },
      {
        level1: "效益指标",
        level2: "生态效益指标",
        level3: "生态效益提升值%",
        description: "生态效益提升值%",
        target: "≥90",
        basis: "相关政策",
      },
      {
        level1: "效益指标",
        level2: "可持续影响指标",
        level3: "可持续性",
        description: "可持续性",
        target: "≥90",
        basis: "相关政策",
      },
      {
        level1: "满意度指标",
        level2: "服务对象满意度指标",
        level3: "服务对象满意度（%）",
        description: "服务对象满意度（%）",
        target: "≥90",
        basis: "相关政策",
      },
    ],
  },
  {
    number: 2,
    name: "商协活动经费",
    department: "766001玉田县工商联合会本级",
    code: "13022925P00JXC410337N",
    total: "50000.00",
    fiscal: "50000.00",
    other: "",
    purpose: "开展商协活动，开展相关会员培训活动。",
    plan: ["", "", "", "100%"],
    goals: ["1.开展商协活动，开展相关会员培训活动，发挥商会积极作用"],
    indicators: [
      {
        level1: "产出指标",
        level2: "数量指标",
        level3: "组织宣传活动次数",
        description: "组织宣传活动次数",
        target: "≥3次",
        basis: "项目是否按期完成",
      },
      {
        level1: "产出指标",
        level2: "质量指标",
        level3: "完成率",
        description: "完成率",
        target: "≥80%",
        basis: "项目是否按期完成",
      },
      {
        level1: "产出指标",
        level2: "时效指标",
        level3: "项目按期完成率（%）",
        description: "项目按期完成率（%）",
        target: "≥80%",
        basis: "项目是否按期完成",
      },
      {
        level1: "产出指标",
        level2: "成本指标",
        level3: "资金成本",
        description: "资金成本",
        target: "≤5万元",
        basis: "项目是否按期完成",
      },
      {
        level1: "效益指标",
        level2: "生态效益指标",
        level3: "培育、吸引人才情况",
        description: "培育、吸引人才情况",
        target: "≥100人次",
        basis: "项目是否按期完成",
      },
      {
        level1: "效益指标",
        level2: "社会效益指标",
        level3: "宣传绿色生产方式",
        description: "宣传绿色生产方式",
        target: "≥3次",
        basis: "项目是否按期完成",
      },
      {
        level1: "效益指标",
        level2: "可持续影响指标",
        level3: "保证人才队伍可持续建设",
        description: "保证人才队伍可持续建设",
        target: "保证人才队伍可持续建设",
        basis: "项目是否按期完成",
      },
      {
        level1: "满意度指标",
        level2: "服务对象满意度指标",
        level3: "活动参与满意度",
        description: "活动参与满意度",
        target: "≥95%",
        basis: "项目是否按期完成",
      },
    ],
  },
];

/** A line of the department's part: a heading, or text. */
export interface SampleLine {
  readonly text: string;
  readonly heading?: true;
}

/** From the same document: what the department sets itself as a whole, shortened, and the list of one project, whole. */
export const sampleDepartment: readonly SampleLine[] = [
  { text: "部门整体绩效目标", heading: true },
  { text: "一、总体绩效目标", heading: true },
  { text: "每季度走访一次会员企业，记下用工、融资、市场等反面的困难，汇总后报县委、县政府。" },
  { text: "二、分项绩效目标", heading: true },
  { text: "商协会活动经费：" },
  { text: "项目共设产出指标、效果指标和满意度指标三个一级指标，下设9个二、三级指标。具体为：" },
  { text: "1、产出指标—数量指标—培训次数，指标值为≥4次。" },
  { text: "2、产出指标—质量指标—培训出勤率，指标值为≥90%。" },
  { text: "3、产出指标--时效指标--培训按期完成率，指标值为=100%。" },
  { text: "4、产出指标--成本指标--参加培训人均成本，指标值为≦160元。" },
  { text: "5、效益指标—经济效益指标--培训工作经济效益提升--提升会员企业经济效益。" },
  { text: "6、效益指标—社会效益指标--培训合规率=100%。" },
  { text: "7、生态效益指标--生态影响--无影响。" },
  { text: "8、效益指标—可持续效益指标--增强影响力--长期性。" },
  { text: "9、满意度指标--企业满意度，指标值为≥95%。" },
  { text: "三、工作保障措施", heading: true },
  { text: "惠企政策出台后，即使做到传达到每一户会员企业。" },
];
