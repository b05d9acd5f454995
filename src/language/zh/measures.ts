/** Chinese words by which measures are found. */
import type { MeasureVocabulary, VerbRow } from '../../extract/measures/vocabulary.js';
import { instruments } from './instruments.js';

const split = (text: string): readonly string[] => text.split(/\s+/);

const verbs: readonly VerbRow[] = [
	{ act: 'issue', class: 'decide', past: 'adopted', verbs: split('印发 发布 出台 下发 公布 颁布 制定 制订 发文 联合印发 联合发布 发出 推出 编制 起草 草拟') },
	{ act: 'approve', class: 'decide', past: 'adopted', verbs: split('批准 同意 审议通过 审批 核准 批复 授权 表决通过') },
	{ act: 'adopt', class: 'decide', past: 'adopted', verbs: split('通过 决定 签署 签订 达成 确定 明确 作出') },
	{ act: 'announce', class: 'decide', past: 'announced', verbs: split('宣布 宣告 承诺 公开') },
	{ act: 'launch', class: 'decide', past: 'in-force', verbs: split('启动 开展 发起 开通 启用 开放 上线 打造 实行') },
	{
		act: 'implement',
		class: 'do',
		past: 'completed',
		verbs: split('实施 落实 贯彻 执行 推行 组织实施 组织开展 办理 采取 坚持 做好 抓好 抓紧 履行 发挥 完成 解决 遵守 依法 用好 突出 聚焦 围绕 统筹 把握'),
	},
	{ act: 'require', class: 'direct', past: 'in-force', verbs: split('要求 责令 督促 提出 强调 部署 安排 指示 号召 敦促 规定 呼吁') },
	{ act: 'ban', class: 'decide', past: 'in-force', verbs: split('禁止 严禁 暂停 停止 不得 取缔 叫停 防止 防范 杜绝') },
	{
		act: 'limit',
		class: 'decide',
		past: 'in-force',
		verbs: split('限制 控制 严格 收紧 压缩 降低 减少 打击 严厉打击 整治 遏制 查处 处罚 惩处 缩短 规避 严控 整顿 化解 减轻'),
	},
	{ act: 'fund', class: 'decide', past: 'announced', verbs: split('投资 拨付 安排资金 下达 拨款 资助 投入 补助 给予 提供 发放 设立基金 列支 支付 出资') },
	{ act: 'subsidise', class: 'decide', past: 'in-force', verbs: split('补贴 减免 免征 减征 奖励 免除 退还 缓缴 报销 减税 扣除') },
	{ act: 'target', class: 'do', past: 'in-force', verbs: split('力争 实现 达到 争取 确保实现 基本实现') },
	{ act: 'pilot', class: 'decide', past: 'in-force', verbs: split('试点 试行 探索 先行先试 开展试点') },
	{
		act: 'expand',
		class: 'do',
		past: 'completed',
		verbs: split('扩大 拓展 拓宽 加快 加大 增加 提高 推广 普及 延长 扩展 提升 增设 新增 扩容 上调 增强 丰富 吸纳 放宽 延伸 壮大'),
	},
	{
		act: 'establish',
		class: 'decide',
		past: 'adopted',
		verbs: split('建立 设立 成立 建设 构建 组建 建成 新建 创建 健全 搭建 建立健全 培育 筹建 开发 研发 开辟 配备 设置 布局 形成 编写 谋划'),
	},
	{
		act: 'reform',
		class: 'do',
		past: 'completed',
		verbs: split(
			'改革 调整 优化 完善 创新 整合 合并 深化 规范 简化 统一 改进 改善 改造 转变 推动 推进 改建 调控 理顺 清理 划转 纳入 转型 盘活 重组 更新 列入 归入',
		),
	},
	{
		act: 'strengthen',
		class: 'do',
		past: 'completed',
		verbs: split(
			'加强 强化 促进 支持 巩固 提振 夯实 推动 推进 深入推进 深入实施 大力发展 充分发挥 激发 释放 扶持 加力 着力 深入开展 大力支持 培养 引进 带动 重视 注重 稳定 振兴',
		),
	},
	{ act: 'encourage', class: 'direct', past: 'in-force', verbs: split('鼓励 引导 允许 指导 支持 吸引 倡导 提倡 动员 引入 便利 激励 帮助') },
	{ act: 'abolish', class: 'decide', past: 'completed', verbs: split('取消 撤销 废除 关闭 淘汰 终止 注销 退出 消除 免去 拆除') },
	{ act: 'amend', class: 'decide', past: 'adopted', verbs: split('修订 修改 修正') },
	{ act: 'repeal', class: 'decide', past: 'repealed', verbs: split('废止') },
	{
		act: 'inspect',
		class: 'do',
		past: 'completed',
		verbs: split('检查 监督 督查 评估 监测 检验 检测 核查 审查 审计 考核 调查 监管 抽查 排查 跟踪 督导 评价 验收 约谈 通报 抽检 调研 考察'),
	},
	{ act: 'convene', class: 'decide', past: 'completed', verbs: split('召开 举行 举办 主持召开 召集 开会') },
	{ act: 'report', class: 'do', past: 'completed', verbs: split('报送 上报 报告 备案 公示 披露 申报 告知 宣传 登记 提交 发函') },
	{ act: 'appoint', class: 'decide', past: 'adopted', verbs: split('任命 选派 派出 选举 聘任 免职 委托 委派 组成') },
	{ act: 'protect', class: 'do', past: 'in-force', verbs: split('保障 保护 确保 维护 保证 防治 防控 应对 救助 预防 治理 兜底 坚守 守住 保持 稳住') },
	{ act: 'cooperate', class: 'do', past: 'in-force', verbs: split('合作 协调 配合 联合 会同 参与 对接 联动 协同 签约') },
	{ act: 'procure', class: 'decide', past: 'completed', verbs: split('采购 招标 购买 优先采购 集中采购 收购') },
	{
		act: 'say',
		class: 'report',
		past: 'announced',
		verbs: split('表示 指出 说 介绍 认为 称 透露 强调 提到 回应 解释 谈到 告诉 要求 提出 显示 报道 获悉 据悉 了解'),
	},
];

export const measures: MeasureVocabulary = {
	inflection: null,
	verbs,
	modals: {
		will: split('将 将会 会 即将 将要 拟将'),
		intent: split('计划 拟 打算 准备 力争 力求 争取 下一步 将继续 将进一步 将考虑 还将 还将考虑'),
		duty: split('应当 应 必须 须 需 不得 严禁 需要 务必 要 切实'),
		advice: split('宜 可以 建议 鼓励'),
		need: split('有必要 需要'),
		may: split('可 可以 允许 有权'),
		unreal: split('可能 或许 也许 或将 有望 如果 假如 若'),
	},
	be: [],
	have: [],
	done: [],
	negations: split('不 没有 未 无 并未 尚未 没'),
	adverbs: split(
		'进一步 积极 大力 持续 不断 深入 全面 切实 加快 着力 充分 努力 认真 扎实 有序 逐步 稳步 严格 及时 继续 有效 依法 统一 共同 联合 主动 重点 优先 合理 科学 坚决 同时 并 并且 还 也 均 都 已 已经 正在 正 曾 曾经 近日 日前 今天 昨日 昨天 目前 当前 即日起 今年 去年 明年 更多 更加 率先 协同 高效 精准 分类 定期 及早 首次 再次 另外 此外 其中 而 以及 及 从而 适当 适度 稳妥 审慎 加强 分批 尽快 抓紧 多渠道 因地制宜 探索 统筹 为 予以 又 再 以 全力 健康 平稳',
	),
	adverbEndings: [],
	determiners: [],
	prepositions: split('的 在 从 对 由 被 把 将 向 与 和 为 于'),
	conjunctions: split('和 与 及 或 并'),
	hypotheses: split('如果 假如 若 一旦 即使 是否 倘若 只有 只要 假设'),
	subordinators: split('根据 按照 为进一步 为贯彻 为加快 为促进 为加强 因为 由于 虽然 尽管 为了 当 随着 自从 为 按 依据'),
	agents: {
		body: split(
			'政府 国务院 部门 委员会 部 委 局 厅 办公厅 办公室 机关 法院 检察院 人大 政协 党委 市委 省委 中央 地方 各地 各部门 各省 各市 各级 各单位 有关部门 相关部门 央行 国家 全国 省 市 县 区 自治区 我市 我省 我国 我区 我县 全市 全省 会议 领导小组 管委会 指挥部 监管部门 主管部门 卫生部 工信部 财政部 各国 欧盟 组织 公安 海关 税务 街道 乡镇 社区 常务会议 发布会 座谈会',
		),
		country: split('中国 美国 英国 日本 德国 法国 俄罗斯 印度 韩国 欧盟 加拿大 澳大利亚 联合国 世卫组织'),
		person: split(
			'部长 总理 主席 书记 省长 市长 主任 局长 总统 首相 司长 发言人 负责人 副部长 副主任 副局长 副司长 厅长 行长 委员 校长 副市长 副省长 县长 区长 院长 会长',
		),
		instrument: [...Object.values(instruments).flat(), '文件', '条文', '本办法', '本条例', '本法', '本规定', '本措施', '新规', '草案', '《'],
		pronoun: split('我们 他们 其 他 她 它'),
		relative: [],
		private: split(
			'学校 高校 医院 企业 公司 协会 集团 双方 平台 法人 经营者 用人单位 医疗机构 机构 银行 单位 个人 居民 患者 学生 消费者 投资者 群众 公民 任何单位和个人 家庭 职工 员工 申请人 当事人',
		),
		effort: split('资金 体系 机制 制度 工作 项目 工程 服务 标准 政策'),
	},
	bystanders: split('专家 分析师 分析人士 业内人士 经济学家 学者 教授 网友 网民 市民 记者 律师 研究员 有人 大家'),
	ordinals: split('一是 二是 三是 四是 五是 六是 七是 八是 第一 第二 第三 第四 第五 第六 首先 其次 再次 最后 其一 其二 其三 同时 此外 另外'),
	instruments,
	types: {
		target: split('目标 力争 达到 实现 到2025年 到2030年 以上'),
		pilot: split('试点 试行 示范 试验区 示范区 先行先试'),
		'programme-expansion': split('扩大 推广 拓展 普及 覆盖 扩面'),
		'organisational-reform': split('组建 合并 撤销 机构改革 设立 成立 任命 领导小组 重组'),
		funding: split('资金 投资 亿元 万元 拨付 基金 贷款 补贴 补助 财政 专项 债券 融资'),
		'pricing-and-payment': split('价格 收费 支付 税 税收 工资 养老金 费用 费率 医保 免征 电价 利率'),
		procurement: split('采购 招标 集采'),
		'capacity-building': split('能力 培训 人才 建设 基础设施 平台 中心 设备 队伍 创新 研究'),
		'licensing-and-regulation': split('许可 审批 规范 标准 条例 办法 法 禁止 准入 资质 登记 备案 不得'),
		'supervision-and-evaluation': split('监督 检查 监管 评估 考核 督查 监测 整治 执法 处罚 审计 统计'),
		information: split('公开 公示 宣传 信息 披露 报告 数据 通报'),
	},
	compounds: split(
		'社会 会议 机会 委员会 主要 重要 需求 必要 应用 应急 反应 供应 相应 适应 响应 效应 对应 可能 可持续 认可 许可 将军 会计 会员 会见 学会 协会 工会 理事会 董事会 常委会 座谈会 发布会 只要 要素 要点 纲要 摘要 要闻 要求 宏观调控 发展改革 改革开放 改革委 发改委 发展中 高质量发展 可靠 可见 要约 会同 指导意见 管理办法 将来 对外 对于 对象 对策 应该 应收 会谈 会晤 会长 博览会 展览会 宴会 社会发展 经济发展 支持下 支持力度 建设者 中国特色社会主义 生产建设兵团 监督员 监管局 实施方案 实施意见 实施细则 行动计划 工作计划 计划生育 工作报告 通过率 规划 计划单列市 不得不 来自 来说',
	),
	fronting: split('对 对于 把 将 为 向 在 按照 依托 围绕 通过 由'),
	perfect: split('已 了 曾 已经'),
	responsible: split('责任单位 牵头 负责 责任部门 牵头单位 配合单位 主办单位 分工负责'),
	targets: split('力争 达到 实现 以上 目标 超过 不低于 全覆盖 确保'),
	indicators: split('达到 达 增长 下降 同比 占 上升 完成 累计 为 突破 超过 共有 减少 增加'),
};
