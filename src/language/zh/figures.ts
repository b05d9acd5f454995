/** What Chinese says around a number. */
import type { FigureWords } from '../../extract/figures/words.js';

const split = (text: string): string[] => text.trim().split(/\s+/);

export const before: FigureWords['before'] = [
	['>', ['超过', '超', '逾', '突破', '破', '高于', '大于', '多于', '高过', '超出', '愈', '上']],
	['>=', ['不少于', '不低于', '至少', '不小于', '最少', '最低', '起码', '不得少于', '不得低于', '达', '达到']],
	['<', ['低于', '少于', '小于', '不足', '不到', '不满', '未满', '未达']],
	[
		'<=',
		split(
			'不超过 不高于 不大于 不多于 至多 最多 最高 最长 不得超过 不得高于 不得多于 高达 多达 最高可 最高可至 最高可达 最高可获 最高可享 最高可享受 最高可给予 最高达 最高给予 最高奖励 最高补助 最高补贴 最高资助 最高支持 最高扶持 最高享受 最高获 最多可达 最多可获 最多给予 最多奖励 最多补助 最多补贴',
		),
	],
	['~', ['近', '约', '大约', '大概', '将近', '接近', '约为', '估计', '约合', '左右', '约有']],
];

export const after: FigureWords['after'] = [
	['>=', ['以上', '及以上', '(含)以上', '（含）以上', '或以上', '之上', '起']],
	['<=', ['以下', '及以下', '以内', '之内', '(含)以下', '（含）以下', '或以下', '内']],
	['<', ['(不含)以下']],
	['~', ['左右', '上下', '前后', '多', '余', '来']],
];

export const parted: FigureWords['parted'] = [
	['>=', split('不少于 不低于 不小于 不得少于 不得低于 应不低于 至少')],
	['<=', split('不超过 不高于 不大于 不多于 不得超过 不得高于 不得多于')],
];

export const increase: readonly string[] = [
	'增长',
	'增加',
	'提高',
	'上升',
	'上涨',
	'提升',
	'增',
	'涨',
	'升',
	'扩大',
	'上浮',
	'上调',
	'新增',
	'多增',
	'增幅',
	'涨幅',
	'同比增',
	'环比增',
	'增速',
];
export const decrease: readonly string[] = [
	'下降',
	'减少',
	'降低',
	'下跌',
	'回落',
	'下滑',
	'降',
	'跌',
	'挫',
	'下挫',
	'缩小',
	'减',
	'下浮',
	'下调',
	'少增',
	'降幅',
	'跌幅',
	'压减',
	'缩短',
	'削减',
];
export const still: readonly string[] = ['增加值', '增值税', '提高班', '降雨量', '降水量', '新增长', '减排', '增量', '增长极'];
export const eras: readonly string[] = ['公元', '公元前', '西元', '西元前'];
export const signLeads: readonly string[] = ['为', '是', '至', '环比', '同比', '增长', '增速', '增幅', '变动', '涨跌幅', '差额', '為'];
export const turn: readonly string[] = ['调整', '调整为', '变为', '改为'];
export const to: readonly string[] = ['到', '至', '达到', '达', '为'];
export const from: readonly string[] = ['从', '由'];
export const by: readonly string[] = ['了', '约', '近', '超', '超过', '逾', '率', '幅', '幅度', '为', '达'];
export const rangeJoiners: readonly string[] = ['至', '到', '-', '~', '—', '——', '－'];
export const between: readonly string[] = [];
export const and: readonly string[] = ['又'];
export const or: readonly string[] = ['或', '或者'];
export const pairJoiners: readonly string[] = ['和', '及', '与', '與', '、'];
export const per: readonly string[] = ['/', '每'];
export const perArticle: readonly string[] = [];
export const perUnits: readonly (readonly [string, string])[] = [
	['年', 'year'],
	['月', 'month'],
	['日', 'day'],
	['天', 'day'],
	['人', 'person'],
	['人次', 'person'],
	['人每月', 'month'],
	['股', 'share'],
	['吨', 't'],
	['公斤', 'kg'],
	['斤', 'jin'],
	['亩', 'mu'],
	['平方米', 'm2'],
	['立方米', 'm3'],
	['度', 'kWh'],
	['千瓦时', 'kWh'],
	['户', 'household'],
	['桶', 'barrel'],
	['次', 'time'],
	['小时', 'hour'],
	['公里', 'km'],
	['升', 'L'],
	['辆', 'vehicle'],
	['套', 'set'],
	['件', 'piece'],
];

/** Measure words, longest match first. */
export const classifiers: readonly string[] = split(`
	档 级 重 大 个 家 名 位 项 条 件 所 座 场 次 篇 份 批 种 类 部 支 只 台 辆 架 艘 套 间 栋 幢 户 人 口 頭 头 匹 株 棵 颗 粒 片 块 张 本 册 卷 首 幅 段 节 处 道 门 轮 批次 人次 车次 架次 艘次 户次 项次 例 宗 起 桩 笔 单 款 届 组 对
	封 通 尊 挺 缕 滴 丝 捆 串 帖 帧 则 贴 听 提 双 副 层 枚 把 根 盏 扇 顶 朵 群 队 班 排 车 船 盒 瓶 袋 箱 包 罐 盘 杯 碗 桌 床 方面 大类 小类 项次 余个 多个 万人次 例次 件次 剂 剂次 针 针次 页 环 句 字 回 遍 趟 手 票 席 盘 集 期 伙 股 拨 宗 列 班次 标段 张次`);

/** Nouns that a number counts without a measure word: 六部门, 五省市. */
export const countable: readonly string[] = split(`
	点愿望 点建议 点意见 点要求 点看法 点希望 点原因 点启示 点共识 点说明 点体会 点期望 点主张 点倡议 点措施 点内容 点理由
	大学生 大学 大会 大队 大桥 大厦 大街 大道 大类 大院 大省 大国 大市 大县 大洲
		省市 省区市 省份 省区 省 市县 市 县 县区 县市 区县 区 区市 部门 部委 部 委 局 厅 国 城市 地区 单位 企业 公司 机构 学校 高校 医院 村 镇 乡 乡镇 街道 社区 州 盟 旗 院 校 车 房 药 人 城 地 方 党 岛 国家 省级 直辖市 自治区 县级 市州 州市 委办 委局 部局 省会
	人口 人民 银行 协会 院士 专家 代表 委员 户 口 员 兵 童 子女 孩 胎`);

/** Where a Chinese noun phrase ends: particles, prepositions, conjunctions, adverbs, pronouns, modals. */
export const stops: readonly string[] = split(`
	分阶段 分步 分期 疑涉 拆卸 拨给 拨付 小幅 大幅 非常 十分 相当 极为 极其 极度 尤为 尤其 颇为 颇 更 最 很 太 均已 皆 俱 亦 乃 遂 便 却 倒 反而 竟 竟然 居然 果然 显然 明显 显著 来 去
		集体 稳步 有序 顺利 通力 齐心 携手 合力 竞相 争相 纷纷 踊跃 连续 在 是 将 已 被 把 为 与 和 及 以及 等 了 着 过 获 达到 达 超过 占 中 内 外 上 下 间 之间 以上 以下
	左右 时 后 前 以来 以后 之后 之前 期间 由 从 对 向 于 以 用 按 按照 依 根据 并 并且 而 但 或 或者 均 都 也 还 又 再 就 才 仅 只 共 共计 合计 总计 累计 分别
	各 每 其中 包括 来自 位于 属于 成为 作为 称 说 表示 认为 指出 有 没有 无 不 未 可 可以 能 能够 应 应当 须 必须 需 需要 要 请 让 使 令 给 给予 予以 受 经 到 至 起
	集中 共同 联合 先后 相继 陆续 同时 一起 一同 全部 全面 正式 正在 目前 现在 今年 去年 明年 拟 率先 首次 因 因此 所以 如果 虽然 即 比 较 同比 环比 同 跟 此 这 那 该 其 他 她 它 们
	我 你 谁 什么 怎么 如何 吗 呢 吧 啊 呀 哦 则 且 若 勿 已经 曾 曾经 刚 刚刚 马上 立即 立刻 一直 一并 统一 围绕 针对 关于 有关 依法 依规 涉 遭 遇 死 伤 现已 及时 同步 提前
	赴 存 背后 屡 屡次 转 扩 翻 具 含 签 售 卖 买 购 租 建 修 造 今天 昨天 明天 今日 昨日 明日 当天 当日 当时 如今 日前 近日 上午 下午 凌晨 晚间 上周 本周 下周 年初 年底 年末 月底
	月初 尚未 仍然 仍 依然 依旧 继续 准备 打算 希望 愿意 便于 用于 用来 旨在 以便 以期 从而 进而 因而 于是 然而 不过 但是 可是 尽管 即使 由于 鉴于 除了 凭借 沿着 随着 随后 随即 其后 此后 此前 自从 从此 逐步 逐渐
	逐年 不断 大力 深入 持续 切实 全力 普遍 略有 有所 之一 之首 之最 正围绕 正通过 正以 正从 正按 正加紧 正加快 基本达到 基本完成 基本实现 基本建成 基本形成 基本满足 基本覆盖 全部完成 必将 即将 未曾 从未 早已 不足 不到 不满 高于 低于 大于 小于 多于 少于 等于 逾 所在`);

export { actions } from './actions.js';

/** Words that begin like a stop, or hold one, and are none: 会议, 人才. */
export const passes: readonly string[] = split(`
	更新 更改 变更 更替 更衣 更年期 三更 最高人民 最惠国 最低工资 最低生活 来源 来信 来电 来宾 来料 来客 来访 往来 原来 外来 未来 由来 将来 近来 向来 本来 带来 随身 去向 去污 去产能 去库存 去杠杆 过去 失去 除去 便民 便利 方便 简便 轻便 便携 便道 颇具 太阳 太平 太空 太极 很高 便秘 粪便 大小便 随便 邮便 倒闭 倒计时 摔倒 冷却 却步
		农机具 国有 私有 公有 自有 民有 所有制 共享 互联网 我国 我市 我省 我县 修正 在孵 各型 各种 各式 各项 兼并 删除 免除 拆除物 扫除 附近 公约 合约 条约 契约 节约 预约 制约 简约 大约 工具 器具 家具 农具 教具 文具 道具
	玩具 面具 夹具 模具 建筑 制造 构造 修复 维修 装修 租赁 销售 零售 消费券 购物 团购 网购 代购 集中式 分布式 开放式 参与者 使用权 经营权 应用场景 投资者 投资人 在校 在职 在建 在册 在岗 在线 在营 在逃 在押 在读 有限 有色 有机
	有轨 有毒 有害 有效 无人 无障碍 无偿 无线 无公害 不良 不动产 不合格 不锈钢 未成年 可再生 可持续 能源 会议 会员 会计 会场 会展 应急 应届 需求 要素 要点 要案 要闻 使馆 中小 中央 中医 中药 中国 中学 中型 中等 中心 中期
	中介 中层 中华 内容 内资 内地 内河 外资 外商 外国 外籍 外贸 外卖 外来 外交 上海 上述 下岗 下属 下级 下辖 时间 时段 后备 后勤 前沿 前期 前列 间谍 由头 从业 对策 对象 对外 向导 以色列 用户 用人 用水 用电
	用地 按钮 并购 都市 还款 就医 只读 共青 各类 各级 每日 其他 其它 给水 经济 经验 经纪 同学 同志 同行 比例 他国 即时 较大 较好 达人 过境 过程 等级 与会 和平 和谐 及格 为民 将军 将领 已婚 使者 以工代赈 死者
	伤者 人才 行为 数据 证据 合同 费用 信用 作用 功能 产能 性能 职能 智能 效能 技能 节能 储能 供应 效应 反应 纲要 主要 重要 邀请 待遇 机遇 首都 成都 平均 人均 共和国 自由 理由 原因 基因 病因 高等 平等 初等
	上等 高中 初中 空中 水中 网上 线上 线下 地下 乡下 国内 国外 海外 境内 境外 省内 校内 校外 户外 室内 市内 车间 民间 空间 中间 房间 夜间 售后 产后 术后 灾后 课后 产前 学前 事前 当前 提前 绝对 相对 方向
	导向 用途 通用 专用 商用 民用 农用 军用 公用 家用 日用 食用 药用 医用 车用 耐用 实用 人为 学术对话 对话 对口 计量 计生 机构 结构 构筑物 处方 处长 处室 无线电 无纺布 无症状 不锈 不动 不明 不法 不孕 未婚 占道
	获得者 起重机 发起人 到位 到站 至尊 经理 经费 经典 受众 传承 传统 均衡 上级 上游 下游 中游 中外 中考 高考 前十 内阁 内科 外科 内蒙古 外企 中企 上市公司 共产党 共青团 共同体 共性 计算机 比武 给排水 请示 被告 被子 被害人 因素
	即食 和田 和县 与会者 从业者 于都 依法 按摩 按揭 以上学历 用人单位 用工 用能 应急响应 应收 须知 处理厂 检查站 检查组 调查组 督查组 负责人 承担单位 毕业生 比率 比重 同类 同期 同等 国家和地区 地区和国家 国家与地区 是非 将来 已知 被害 棉被 把手 总和 饱和
	缓和 和解 和睦 普及 以军 优等 等候 等待 了解 过渡 过滤 过敏 过剩 过期 过失 透过 内部 内需 内贸 内镜 内分泌 内燃机 内陆 内生 外部 外观 外围 外汇 外债 外援 外勤 外骨骼 外墙 外线 外溢 外事 外包 上班 上学 上证
	上网 上门 上限 上层 路上 下水道 下限 旗下 名下 下一代 间接 间隔 间歇 时代 时期 时尚 时装 小时 临时 实时 时速 时效 时政 时点 时空 时事 落后 后续 后台 后端 后代 后果 后卫 后期 战后 后装 前端 前线 前景 前身
	前瞻 前台 前置 由来 服从 对手 对抗 对比 对虾 对联 对讲 定向 双向 意向 横向 纵向 去向 用品 用具 用房 用车 用药 用餐 用材 用林 用气 用量 用例 备用 常用 船用 林用 饮用 占用 引用 京都 也门 归还 偿还 生还
	还贷 再生 再就业 再贷款 再保险 再制造 再教育 再担保 公共 共产 共识 共治 成因 因果 即期 占比 比价 比分 同业 同胞 同城 同伴 同盟 同事 土耳其 吉他 自我 规则 细则 原则 准则 总则 附则 未来 许可 认可 可靠 可控 可见 可用
	可研 可燃 能力 核能 风能 太阳能 动能 可能 能见度 能耗 能效 能级 氢能 热能 光能 电能 机能 潜能 响应 相应 适应 对应 应付 应力 应税 刚需 军需 供需 急需 必需品 摘要 要道 要塞 要件 首要 次要 必要 机要 概要 纪要
	请求 请愿 转让 出让 让利 受让 让渡 大使 使命 天使 使团 命令 指令 法令 司令 令牌 号令 限令 限价令 夏令营 冬令营 供给 补给 自给 受贿 承受 受精 受体 受托 受教育 财经 经贸 神经 经络 经销 经办 到期 签到 报到 到店
	到家 到户 起点 起草 起源 起降 起步 起义 发起 崛起 超市 超级 超声 超算 超大 超高 超额 超导 超标 超载 英超 中超 超速 雷达 发达 马达 达标 有益 有序 享有 特有 有线 有氧 稀有 共有 现有 原有 占有 所有 职称
	名称 称号 人称 简称 统称 小说 说明 学说 说法 传说 涉外 涉案 涉农 涉企 涉黑 干涉 涉海 涉税 涉密 涉恐 涉毒 涉疫 涉水 涉粉 具体 收获 捕获 渔获 模拟 虚拟 草拟 死刑 死角 伤亡 伤害 伤员 工伤 伤残 伤病 翻译
	转化 周转 流转 转运 转基因 转诊 标签 签证 签名 书签 售票 专卖 买卖 卖家 拍卖 买家 购买 购房 购车 租金 租户 房租 公租 廉租 福建 基建 建材 建议 党建 组建 构建 建制 建国 封建 土建 研修 进修 检修 修养 造船
	造纸 创造 建造 造价 锻造 铸造 仿造 存款 生存 保存 存量 内存 库存 储存 存储 共存 统一战线 统一市场`);

/** Verbs that may open a noun phrase, but not go on with one: 8个检查组, not 8个单位检查. */
export const openers: readonly string[] = split(`
	应用 要求 使用 上市 下沉 就业 共建 共享 共同 称号 说明 受害 受灾 受助 受访 受损 受理 经营 到期 到账 起诉 集中 计划 计算 比赛 达标
	过渡 建设 推进 支持 调查 检查 审查 组织 报告 工作 生活 投资 投诉 贷款 申请 毕业 管理 运营 服务 补助 补贴 奖励 安排 处理 脱贫 搬迁
	感染 失踪 遇难 试点 确诊 适用 试用 雇用 对接 统计 设计 审计 预计 估计 未来 占地 获奖 间接 公共 集中供养 集中隔离 跟踪 申请人 受益 从事 签约
	落户 提供商 整改 调整 修订 建立 举办 享受 申报 报名 入住 率先垂范 首次 同步 运输 检测 监测 示范 创新 参展 合作 培训 改革 改造 监督 保障
	修改 讨论 联合 开放`);

/** Nouns that stand as a whole though they begin like a verb, when nothing else follows. */
export const falsePlurals: readonly string[] = [];
export const premodifiers: readonly string[] = [];
export const invariant: readonly string[] = [];
export const irregular: readonly (readonly [string, string])[] = [];
export const labels: readonly string[] = split('第 电话 邮编 附件 附表 传真 热线 公告 型号 备案号 许可证 证号 编号 表 图 专栏');
export const capitalLabels: readonly string[] = [];
export const namedAfter: readonly string[] = [];
export const citations: readonly string[] = [];
export const months: readonly string[] = [];
export const clock: readonly string[] = ['时', '点钟', '时许', '时整'];

/** Before an idiom that begins before its number they make another word: 全|国六分之一. */
export const idiomGuards: readonly string[] = split('全 各 我 外 本 两 该 中 美 英 法 德 俄 韩');

/** Phrases in which a number character counts nothing. */
export const idioms: readonly string[] = split(`
	前一交易日 前一个交易日 上一交易日 上一个交易日 下一交易日 下一个交易日 后一交易日 一带一路 一路 一带 一国两制 一些 一定 一系列 一方面 一般 一样 一起 一直 一体 一致 一切 一旦 一律 一线 一流 一批 一步 一并 一同 一贯 一向 一举 一度 一时 一再 一味 一刻 一来 一边 一面 一番 一共 一行 一经 一站 一站式 一网通办 一窗 一张网 一件事 一把手 一号文件 一季度 一年一度 一心 一手 一口气 一视同仁 一如既往 一以贯之 一个 一种 一项 一名 一位 一家 一条 一次 一场 一份 一本 一张 一座 一支 一部 一员 一大 一点 一一 一二 一年来 一日 一道 一揽子 一票否决 一体化 一把 一块 一下 一只 一台 一类 一套
	两会 两岸 两国 两化 两学一做 两免一补 两个维护 两个确立 两个一百年 两山 两院 两新 两重 两高 两手 两用 两弹一星 两路 两江 两面 两极 两者 两翼 两广 两湖 两新 两河 两山 两点论 两难 两端 两头
	三农 三医 三医联动 三亚 三峡 三门峡 三明 三甲 三级 三公 三会 三角 三角洲 三角形 三资 三包 三观 三军 三沙 三星 三个代表 三严三实 三会一课 三重一大 三同时 三方 三中全会 三线 三农问题 三北 三江 三孩 三七 三伏 三思 三令五申 三番 三者 三聚氰胺 三轮 三维 三产 三位一体 三权分置 三支一扶 三下乡 三去一降一补 三区三州 三保 三张清单
	四川 四化 四平 四季 四处 四面 四周 四个全面 四个意识 四个自信 四风 四好 四中全会 四邻 四通八达 四海 四书 四肢 四五 四会
	五一 五四 五保 五险一金 五险 五金 五中全会 五官 五谷 五湖 五星 五角 五位一体 五粮液 五指山 五环 五年规划 五年计划 五环 五华
	六一 六安 六盘水 六中全会 六合 六稳 六保
	七一 七大 七夕 七中全会 八一 八大 八路军 八项规定 八达岭 八卦 八方 八中全会 九江 九寨沟 九三学社 九龙 九州 九一八 九大 九泉
	十一 十九大 十八大 十七大 十六大 二十大 十堰 十分 十四五 十三五 十二五 十一五 十五五 十足 十年来 十字 十全十美
	二手 二维 二级 二次 二线 二氧化碳 二氧化硫 二孩 二胎 二期 二者 二季度 三季度 四季度 二连浩特 二甲 二元 二审 二等 三等 一等 四等 三期 四期 一期 五期 一审 三审 二代 三代 一代 四级 五级 六级 八级 一级
	百姓 百分比 百分点 百货 百年 百强 百色 百度 百科 百花 百日 百家 百倍 百万富翁 百余年 百般 千方百计 千家万户 千岛湖 千禧 千年 千古 千秋 千里 千伏 千瓦 千克 千米 千卡 千人计划 万众 万一 万里 万科 万州 万宁 万物 万事 万达 万年 万分 万岁 万象 万国 亿万 成千上万 千万里 千百 千差万别
	零头 零钱 零花 零用 零活 零和 零成本 零门槛 零首付 零增长 零基础 零日 千兆 万兆 百兆 前兆 征兆 先兆 预兆 吉兆 凶兆 兆头 徵兆 預兆 兆頭 四人帮
	零售 零件 零距离 零容忍 零星 零部件 零工 零碳 零排放 零食 零散 零时 零点
	两党 万千 新的一年 一方 万万 萬萬 两两 兩兩 几乎 几个 数十 数百 数千 数万 五花八门 七上八下 三三两两 接二连三 丢三落四 不三不四 举一反三 再三 朝三暮四 万无一失 百里挑一 独一无二 唯一 统一 专一 单一 同一 之一 万一 其一 其二 其三 不一 逐一 任一 十佳 一百年 一汽 一审 一中 二中 三中 四中 周一 周二 周三 周四 周五 周六 星期一 星期二 星期三 星期四 星期五 星期六 礼拜一 初一 初二 初三 高一 高二 高三 大一 大二 大三 大四 十九届 二十届 十八届 十四届 十三届 十二届 正月 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月
	这一天 那一天 这一年 那一年 去一年 每一天 每一年 某一天 有一天 当一天 这一点 前一天 后一天 头一天 同一天 同一年 前一年 后一年 近一年 一年一度 一年来 一年中 一天天 一天到晚 一夜之间
	一本 二本 三本 一城 十强 百强 双一流 下一年度 下一年 上一年 上一年度 下一步 下一阶段 新一年 新一轮 两位数 一位数 三位数 四位数 国三 国四 国五 国六 国二 国一 长三角 珠三角 金三角 第一 第二 第三 老三 小三 张三 李四 王五 赵六 陆军 海陆 登陆 着陆 入伍 肆无 陆地 陆海 陆续 陆上 大陆 陆路 陆域 陆家嘴 肆意 玖富 捌 伍德 队伍 退伍 贰 肆虐 放肆 壹 佰 拾 收拾 上千 上万`);
/** Verbs and adverbs of one character: a quotation that holds one is no name: “只买|六条”. */
export const plainVerbs: readonly string[] = split('买 卖 有 没 是 说 要 拿 吃 给 找 钓 捕 抓 挖 只 才 就 又 还');
/** Before a quotation they say that somebody speaks in it: 他说|“采购七条”. */
export const sayings: readonly string[] = split('说 道 称 问 答 喊 写 讲 示 诉 曰');
export const countingOne: readonly string[] = [
	'至少',
	'仅',
	'只有',
	'不少于',
	'超过',
	'至少召开',
	'至少开展',
	'至少组织',
	'至少举办',
	'至少进行',
	'至少更新',
	'至少检查',
	'至少报告',
	'至多',
	'最多',
	'仅限',
	'限购',
	'限领',
	'限买',
	'每年',
	'每月',
	'每周',
	'每日',
	'每天',
	'每季度',
	'每半年',
	'每年召开',
	'每月召开',
	'每季度召开',
	'每年开展',
	'每年组织',
	'每年举办',
	'每月开展',
	'每季度开展',
];
export const multiples: readonly (readonly [string, number])[] = [
	['翻番', 2],
	['翻一番', 2],
	['翻两番', 4],
	['翻倍', 2],
	['翻了一番', 2],
	['翻了两番', 4],
	['翻了番', 2],
	['翻一倍', 2],
	['倍增', 2],
];
/** Percentages that are words: 半成, 打对折. */
export const percentWords: readonly (readonly [string, number])[] = [
	['半成', 5],
	['半折', 50],
	['打对折', 50],
	['打對折', 50],
];
export const shareVerbs: readonly (readonly [string, number])[] = [
	['减半', 0.5],
	['一半', 0.5],
	['半数', 0.5],
	['对半', 0.5],
	['过半', 0.5],
];
export const bodyNouns: readonly string[] = ['部门', '部委', '单位', '机构', '部', '委', '局'];
export const others: readonly string[] = [];
export const otherBefore: readonly string[] = ['等', '其他', '其余', '另外', '另'];
export const clauseStops: readonly string[] = [];

/** Classifiers that are the thing counted where nothing follows: 600余人. */
export const selfCounting: readonly string[] = [
	'人',
	'股',
	'单',
	'人次',
	'万人次',
	'户',
	'口',
	'车次',
	'例',
	'件',
	'项',
	'起',
	'次',
	'份',
	'批次',
	'架次',
	'剂次',
	'例次',
	'项次',
	'户次',
	'件次',
	'标段',
	'张次',
	'针次',
	'艘次',
	'列次',
	'班次',
];

export const percentLeads: readonly (readonly [string, number])[] = [
	['百分之', 0],
	['千分之', -1],
	['仟分之', -1],
	['佰分之', 0],
	['万分之', -2],
	['萬分之', -2],
	['十万分之', -3],
	['百万分之', -4],
	['千万分之', -5],
	['万万分之', -6],
	['亿分之', -6],
	['百万万分之', -8],
];
export const inShare: readonly string[] = [];
export const partOf: readonly string[] = ['分之'];
export const tenthShares: readonly string[] = ['成', '折'];
export const tenthShareBlocks: readonly string[] = [
	'立',
	'功',
	'为',
	'员',
	'果',
	'就',
	'本',
	'人',
	'都',
	'长',
	'品',
	'分',
	'绩',
	'效',
	'交',
	'熟',
	'型',
	'千',
	'群',
	'片',
	'套',
	'批',
	'百',
	'了',
	'年',
	'份',
	'书',
	'扣',
	'合',
	'算',
	'旧',
	'叠',
	'腾',
	'射',
	'返',
	'磨',
	'损',
	'线',
	'断',
	'页',
	'戏',
];
export const afterHalf: readonly string[] = [];
export const beforeHalf: readonly string[] = [];
export const ordinalBefore: readonly string[] = [];
export const halfAfter: readonly string[] = ['个半'];
export const yearMarks: readonly string[] = ['年', '年度', '年期'];
export const dayMarks: readonly string[] = ['日', '岁'];
export const strength: readonly string[] = [];
export const counted: readonly string[] = [];
/** Words between a small number and a noun that make it a list of the main ones: 三大指数. */
export const kindsOfThing: readonly string[] = ['大'];
/** What an index is told in: 3217.53点. */
export const pointUnits: readonly string[] = ['点', '點'];
export const hours: readonly string[] = [];
export const ellipticAfter: readonly string[] = [];
export const agedNouns: readonly string[] = [];
export const ageBounds: readonly string[] = [];
export const ageLeads: readonly string[] = [];
export const notCompound: readonly string[] = [];
export const valueLeads: readonly string[] = ['到', '至', '达', '为', '过', '近', '约', '逾', '有', '计', '是'];
export const ofNouns: readonly string[] = [];

export const ordinalMarks: readonly string[] = ['第', '№'];
export const numberMarks: readonly string[] = ['号', '號', '〕', '届', '路', '版', '型', '楼', '室', '栋', '幢'];
export const namedTails: readonly string[] = ['后', '强', '系', '级', '期', '届'];
export const dateMarks: readonly string[] = ['月', '号', '年代', '世纪', '月份'];
export const yearOld: readonly string[] = [];
export const ago: readonly string[] = ['年前', '多年前', '天前', '个月前', '周前', '年之前', '个多月前', '天之前', '日前', '年来', '多年来', '周年'];

export const partitives: readonly string[] = [];
export const relatives: readonly string[] = ['的'];
export const rangeAsides: readonly string[] = ['(含)', '（含）', '(不含)', '（不含）', '(含本数)'];
export const ofAll: readonly string[] = [];
export const totals: readonly string[] = [];
export const exceptions: readonly string[] = [];

/** Between a noun and its count: 民办幼儿园共有312家. */
export const countLeads: readonly string[] = split(
	'共有 共 有 达到 达 超过 超 破 突破 约 近 约有 共计 总计 累计 合计 计 增加 新增 减少 为 是 多达 突破 逾 已有 仅 仅有 只有 各 增至 达成 总数 总量 已 数量 数 不少于 不低于 至少 还有 均 分别 只 等 在 的 和 增加到 增长到 大约 将近 接近 上 目前 现有 又 保有量 总保有量 拥有量 需求量',
);
export const countedNouns: readonly string[] = [];
export const countedAs: readonly string[] = [];
export const yearLeads: readonly string[] = [];
/** What is counted in persons and cases, where it stands before its count: 外来务工者|415人, 领军人才|28人. */
export const countedTails: readonly string[] = split(
	'者 人员 人才 学生 教师 医生 护士 职工 工人 农民 居民 干部 党员 代表 委员 专家 博士 博士后 硕士 本科生 研究生 毕业生 患者 病人 病例 出院 死亡 境外输入 治愈 重症 失业 就业 脱贫 官兵 志愿者 旅客 游客 儿童 老人 老年人',
);
/** Units so common that a lone 万 before them makes a measure of reference: 万元工业增加值能耗. */
export const referenceUnits: readonly string[] = ['万元', '万人', '亩均', '万吨'];

/** A digit that stands before a measure word only as an ordinal: 二类医疗器械 is the second class; two of them are 两类. */
export const ordinalDigits: readonly string[] = ['二', '贰'];
/** Units that are a number only after a digit or a word that reaches for them: 上亿件, but not 万科. */
export const dependentUnits: readonly string[] = ['百', '千', '万', '亿', '佰', '仟', '萬', '億'];
/** Nobody knows how many they are after 数: 数|十万. */
export const vagueUnits: readonly string[] = [...dependentUnits, '十'];
/** A cubic metre behind digits, a party behind a Chinese numeral: 两方. */
export const digitUnits: readonly string[] = ['方'];
/** Say that the number after them is below zero. */
export const minus: readonly string[] = ['负', '負', '零下'];
export const barePredicates: readonly string[] = [];
export const notPer: readonly string[] = [];
export const pronouns: readonly string[] = [];

export const rollingLeads: readonly string[] = split('近 过去 过去的 最近 最近的 未来 未来的 今后 今后的 接下来 接下来的 之前 此前 以往 近一 前面');
export const rollingLimits: readonly string[] = [];
export const averages: readonly string[] = ['均线', '移动'];

export const adjectives: readonly string[] = split(`
	重要 主要 典型 具体 关键 不同 独立 完整 突出 优秀 先进 普通 基本 特殊 现代 优质 重大 核心 新 大 小 好 老 旧 新型 大型 小型 中型 综合 专业 专门 统一 公开 开放 明确 严重 危险 复杂 简单
	困难 贫困 富裕 发达 落后 成熟 稳定 有效 合格 不合格 合法 非法 违法 违规 相关 有关 相同 类似 常见 罕见 真正 实际 潜在 活跃 知名 著名 高端 低端 高效 绿色 智能 闲置 完善 全新 崭新 巨大
	显著 明显 积极 消极 紧迫 迫切 突发 严峻 主导 优先 急需 必要 可能 可行 现有 原有 已有 剩余 其余 同样 更大 更高 较大 较高 最大 最高 最新 最重要`);
/** Endings that make a kind of thing of a verb: 安置|点, 开工|率, 支付|方式. */
export const actionTails: readonly string[] = split(
	'类 型 率 站 室 园 厂 库 馆 班 员 者 费 款 额 证 卡 器 点 组 队 区 量 值 价 期 权 商 方 户 地 人员 方式 方法 手段 渠道 途径 形式 环节 类型 网点 站点 场所 地点 场景 主体 对象 范围 工具 名单 目录 清单 记录 次数 人数 天数 面积 金额 资金 经费 情况 案例 事件 案件',
);
/** Measure words of those who act: the verb behind them is told of them, and names no kind of thing. */
export const actors: readonly string[] = split('家 名 位 人 户 口 只 匹 头 辆 台 艘 架 群 伙 队 人次');
/** What a measure of persons or of cases may be followed by and counts, by its ending: 12人|代表团, 3例|病例; whatever else follows is told of them. */
export const measureTails: readonly (readonly [string, readonly string[]])[] = [
	['人', split('团 组 队 会 班 班子 小组 名单 议会 间 座')],
	['例', split('病例 患者 者 感染 病 症 肺炎 手术 案 案件 病人')],
];
/** Measure words of how often something is done. */
export const eventMeasures: readonly string[] = ['次', '遍', '回', '趟'];
/** What may follow a noun that is counted by them: 三次会议|上. */
export const afterEvents: readonly string[] = split('的 和 与 及 或 等 中 上 后 之后 以来 期间 均 都 已');
/** Ends of nouns for what happens: 三次|会议|审议. */
/** What a counted thing has, which the count is not of: 三种药品|采购额. */
export const properties: readonly string[] = split(
	'规模 工资 薪资 薪酬 工资收入 采购额 年采购额 销售额 年销售额 成交额 交易额 营业额 投资额 总投资 价格 售价 均价 报价 零售价 中标价 批发价 产值 年产值 增加值 利润 净利润 收入 年收入 营收 年营收 产量 年产量 销量 年销量 销售量 需求量 市值 总量 总额 总数 数量 人数 水质 体重 身高 寿命 成绩 股价 涨幅 跌幅 增速 增幅 占比 比重 比例 余额 成本 费用 票价 房价 租金 面积 总面积 建筑面积 质量 水平',
);
/** Colloquial units of money by their power of ten: 7|个亿. */
export const collectiveMoney: readonly (readonly [string, number])[] = [
	['个亿', 8],
	['个千万', 7],
	['个百万', 6],
];
/** Before a round number they leave open how many: 数|百万元. */
export const vague: readonly string[] = split('数 几');
/** Verbs at the end of a noun phrase that say what becomes of the things counted: 12个园区|建设. */
export const deeds: readonly string[] = split('建设 上市 签约 落地 投产 运营 改造 升级 衔接 对接 发展');
/** Measure words of such deeds themselves: 三项|改造. */
export const deedMeasures: readonly string[] = split('项 次 场 种 类 批 轮 件 宗 起 个方面 方面');
/** Verbs and nouns that say that a large number without a unit is money: 亏损|3亿, 4亿|投入. */
export const moneyWords: readonly string[] = split(
	'亏损 净亏损 预亏 盈利 净赚 赚 亏 耗资 斥资 投资 出资 注资 募资 融资 捐款 拨款 罚款 欠款 欠税 借款 贷款 投入 采购额 费用 成本 开支 缺口 工资 薪酬 赔偿 补偿 保费 赔付 税收 退税 减税 让利 货款 删减 遭删 减列 编列 匡列 核定 补助 加码 注资 订单额 总投资 净资产 现金 分红 债券 国债 专项债 资产 债务 身家 财富',
);

/** Ends of nouns for what is told in money: 出口总额|36亿. */
export const moneyNouns: readonly string[] = split(
	'产值 规模 收入 销售额 利润 总额 营收 市值 资产 投资额 成交额 支出 债务 余额 生产总值 增加值 损失 金额 资金 营业额 交易额 财政收入 负债 赤字 净利 纯利 产业规模 经费 价值 估值 身价 票房 补贴 投入 借款 欠款 罚款 存款 贷款 融资 融资额 进出口额 出口额 进口额 预算 总预算 补助 补助款 款项 津贴 工程款 拨款 特别预算 奖补 税款 税额 学费',
);
/** The currency that a text in Chinese means where it names none. */
export const ownCurrency: readonly string[] = ['CNY'];
export const eventNouns: readonly string[] = split('会 会议 活动 会谈 考试 手术 事故 地震 航班 演习 行动 选举 危机 机会 战争 访问 演出 比赛 论坛 讲座 培训');
export const aspects: readonly string[] = ['了'];
export const nounJoiners: readonly string[] = ['和', '与', '及', '等', '、', '以', '或'];
export const sortMeasures: readonly string[] = split('类 大类 小类 组 盒 瓶 袋 箱 包 罐 批 次 遍 趟 回 层 级 档 期 轮 届 重 方面 环 步');
export const clauseOpeners: readonly string[] = [];
export const partPronouns: readonly string[] = [];
export const chequeDigits: readonly string[] = split('壹 贰 叁 肆 伍 陆 柒 捌 玖 拾 貳 參 陸');
