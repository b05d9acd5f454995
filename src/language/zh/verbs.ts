/** Chinese verbs of policy by act. */
import type { VerbRow } from '../../extract/measures/vocabulary.js';

const split = (text: string): readonly string[] => text.split(/\s+/);

export const verbs: readonly VerbRow[] = [
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
	{ act: 'ban', class: 'decide', past: 'in-force', verbs: split('禁止 严禁 暂停 停止 不得 取缔 叫停') },
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
			'改革 调整 优化 完善 创新 整合 合并 深化 规范 简化 统一 改进 改善 改造 转变 推动 推进 改建 调控 理顺 清理 划转 纳入 转型 盘活 重组 更新 列入 归入 采纳 认定 计入 单列',
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
	{ act: 'enter-into-force', class: 'effect', past: 'in-force', verbs: split('施行 起施行 生效 起执行 失效 起实施') },
	{
		act: 'inspect',
		class: 'do',
		past: 'completed',
		verbs: split('检查 监督 督查 评估 监测 检验 检测 核查 审查 审计 考核 调查 监管 抽查 排查 跟踪 督导 评价 验收 约谈 通报 抽检 调研 考察'),
	},
	{ act: 'convene', class: 'decide', past: 'completed', verbs: split('召开 举行 举办 主持召开 召集 开会') },
	{ act: 'report', class: 'do', past: 'completed', verbs: split('报送 上报 报告 备案 公示 披露 申报 告知 宣传 登记 提交 发函') },
	{ act: 'appoint', class: 'decide', past: 'adopted', verbs: split('任命 选派 派出 选举 聘任 免职 委托 委派 组成') },
	{
		act: 'protect',
		class: 'do',
		past: 'in-force',
		verbs: split('保障 保护 确保 维护 保证 防治 防控 防止 防范 杜绝 应对 救助 预防 治理 兜底 坚守 守住 保持 稳住'),
	},
	{ act: 'cooperate', class: 'do', past: 'in-force', verbs: split('合作 协调 配合 联合 会同 参与 对接 联动 协同 签约') },
	{ act: 'procure', class: 'decide', past: 'completed', verbs: split('采购 招标 购买 优先采购 集中采购 收购') },
	{
		act: 'say',
		class: 'report',
		past: 'announced',
		verbs: split('表示 指出 说 介绍 认为 称 透露 强调 提到 回应 解释 谈到 告诉 要求 提出 显示 报道 获悉 据悉 了解'),
	},
];
