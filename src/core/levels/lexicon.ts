/**
 * The words by which a 三级指标 name tells what it is about. Data only; `name.ts` says how they are matched.
 * Grown from published tables of agriculture, health, education, transport, culture, public safety, IT,
 * construction, social aid and administration. A word goes in when it settles the question by itself.
 */

/** Words written side by side. */
function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** A name that ends in one of these is a share of a whole or of an earlier state. */
export const rateEndings = ["率", "占比", "比例", "比重", "百分比"];

/** Names that end in 率 but are not counted in percent, or not always. */
export const nonPercentRates = words(`
  汇率 利率 税率 费率 频率 功率 速率 效率 倍率 心率 帧率 码率 斜率 曲率 折现率 贴现率 容积率 分辨率 采样率
  刷新率 周转率 生产率 产出率 死亡率 出生率 发病率 患病率 感染率 致死率 自杀率 犯罪率 发案率 故障频率
`);

/** "每万人口…率" and the like are stated per thousand or per hundred thousand. */
export const perPopulation = ["每万", "万人", "每千", "千人", "每百万", "十万"];

/** Names of pure numbers, which have no unit. */
export const pureNumbers = ["pH", "pH值", "PUE", "PUE值", "指数", "系数", "容积率", "投入产出比", "能效比", "比值"];

/** What stands before 率 or 度 in a ratio that cannot exceed the whole. */
export const boundedStems = words(`
  合格 完成 及时 覆盖 满意 达标 出勤 到位 执行 知晓 通过 完好 正确 准确 合规 按时 按期 普及 参与 参保 签约 到课
  到岗 兑现 发放 办结 处置 处理 整改 开展 足额 保障 拨付 下达 支付 成活 存活 巩固 建档 接种 安装 公开 接通 在线
  联网 上线 入库 归档 好评 支持 认可 有效 规范 落实 履约 履行 优良 优秀 开工 竣工 持证 抽检 审核 受理 办复 答复 回复
  回访 录入 送达 送检 筛查 随访 签订 达成 成功 治愈 破案 结案 审结 调解 无害化 清运 硬化 畅通 亮灯 公示 救助 安置
`);

/** A bounded stem does not bound these: one can collect, earn, invest or enrol more than was planned. */
export const unboundedWords = words(`
  增长 提升 提高 增幅 上升 增加 产能 产出 回报 收益 利润 毛入学 拨备 流动性 利息 税收 收入 产值 投资 销售 营收
  超额 招商
`);

/** Comparing with an earlier state, where neither 0 nor more than 100 % is odd. */
export const changeWords = words(`
  增长 提升 提高 增幅 上升 增加 增收 增减 变化 净增 提前 压缩 下降 降低 减少 降幅 压减 压降 削减 缩短 盈亏 结余
`);

/** The name speaks of money spent or of the price of something. */
export const costWords = words(`
  成本 费用 经费 单价 价格 价款 人均 控制数 总投资 投资额 投资 投入 补助 补贴 预算 支出 资金 造价 金额 工资 薪酬
  租金 开支 概算 决算 奖励 奖补 津贴 标准 报酬 劳务费 保险费 运费 税费 花费 限额 均价 总价 定额 节支
`);

/** Names that end so are sums of money, whatever stands before. */
export const costEndings = ["费", "额", "款", "价", "薪", "金"];

/** In a name with a cost word: it speaks of how the money is handled, not of how much it is. */
export const fundHandlingWords = words(`
  执行率 到位 拨付 保障率 支付率 支付及时 支出进度 下达 发放率 及时 完成率 合规 规范 安全性 满意 合格率 覆盖率
  知晓率 验收 公开 准确率 有效性 使用率 使用效率
`);

/** In a 成本 row these are gains: more of them is better. */
export const gainWords = words(`
  节约 节省 降低 下降 减少 压减 压缩 削减 缩减 收入 产值 增收 利润 收益 税收 创收 效益 增值 控制率 达标率
`);

/** Things nobody wants more of. They count only at the end of a name: "投诉办结率" speaks of settling complaints. */
export const unwantedThings = words(`
  故障 投诉 事故 超支 违规 违法 违纪 违章 差错 错误 失误 流失 死亡 伤亡 受伤 返贫 致贫 辍学 失学 失业 误报 漏报
  逾期 超期 延期 超时 漏检 漏诊 误诊 误判 漏保 错保 违约 坏账 拖欠 欠薪 欠费 缺陷 缺勤 旷工 迟到 空置 闲置 损坏 损耗 损失 破损 丢失 遗失 变质 腐烂 污染
  超标 泄漏 泄露 火灾 溺水 中毒 感染 疫情 病死 死淘 发病 复发 再犯 犯罪 刑事案件 治安案件 发案 信访 上访 舆情
  纠纷 冲突 退货 退票 差评 不合格 不满意 不达标 返工 返修 停机 停电 停水 中断 宕机 丢包 漏洞 偏差 误差 浪费
  隐性债务 缺口 质量问题 安全问题 安全隐患 群体性事件 突发事件 负面评价 负面报道 重大事件 安全事件 网络攻击 超限
  超载 违建
`);

/** What may still follow an unwanted thing at the end of a name. */
export const unwantedTails = words(`
  率 数 数量 次数 件数 起数 人口 人数 人口数 人员数 户数 面积 总数 情况 比例 占比 时间 时长 金额 发生率 发生数
  发生次数 发生起数 发生件数 发生情况 发生数量 出现率 出现次数 上报数 事件数 事件 事件发生率 事件发生数
  事件发生次数 幅度
`);

/** Waiting: shorter is better. */
export const waitingTimes = words(`
  响应时间 响应时长 响应时限 等待时间 等待时长 等候时间 等候时长 办理时间 办理时限 办结时间 办结时限 审批时间
  审批时限 到达时间 修复时间 恢复时间 排除时间 处理时限 处理时间 处置时限 处置时间 排队时间 候诊时间
  平均用时 办理用时 办件用时 办结用时 审批用时 处理用时 平均耗时 办理耗时
`);

/** Someone deals with the unwanted thing, so that more of it is good or neutral. */
export const handlingWords = words(`
  下降 降低 减少 压减 压降 遏制 控制 防范 预防 防治 防控 避免 杜绝 化解 处置 处理 办理 办结 办复 查处 查办 治超
  整改 整治 治理 修复 排除 消除 救助 救治 扶助 补助 抚恤 慰问 赔付 理赔 调查 受理 接受 接待 接诉 回复 解决 打击
  侦破 破获 处罚 纠正 排查 检查 核查 巡查 审计 审核 发现 挖掘 扫描 演练 培训 救援 援助 帮扶 帮教 安置 资助 预警
  覆盖 受益 惠及 拆除 收治 治疗 采样 检测 调解 调处 挽回 追回 追缴 收缴 清偿 偿还 劝返 清理 清欠 处结 审理 审结
  复核 更换 维修 修补 修缮 盘活 改造 利用 弥补 补齐 填补 应对 应急 报送 收集 引导 扑救 扑灭 出动
`);

/** Nature and what burdens or relieves it. */
export const ecologyWords = words(`
  生态 环境 环保 绿 污 排放 减排 能耗 节能 节水 节电 节约用 水质 水源 水体 水资源 水环境 水土 空气 大气 森林
  林业 林地 园林 造林 草原 草地 湿地 荒漠 沙化 防沙 治沙 土壤 耕地 农田 秸秆 农药 化肥 农膜 地膜 噪声 噪音 粉尘
  扬尘 降尘 雾霾 PM2.5 PM10 物种 野生 生物多样 植被 植树 苗木 河道 河湖 河流 湖泊 流域 海洋 岸线 滩涂 垃圾 废水
  废气 废物 废弃 废旧 固废 危废 医废 碳 清洁 保洁 卫生 整洁 干净 洁净 循环 再利用 资源化 资源节约 节约资源
  资源利用 资源消耗 资源浪费 土地资源 自然 无纸化 电子化 新能源 可再生 光伏 风电 散煤 燃煤 煤改 厕 粪 畜禽 面源
  地下水 保护区 矿山 复垦 景观 人居 美化 公园 宜居 美丽 市容 村容 村貌 面貌 防洪 防汛 洪涝 灌溉 抗旱 山水 气候
  饮水 供水 水利 水库 河长 湖长 林长 清淤 疏浚 海绵 地质 能源 土地 天然气 充电 增殖 放流 古树 蓝天 碧水 净土
  清扫 洒水 油烟 无烟 烟花 禁燃 禁放 禁烧 焚烧 除尘 纸质 病媒 能效 臭氧 辐射 消毒 病虫害 疫病 用水 用电 用能
  纸张 消耗 耗材 节约 低耗 宜耕 退耕 休耕 封育 禁牧 养护 灾害
`);

/** Surroundings that are not nature. They are taken out of a name before `ecologyWords` are looked for. */
export const socialSurroundings = words(`
  营商环境 投资环境 发展环境 法治环境 市场环境 经济环境 经营环境 金融环境 创业环境 就业环境 政治环境 政治生态
  舆论环境 网络环境 网络生态 消费环境 社会环境 信用环境 人文环境 文化环境 政策环境 产业生态 创新生态 教育生态
  卫生健康 卫生服务 卫生机构 卫生事业 卫生人才 医疗卫生 公共卫生 卫生院 卫生室 绿色通道 良性循环
`);

/** By which a misplaced benefit is told to belong elsewhere. */
export const benefitWords = {
  经济效益指标: words("收入 产值 税 利润 降本 增收 投资 盘活 成本 经济 销售 营收 产量"),
  社会效益指标: words("就业 受益 知晓 影响力 安全 稳定 保障 公平 营商 培育 吸引 民生 服务水平 参与 宣传"),
  可持续影响指标: words("长效 持续 机制 年限 寿命 管护 可持续"),
} as const;

/** Rates that a finance system itself puts under 数量指标. */
export const officialQuantityRates = ["足额保障率", "保障率", "足额发放率", "足额缴纳率"];

/** Names that say no more than their class does. Compared whole, without units and marks. */
export const circularNames = words(`
  成本 资金成本 经济成本 成本指标 数量 数量指标 质量 质量指标 时效 时效指标 创建质量 完成数量 完成质量 完成时效
  完成率 完成情况 完成度 合格率 达标率 及时率 及时性 覆盖率 通过率 执行率 到位率 增长率 提升率 有效性 经济效益
  社会效益 生态效益 经济影响 社会影响 生态影响 环境影响 效益 效果 可持续性 持续性 可持续影响 可持续发展 持续发展
  可持续 长期性 满意度 满意率 满意 满意度指标 工作量 任务量 任务完成 指标
`);

/** The whole value when it says that there is nothing to say. */
export const notApplicableValues = words(`
  无 不适用 不涉及 无影响 没有 暂无 无此项 无要求 不相关 没有影响 不产生影响 无相关 无相关指标 无相关内容 无此类指标
  无该项指标 无生态影响 无生态效益 无经济效益 零影响 不考核 N/A / — ——
`);

/**
 * The whole value when it grades nothing. 有效提升, 显著改善, 稳步提高 and 应改尽改 are accepted grades and not here;
 * so are 健全, 规范, 达标 and 正常, which can be verified.
 */
export const vagueValues = words(`
  良好 较好 好 很好 合理 较合理 有效 明显 较明显 显著 一定 较高 较大 较强 高 大 强 多 较多 提高 提升 改善 加强 增强
  促进 推动 优化 长期 长期有效 效果良好 效果较好 效果好 效果明显 效果显著 成效明显 成效显著 影响较大 有影响
  一定影响 一定程度 一定提高 一定提升 一定改善 一定作用 有一定影响 有一定提高 有一定提升 有一定改善 有一定作用
  有所帮助 较为明显 比较明显 比较好 作用明显 作用显著 影响明显 影响显著 有作用 有成效
  有促进作用 持续 可持续 达到预期 达到预期目标 达到预期效果 基本达到预期目标
  待定 暂定 同上 见附件 详见附件 视情况而定
`);

/** Names that end so tell of a state or an aim: no share of anything, whatever is counted. */
export const nonRatioEndings = words(`
  稳定 和谐 发展 运转 影响 影响力 秩序 氛围 作用 机制 体系 环境
`);

/** A name, description or value with one of these speaks of how content people are. */
export const satisfactionWords = words(`
  满意 投诉 好评 差评 认可 评价 评分 评议 信访 支持率 支持度 获得感 幸福感 安全感 归属感 口碑 反馈 赞 信任 拥护
`);

/** Names that end so are people. */
export const personNouns = words(`
  干部 人员 党员 教师 老师 学生 学员 职工 员工 群众 患者 病人 老人 老年人 儿童 妇女 青年 志愿者 护林员 保洁员 辅警
  医生 护士 医师 工匠 劳模 专家 农民 农民工 村民 居民 对象人数 人数 人口数 代表 委员 讲师 教练 运动员 演员 网格员
  协管员 调解员 监督员 信息员 会计 司机 律师 低保对象 特困人员 残疾人 监护人
`);

/** A name about when. */
export const timeWords = words(`
  时间 日期 时限 期限 时点 时效 截止 截至 节点 工期 周期 月底 年底 月前 日前 开工 竣工 启动 何时 进度
`);

/** The whole 指标值确定依据 when it names no document, standard or figure that one could look up. */
export const vagueBases = words(`
  政策 相关政策 有关政策 政策要求 政策规定 政策文件 相关政策规定 相关政策文件 相关政策要求 国家政策 上级政策
  文件 相关文件 有关文件 文件要求 文件规定 文件精神 相关文件要求 相关文件规定 相关文件精神 上级文件 上级要求
  规定 相关规定 有关规定 相关要求 有关要求 要求 制度 相关制度 规章制度 相关制度规定 法律法规 相关法律法规
  工作计划 年度工作计划 年度计划 年初计划 年度工作安排 年度工作任务 单位工作计划 部门工作计划 工作安排 工作要求
  工作需要 工作实际 工作职责 工作任务 部门职责 单位职责 岗位职责 职能职责 工作职能 部门职能 实际 实际情况 实际需要
  实际工作 实际工作需要 单位实际 项目实际 项目实际情况 项目要求 项目需要 业务需要 经验 以往经验 往年经验 历年经验
  工作经验 其他 相关标准 有关标准 标准 无 同上 相关资料 相关依据 依据 相关数据
`);

/** Words before or after a basis that add nothing: "按照相关规定执行". */
export const basisPrefixes = ["根据", "依据", "按照", "依照", "参照", "遵照", "结合", "按", "以"];
export const basisSuffixes = ["执行", "确定", "设定", "制定", "测算", "评价", "为准", "为依据", "等"];

/** Money paid out to people: that it arrives is the project's output. */
export const payoutWords = words(`
  发放 兑付 兑现 补贴 补助 救助 奖补 奖励 低保 工资 薪酬 津贴 报销 理赔 退税 贷款
`);

/** What is done with funds besides letting them flow. */
export const fundHandlings = words(`
  合规 规范 合法 安全 准确 编制 公开 绩效 监控 监管 评价 标准 结余 超 节约 三公
`);

/** Besides `timeWords`: any notion of time, of a period, or of how far something has come. */
export const timelyWords = words(`
  及时 按时 按期 准时 准点 正点 如期 适时 实时 即时 天 日 月 季 年 周 小时 分钟 秒 时长 进展 速度 频率 频次 提前 延期 逾期
  超期 延误 拖延 早 快 期 效率 计划 序时 完成 执行 落实 下达 拨付 支付 到位 发放 兑付 兑现 开展 完工 办结 结案 响应
  反应 反馈 交付 上线 报告 报送 提交 上报 支出 使用 缴纳 入库 出具 送达 回复 办理 受理 审批 配送 到账 投入 投用 推进
  更新 申报 长期 每 时
`);

/** Verbs by which a name tells of something that is held or done. */
export const activityVerbs = words(`
  宣传 宣讲 开展 举办 组织 召开 承办 培训 演出 展演 走访 慰问 调研 讲座 会议 活动 义诊 比赛 竞赛 巡查 巡逻 检查 座谈
`);

/** With these the name tells what came of an activity, or of something else that is counted. */
export const activityNoises = words(`
  点击 阅读 浏览 播放 访问 关注 下载 转发 借阅 下降 减少 降低 增长 提升 提高 获奖 采纳 采用 表彰 报道 影响 事故
  事件 投诉 上访 信访 知晓 受益 服务 接待 参与 吸引 带动
`);

/** What goes on when the project is over, or year after year. */
export const lastingWords = words(`
  长效 长期 持续 机制 制度 年限 寿命 每年 每月 常态 定期 后续 管护 传承 人才 队伍 影响 提升 提高 增强 完善 巩固 体系
`);
