/** Chinese verbs whose act depends on what they are done to. */
import type { ActRow } from '../../extract/measures/entry/act-vocabulary.js';

const split = (text: string): readonly string[] => text.split(/\s+/);

const rates = split('利率 利息 税率 关税 税费 税收 价格 电价 水价 气价 油价 房价 药价 费率 费用 收费 票价 工资 薪酬 养老金 准备金 准备率 最低工资 保费');

export const acts: readonly ActRow[] = [
	{ verbs: split('提供 给予 安排'), free: split('费用 成本 经费 补偿'), act: 'assist' },
	{ verbs: split('合作 交流 联系 往来 贸易'), ahead: split('切断 断绝 中断 终止 停止 暂停'), act: 'ban' },
	{ verbs: split('开除 辞退 免职 罢免 解聘 解雇 裁员 撤职 革职 弹劾 免去 撤换'), act: 'dismiss', type: 'organisational-reform' },
	{
		verbs: split('建立 设立 成立 组建 创建 创立 创办 筹建 筹组 新设 设置 建 设 组成 联合组建 组建成立 挂牌成立 正式成立 批准成立 批准设立'),
		behind: split(
			'委员会 领导小组 工作组 工作小组 专班 专责小组 机构 办公室 公司 集团 联盟 协会 学会 法院 法庭 检察院 管理局 监管局 总局 理事会 工作部 内设 派出机构',
		),
		closing: true,
		type: 'organisational-reform',
	},
	{ verbs: split('更名 更名为 改称'), act: 'amend', type: 'organisational-reform' },
	{ verbs: split('降息 加息 降准'), type: 'pricing-and-payment' },
	{
		verbs: split('上调 下调 调降 提高 降低 调整 上浮 上调至 上调为 下调至 下调为 提高至 提高到 降低至 降低到 降至 征收 加征 课税 免征 减征 减免'),
		behind: rates,
		type: 'pricing-and-payment',
	},
];

/** Verbs of a bound. */
export const bounds: readonly string[] = split('低于 高于 超过 超出 少于 多于 短于 长于 大于 小于 早于 晚于 迟于');
