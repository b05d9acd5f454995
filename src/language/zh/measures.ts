/** Chinese words by which measures are found. */
import type { MeasureVocabulary } from '../../extract/measures/vocabulary.js';
import { instruments } from './instruments.js';
import { verbs } from './verbs.js';

const split = (text: string): readonly string[] => text.split(/\s+/);

export const measures: MeasureVocabulary = {
	inflection: null,
	verbs,
	modals: {
		will: split('将 将会 会 即将 将要 拟将'),
		idea: split('将考虑 还将考虑 考虑 拟考虑 正在考虑 研究考虑'),
		intent: split('计划 拟 打算 准备 力争 力求 争取 下一步 将继续 将进一步 还将'),
		binding: [],
		duty: split('应当 应 必须 须 需 不得 严禁 需要 务必 要 切实'),
		would: [],
		wish: [],
		able: [],
		advice: split('宜 可以 建议 鼓励'),
		need: split('有必要 需要'),
		may: split('可 可以 允许 有权'),
		unreal: split('可能 或许 也许 或将 有望 如果 假如 若'),
	},
	be: [],
	have: [],
	requisite: [],
	done: [],
	lightNouns: [],
	charged: [],
	negations: split('不 没有 未 无 并未 尚未 没'),
	adverbs: split(
		'进一步 积极 大力 持续 不断 深入 全面 切实 加快 着力 充分 努力 认真 扎实 有序 逐步 稳步 严格 及时 继续 有效 依法 统一 共同 联合 主动 重点 优先 合理 科学 坚决 同时 并 并且 还 也 均 都 已 已经 正在 正 曾 曾经 近日 日前 今天 昨日 昨天 目前 当前 即日起 今年 去年 明年 更多 更加 率先 协同 高效 精准 分类 定期 及早 首次 再次 另外 此外 其中 而 以及 及 从而 适当 适度 稳妥 审慎 加强 分批 尽快 抓紧 多渠道 因地制宜 探索 统筹 为 予以 又 再 以 全力 健康 平稳',
	),
	adverbEndings: [],
	determiners: [],
	prepositions: split('的 在 从 对 由 被 把 将 向 与 和 为 于'),
	conjunctions: split('和 与 及 或 并'),
	hypotheses: split('如果 假如 若 一旦 即使 是否 倘若 只有 只要 假设'),
	subordinators: split('为进一步 为贯彻 为加快 为促进 为加强 因为 由于 虽然 尽管 为了 当 随着 自从 为'),
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
		'社会 会议 机会 委员会 主要 重要 需求 必要 应用 应急 反应 供应 相应 适应 响应 效应 对应 可能 可持续 认可 许可 将军 会计 会员 会见 学会 协会 工会 理事会 董事会 常委会 座谈会 发布会 只要 要素 要点 纲要 摘要 要闻 要求 宏观调控 发展改革 改革开放 改革委 发改委 发展中 高质量发展 可靠 可见 要约 会同 指导意见 管理办法 将来 对外 对于 对象 对策 应该 应收 会谈 会晤 会长 博览会 展览会 宴会 社会发展 经济发展 支持下 支持力度 建设者 中国特色社会主义 生产建设兵团 监督员 监管局 实施方案 实施意见 实施细则 行动计划 工作计划 计划生育 工作报告 通过率 规划 计划单列市 不得不 来自 来说 制定本 制定如下 制定以下 特制定 现印发给 印发给你们',
	),
	fronting: split('对 对于 把 将 为 向 在 按照 依托 围绕 通过 由'),
	perfect: split('已 了 曾 已经'),
	responsible: split('责任单位 牵头 负责 责任部门 牵头单位 配合单位 主办单位 分工负责'),
	targets: split('力争 达到 实现 以上 目标 超过 不低于 全覆盖 确保'),
	anaphors: split('此间 期间 同时 届时 这一时期 其间'),
	indicators: split('达到 达 增长 下降 同比 占 上升 完成 累计 为 突破 超过 共有 减少 增加'),
};
