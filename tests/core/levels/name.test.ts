import {
  bareName,
  isBoundedRatio,
  isChange,
  isCost,
  isEcological,
  isGain,
  isPercentRate,
  isSatisfaction,
  isUnwanted,
  isYesNoQuestion,
} from "../../../src/core/levels/name";

test.each([
  ["预算执行率（%）", "预算执行率", ["%"]],
  ["经济效益提升%", "经济效益提升", ["%"]],
  ["开展修复工程(个)", "开展修复工程", ["个"]],
  ["指标1：小区居民满意度（≥**%）", "小区居民满意度", ["%"]],
  ["指标2:新建保鲜库面积", "新建保鲜库面积", []],
  ["★★★受益建档立卡贫困人口数≥**人", "受益建档立卡贫困人口数", ["人"]],
  ["★农村低保标准(≥**元/人·月)", "农村低保标准", ["元/人·月"]],
  ["特困人员救助供养人数(按月平均)(≥**人)", "特困人员救助供养人数", ["人", "按月平均"]],
  ["【新增】智慧教室数量", "智慧教室数量", []],
  ["培训（会议）天数", "培训(会议)天数", []],
  ["清算物业费(≥**%)。", "清算物业费", ["%"]],
  ["12月底前完工", "12月底前完工", []],
  ["", "", []],
  ["（%）", "", ["%"]],
])("“%s” without its marks is “%s”", (name, core, statedUnits) => {
  expect(bareName(name)).toEqual({ core, statedUnits });
});

test.each(["(", "指标1:", "≥*", "（%）", "★ ", "【", "%", "。"])(
  "“%s” thousands of times is answered at once",
  (part) => {
    const name = part.repeat(5000);
    expect(bareName(name).core.length).toBeLessThanOrEqual(300);
    expect(isUnwanted(name)).toBe(false);
  },
);

/** Names that must be answered yes, and names that look alike and must be answered no. */
const questions: readonly [string, (name: string) => boolean, string, string][] = [
  [
    "is counted in percent",
    isPercentRate,
    "完成率 资金到位率 持证人员占比 学徒制订单学生所占比例 经济效益提升% 预算执行率（%） 社会效益增长率 投诉率",
    "汇率 贷款利率 巡查频率 孕产妇死亡率 增值税税率 每万人口发病率 容积率 屏幕分辨率 劳动生产率 办事效率 培训次数 长度 利率水平",
  ],
  [
    "cannot exceed 100 %",
    isBoundedRatio,
    "培训人员合格率 计划完成率 补贴发放及时率 疫苗接种覆盖率 群众满意度 设备完好率 预算执行率（%） 政策知晓率 项目开展率(%) 应补尽补率 垃圾清运率",
    "社会效益增长率 满意度提升率 产能利用率 投入产出比 高中毛入学率 税收完成率 固定资产投资完成率 拨备覆盖率 长度 制度",
  ],
  [
    "compares with before",
    isChange,
    "社会效益增长率 能耗降低率 经济效益提升% 办理时限缩短天数 预算结余率",
    "完成率 满意度 培训次数",
  ],
  [
    "is a cost",
    isCost,
    "成本 培训人均成本 流转土地补助标准 总投资 人均会议费 物业费 采购单价 奖励金额 省级专项资金投入成本控制率(%) 成本核算准确率 三公经费控制数",
    "预算执行率（%） 资金到位率 补贴发放及时率 资金使用合规性 经费保障率 培训参加人数 打井、配电 培训合格率",
  ],
  [
    "is a gain among costs",
    isGain,
    "成本节约率 建设项目成本控制率 办公经费压减比例 带动增收",
    "培训人均成本 总投资 补助标准",
  ],
  [
    "is unwanted",
    isUnwanted,
    "设备故障率 产品漏检率 群众投诉件数 安全事故发生数 重大安全责任事故 数据差错率 预算超支率 人才流失率 新增返贫人口 逾期率 不合格率 " +
      "平均响应时间 办件平均用时 群众等待时间 网络安全事件 系统宕机次数 孕产妇死亡率 新增违建面积 贷款逾期比例 是否存在质量问题 应急响应时间",
    "投诉办结率 事故处理及时率 违建拆除面积 减少事故数 受理投诉件数 矛盾纠纷调解数 失业人员再就业人数 返贫监测户数 救助失学儿童人数 " +
      "对符合政策法规的独生子伤残、死亡家庭进行扶助 查处违规违法数 事故发生率下降幅度 故障修复率 法律援助案件数量 培训时间 满意度 " +
      "防返贫监测覆盖率 缩短等待时间 培训用时 受益建档立卡贫困人口数 挽回经济损失金额 水土流失治理面积 发现安全隐患数",
  ],
  [
    "is a satisfaction",
    isSatisfaction,
    "服务对象满意度（%） 游客满意度(≥**%) 参训人员满意率 群众满意程度 用户好评率",
    "满意度调查次数 群众不满意率 满意度测评报告份数 知晓率",
  ],
  ["asks for yes or no", isYesNoQuestion, "已建工程是否存在质量问题 有无拖欠工资", "工程质量合格率"],
];

describe.each(questions)("%s", (_question, answer, yes, no) => {
  test.each(yes.split(" "))("yes: %s", (name) => expect(answer(name)).toBe(true));
  test.each(no.split(" "))("no: %s", (name) => expect(answer(name)).toBe(false));
});

describe("speaks of nature", () => {
  test.each(
    (
      "生态修复功能提高 生态效益提升值% 保护物种多样性 污染物（水、气）排放达到标准 优化安置小区生活环境,提高居民生活质量 新增绿化面积 " +
      "节约用纸 生活垃圾分类覆盖率 提高森林覆盖率 秸秆综合利用率 改善村容村貌 保障群众饮水安全 推进无纸化办公"
    ).split(" "),
  )("yes: %s", (text) => expect(isEcological(text)).toBe(true));
  test.each(
    "培育、吸引人才情况 对控制基建项目成本影响程度 优化营商环境 提升医疗卫生服务能力 净化网络生态 河北省人才引进数 湖南游客人数 群众生活水平提高 人力资源配置".split(
      " ",
    ),
  )("no: %s", (text) => expect(isEcological(text)).toBe(false));
});
