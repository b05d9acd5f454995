/** Chinese verbs of policy by act. */
import type { VerbRow } from '../../extract/measures/vocabulary.js';

const split = (text: string): readonly string[] => text.split(/\s+/);

export const verbs: readonly VerbRow[] = [
	{
		act: 'issue',
		class: 'decide',
		past: 'adopted',
		verbs: split(
			'印发 批转 转发 公开发布 发布 出台 下发 公布 颁布 制定 制订 发文 联合印发 联合发布 发出 推出 编制 起草 草拟 颁发 签发 转发 发出通知 发布公告 公告 发送 刊发 拟定 拟订 修编 编印 下达 颁行 出具 核发 发给 发布实施',
		),
	},
	{
		act: 'approve',
		class: 'decide',
		past: 'adopted',
		verbs: split('批准 同意 审议通过 审批 核准 批复 授权 表决通过 许可 准许 准予 予以许可 予以批准 审定 核定 审查批准 备案同意 获批 放行 认可 授予 签批'),
	},
	{
		act: 'adopt',
		class: 'decide',
		past: 'adopted',
		verbs: split('通过 决定 签署 签订 达成 确定 明确 作出 缔结 签约 签了 商定 议定 选定 敲定 审议 表决 投票 裁定 裁决 判决 判处 宣判'),
	},
	{
		act: 'clarify',
		class: 'decide',
		past: 'in-force',
		verbs: split('划定 划分 分为 界定 细化 设定 适用 适用于 列明 载明 赋予 涵盖 视为 视同 规定为 归类 限于 给出'),
	},
	{ act: 'announce', class: 'decide', past: 'announced', verbs: split('宣布 宣告 承诺 公开 重申 声明 公开承诺 官宣 披露计划') },
	{
		act: 'launch',
		class: 'decide',
		past: 'in-force',
		verbs: split(
			'启动 开展 发起 开通 启用 开放 上线 打造 实行 启动实施 开工 开工建设 动工 投入运营 投入使用 投运 试运营 揭牌 挂牌 复工 恢复 重启 开设 开播 推动实施 正式启动 率先启动 发射 首飞 开馆 开园 开行 上马 立案 发动 开办',
		),
	},
	{
		act: 'implement',
		class: 'do',
		past: 'completed',
		verbs: split(
			'实施 落实 贯彻 执行 推行 组织实施 组织开展 办理 采取 坚持 做好 抓好 抓紧 履行 发挥 完成 解决 遵守 依法 用好 突出 聚焦 围绕 统筹 把握 推广应用 实施方案 贯彻落实 抓紧落实 严格落实 全面落实 认真落实 履职 承担 承接 承办 受理 处理 处置 管理 运营 运行 经营 使用 应用 安装 派驻 调配 调拨 调运 分配 配送 运送 输送 供应 供给 生产 制造 开采 种植 养殖 收集 采集 归集 汇总 整理 存储 保存 记录 建档 标注 标识 接种 隔离 消毒 转移 撤离 疏散 安置 搬迁 救援 救治 诊治 治疗 收治 慰问 走访 培训 教育 指挥 参加 跟进 接收 移交 交付 执法 从事 设计 谋求 探讨 考虑 着手 致力于 瞄准 坚决贯彻 全力做好 切实做好 扎实做好 认真做好 深入贯彻 着力抓好 扎实推进 组织编制 组织制定 组织 会同编制 负责 主管 分管 依照 按照',
		),
	},
	{
		act: 'require',
		class: 'direct',
		past: 'in-force',
		verbs: split('要求 责令 督促 提出 强调 部署 安排 指示 号召 敦促 规定 呼吁 责成 督促指导 要求各地 号令 呼吁各方 建议 提议 倡议 提醒 劝告 约束 传达'),
	},
	{
		act: 'ban',
		class: 'decide',
		past: 'in-force',
		verbs: split(
			'禁止 严禁 暂停 停止 不得 取缔 叫停 禁 禁用 禁售 禁入 限期停止 召回 重新召回 主动召回 中止 停用 停产 停业 停课 停航 封锁 封控 关停 吊销 撤销资格 冻结 扣留 扣押 没收 拒绝 限行 收缴 查封',
		),
	},
	{
		act: 'limit',
		class: 'decide',
		past: 'in-force',
		verbs: split(
			'限制 控制 严格 收紧 压缩 降低 减少 打击 严厉打击 整治 遏制 查处 处罚 从重处罚 惩处 缩短 规避 严控 整顿 化解 减轻 缩减 削减 减持 压减 下调 调降 降准 降息 加息 惩罚 惩治 罚款 追究 追责 问责 制裁 反制 严惩 打压 抑制 防堵 管制 管控 约束 限定 严查 查办 惩戒 取缔非法 清退 缩小 收缩 从严 加征 征收 课税 征税 卡住',
		),
	},
	{
		act: 'fund',
		class: 'decide',
		past: 'announced',
		verbs: split(
			'投资 拨付 安排资金 下达 拨款 资助 投入 补助 给予 提供 发放 设立基金 列支 支付 出资 注资 划拨 筹集 筹措 募集 募捐 捐赠 捐助 贷款 放贷 发债 融资 追加 预拨 增拨 安排 预算安排 投放 落实资金 统筹资金 奖补 支援 援助 资助力度 购置 承销',
		),
	},
	{
		act: 'subsidise',
		class: 'decide',
		past: 'in-force',
		verbs: split(
			'补贴 减免 免征 减征 奖励 免除 退还 缓缴 报销 减税 扣除 豁免 免收 缓征 抵扣 抵免 退税 返还 补偿 赔付 贴息 减息 让利 减租 降费 补发 代缴 全免 优惠',
		),
	},
	{
		act: 'target',
		class: 'do',
		past: 'in-force',
		verbs: split('力争 实现 达到 争取 确保实现 基本实现 完成目标 达标 消除贫困 脱贫 摘帽 建成 迈上 突破 跻身 力保'),
	},
	{
		act: 'pilot',
		class: 'decide',
		past: 'in-force',
		verbs: split('试点 试行 探索 先行先试 开展试点 试验 试点推行 试用 试办 先试 试水 探索建立 探索开展 探索推进'),
	},
	{
		act: 'expand',
		class: 'do',
		past: 'completed',
		verbs: split(
			'扩大 拓展 拓宽 加快 加大 增加 提高 推广 普及 延长 扩展 提升 增设 新增 扩容 上调 增强 丰富 吸纳 放宽 延伸 壮大 扩增 拓宽渠道 扩充 增派 增持 增发 增开 增拨 上浮 提速 提级 提质 提标 延续 延期 展期 普惠 深化拓展 加密 加码 加强力度 扩围 铺开 推开 全面推开 全面铺开 提前 补充 充实 续签 做大 做强 做优 繁荣 强化提升',
		),
	},
	{
		act: 'establish',
		class: 'decide',
		past: 'adopted',
		verbs: split(
			'建立 设立 成立 建设 构建 组建 建成 新建 创建 健全 搭建 建立健全 培育 筹建 开发 研发 开辟 配备 设置 布局 形成 编写 谋划 设 建 建起 建好 建造 修建 兴建 共建 在建 续建 搭起 打造 形成机制 开创 开通运营 创办 创立 制成 引入建立 筹备 筹划 规划 规划建设 部署建设 配置 配齐 配建 增建 布设 铺设 敷设 架设 编纂 起草制定 创设 开拓 组织建设 研制 研究制定 研究提出 研究出台 落地',
		),
	},
	{
		act: 'reform',
		class: 'do',
		past: 'completed',
		verbs: split(
			'改革 调整 优化 完善 创新 整合 合并 深化 规范 简化 统一 改进 改善 改造 转变 推动 推进 改建 调控 理顺 清理 划转 纳入 转型 盘活 重组 更新 列入 归入 采纳 认定 计入 单列 改良 革新 改组 整编 并入 归并 划归 划入 转隶 转制 转化 转换 衔接 融合 协调推进 理清 厘清 整改 改正 纠正 修复 修缮 翻新 升级 迭代 替代 替换 置换 更换 更名 变更 迁移 下放 上收 分离 剥离 放开 取消限制 精简 归口 贯通 打通 畅通 疏通 对标 重塑 重构 再造 均衡 调优 净化 美化 绿化 数字化 变革 完善提升 编码',
		),
	},
	{
		act: 'strengthen',
		class: 'do',
		past: 'completed',
		verbs: split(
			'加强 强化 促进 支持 巩固 提振 夯实 推动 推进 深入推进 深入实施 大力发展 充分发挥 激发 释放 扶持 加力 着力 深入开展 大力支持 培养 引进 带动 重视 注重 稳定 振兴 壮大 做实 加固 增进 弘扬 倡树 繁荣发展 助力 助推 赋能 撬动 激活 活跃 提振信心 培植 培优 塑造 厚植 拉动 鼓舞 凝聚 夯牢 筑牢 织密 守牢 压实 兜牢 强基 强健 强固 深耕 深挖 挖掘 汇聚 集聚 聚集 补齐 补短板 补强 突破瓶颈 增效 改善提升 优先发展 扶优 扶强 帮扶 帮助 对口支援 造福',
		),
	},
	{
		act: 'encourage',
		class: 'direct',
		past: 'in-force',
		verbs: split(
			'鼓励 引导 允许 指导 支持 吸引 倡导 提倡 动员 引入 便利 激励 帮助 指引 放宽 放开准入 准入 欢迎 邀请 招募 招引 引才 引资 招商 吸纳 激励引导 宣传引导 推荐 提供便利 支持鼓励 组织引导',
		),
	},
	{
		act: 'abolish',
		class: 'decide',
		past: 'completed',
		verbs: split(
			'取消 撤销 废除 关闭 淘汰 终止 注销 退出 消除 免去 拆除 解除 解散 撤并 裁撤 裁减 裁员 淘汰落后 清除 拆解 撤回 撤离 退市 停办 废弃 报废 销毁 免职 罢免 开除 辞退 终结 根除 消灭 破除 打破 去除 删除 清零 撤 取消收费',
		),
	},
	{ act: 'amend', class: 'decide', past: 'adopted', verbs: split('修订 修改 修正 修改完善 修法 修编 更正 勘误 重新修订 增补 补正') },
	{ act: 'repeal', class: 'decide', past: 'repealed', verbs: split('废止') },
	{
		act: 'enter-into-force',
		class: 'effect',
		past: 'in-force',
		verbs: split('施行 起施行 生效 起执行 失效 起实施 正式施行 正式实施 正式生效 起正式实施 起正式施行 开始施行 开始实施 同时废止'),
	},
	{
		act: 'inspect',
		class: 'do',
		past: 'completed',
		verbs: split(
			'检查 监督 督查 评估 监测 检验 检测 核查 审查 审计 考核 调查 监管 抽查 排查 跟踪 督导 评价 验收 约谈 通报 抽检 调研 考察 检视 巡查 巡视 巡察 监察 稽查 侦查 侦办 破获 审理 审判 审核 审定 验证 查验 查看 视察 复查 复核 复检 抽样 体检 筛查 检疫 监控 监管执法 执法检查 追踪 溯源 流调 摸底 摸排 普查 统计 评定 评选 评审 评议 测评 测试 测算 研判 会商 问询 诊断 督办 监测预警 观察 探测 勘查 勘探 鉴定 认证 校验',
		),
	},
	{
		act: 'convene',
		class: 'decide',
		past: 'completed',
		verbs: split('召开 举行 举办 主持召开 召集 开会 主办 承办 协办 主持 召开会议 举行会议 开幕'),
	},
	{
		act: 'report',
		class: 'do',
		past: 'completed',
		verbs: split(
			'报送 上报 报告 备案 公示 披露 申报 告知 宣传 登记 提交 发函 汇报 上传 通告 告示 晒出 呈报 呈送 提请 提交审议 移送 抄送 公布结果 声明 播报 反馈 交办 函告 知会 提示 解读 普及知识 科普',
		),
	},
	{
		act: 'appoint',
		class: 'decide',
		past: 'adopted',
		verbs: split('任命 选派 派出 选举 聘任 免职 委托 委派 组成 提名 推选 当选 选聘 聘用 录用 招聘 调任 转任 指派 派遣 抽调 增派 组建 聘请 选举产生 指定 确认'),
	},
	{
		act: 'protect',
		class: 'do',
		past: 'in-force',
		verbs: split(
			'保障 保护 确保 维护 保证 防治 防控 防止 防范 杜绝 应对 救助 预防 治理 兜底 坚守 守住 保持 稳住 抵御 抗击 防护 防备 防御 预警 严防 严防死守 警惕 兜住 保供 稳 保 促 护航 看护 照顾 照护 关爱 关怀 养护 修复 保存 留存 托底 避免 减缓 缓解 纾困 消解 管护 守护 捍卫 保卫 处置 应急处置 抢险 抢修 救灾 防汛 防疫 防灾 减灾',
		),
	},
	{
		act: 'cooperate',
		class: 'do',
		past: 'in-force',
		verbs: split(
			'合作 协调 配合 参与 对接 联动 签约 协作 协商 磋商 谈判 沟通 交流 互访 互认 结对 共享 共治 联席 通力合作 深度合作 牵手 交换 衔接配合 加入 缔约',
		),
	},
	{
		act: 'procure',
		class: 'decide',
		past: 'completed',
		verbs: split('采购 招标 购买 优先采购 集中采购 收购 采买 订购 订货 租赁 租用 收储 竞标 中标 集采 政府采购 带量采购 招采 外包'),
	},
	{
		act: 'say',
		class: 'report',
		past: 'announced',
		verbs: split('表示 指出 说 介绍 认为 称 透露 强调 提到 回应 解释 谈到 告诉 要求 提出 显示 报道 获悉 据悉 了解'),
	},
];
