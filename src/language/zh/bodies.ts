/** Chinese words by which bodies are named. */
import { words } from '../words.js';

/** Heads of public bodies by kind, the short ones guarded by {@link guards}. */
export const publicHeads: readonly (readonly [string, string])[] = [
	['人民政府', 'government'],
	['人民政府办公厅', 'office'],
	['人民政府办公室', 'office'],
	['政府办公厅', 'office'],
	['政府办公室', 'office'],
	['政府', 'government'],
	['委员会', 'agency'],
	['委员会办公室', 'office'],
	['管理委员会', 'agency'],
	['管委会', 'agency'],
	['人民代表大会', 'legislature'],
	['人民代表大会常务委员会', 'legislature'],
	['人大常委会', 'legislature'],
	['人大', 'legislature'],
	['办公厅', 'office'],
	['办公室', 'office'],
	['总局', 'agency'],
	['总署', 'agency'],
	['管理局', 'agency'],
	['监督管理局', 'agency'],
	['局', 'agency'],
	['厅', 'agency'],
	['署', 'agency'],
	['处', 'agency'],
	['部', 'ministry'],
	['省', 'ministry'],
	['委', 'agency'],
	['办', 'office'],
	['党委', 'party-organisation'],
	['省委', 'party-organisation'],
	['市委', 'party-organisation'],
	['区委', 'party-organisation'],
	['县委', 'party-organisation'],
	['州委', 'party-organisation'],
	['纪委', 'party-organisation'],
	['监委', 'agency'],
	['省政府', 'government'],
	['市政府', 'government'],
	['县政府', 'government'],
	['区政府', 'government'],
	['州政府', 'government'],
	['高级人民法院', 'court'],
	['中级人民法院', 'court'],
	['人民法院', 'court'],
	['法院', 'court'],
	['人民检察院', 'procuratorate'],
	['检察院', 'procuratorate'],
	['高院', 'court'],
	['监督管理委员会', 'agency'],
	['大使馆', 'office'],
	['大使館', 'office'],
	['总领事馆', 'office'],
	['总领馆', 'office'],
	['公署', 'office'],
	['管理中心', 'agency'],
	['办事处', 'office'],
	['联席会议', 'coordination'],
	['联席会议办公室', 'coordination'],
	['协调小组', 'coordination'],
	['工作专班', 'coordination'],
	['领导小组', 'coordination'],
	['领导小组办公室', 'coordination'],
	['指挥部', 'coordination'],
	['工作组', 'coordination'],
	['海关', 'agency'],
	['总队', 'agency'],
	['支队', 'agency'],
	['公安局', 'agency'],
	['公安厅', 'agency'],
	['税务局', 'agency'],
	['海事局', 'agency'],
	['地区管理局', 'agency'],
	['铁路监管局', 'agency'],
	['铁路局', 'agency'],
	['航务管理局', 'agency'],
	['监督署', 'agency'],
	['监察署', 'agency'],
	['警察厅', 'agency'],
	['检察厅', 'procuratorate'],
	['警方', 'agency'],
	['派出所', 'agency'],
	['考试院', 'agency'],
	['政协', 'advisory'],
	['疾病预防控制中心', 'agency'],
	['疾控中心', 'agency'],
	['联防联控机制', 'coordination'],
	['兵团', 'subnational'],
	['供销合作社', 'agency'],
	['供销社', 'agency'],
	['总工会', 'association'],
	['慈善总会', 'association'],
	['总会', 'association'],
	['慈善会', 'association'],
	['联谊会', 'association'],
	['校友会', 'association'],
	['联合社', 'association'],
	['信用社', 'bank'],
	['学联', 'association'],
	['青联', 'association'],
	['妇联', 'association'],
	['科协', 'association'],
	['文联', 'association'],
	['社科联', 'association'],
	['侨联', 'association'],
	['工商联', 'association'],
	['红十字会', 'association'],
	['贸促会', 'association'],
	['团委', 'party-organisation'],
	['工委', 'party-organisation'],
	['党工委', 'party-organisation'],
	['宣传部', 'party-organisation'],
	['组织部', 'party-organisation'],
	['统战部', 'party-organisation'],
	['政法委', 'party-organisation'],
	['残联', 'association'],
	['议会', 'legislature'],
	['国会', 'legislature'],
	['内阁', 'cabinet'],
];

/** Heads of organisations that are bodies unless they only employ a person who speaks. */
export const namedHeads: readonly (readonly [string, string])[] = [
	['股份有限公司', 'company'],
	['有限责任公司', 'company'],
	['有限公司', 'company'],
	['集团有限公司', 'company'],
	['集团公司', 'company'],
	['协会', 'association'],
	['学会', 'association'],
	['商会', 'association'],
	['联合会', 'association'],
	['促进会', 'association'],
	['专业委员会', 'association'],
	['专家委员会', 'association'],
	['专委会', 'association'],
	['研究会', 'association'],
	['理事会', 'association'],
	['同业公会', 'association'],
	['互助会', 'association'],
	['志愿者协会', 'association'],
	['基金会', 'foundation'],
	['产业基金', 'foundation'],
	['引导基金', 'foundation'],
	['转化基金', 'foundation'],
	['升级基金', 'foundation'],
	['发展基金', 'foundation'],
	['母基金', 'foundation'],
];

/** Heads of organisations that count only where they act. */
export const actingHeads: readonly (readonly [string, string])[] = [
	['公司', 'company'],
	['集团', 'company'],
	['大学', 'university'],
	['学院', 'university'],
	['医院', 'hospital'],
	['职工医院', 'hospital'],
	['中心医院', 'hospital'],
	['人民医院', 'hospital'],
	['附属医院', 'hospital'],
	['儿童医院', 'hospital'],
	['妇幼保健院', 'hospital'],
	['保健院', 'hospital'],
	['中医院', 'hospital'],
	['疗养院', 'hospital'],
	['检验院', 'institution'],
	['检测院', 'institution'],
	['研究总院', 'institution'],
	['规划院', 'institution'],
	['气象台', 'institution'],
	['天文台', 'institution'],
	['出版社', 'company'],
	['党校', 'institution'],
	['行政学院', 'institution'],
	['监狱', 'institution'],
	['档案馆', 'institution'],
	['体育馆', 'institution'],
	['文化馆', 'institution'],
	['科技馆', 'institution'],
	['救助站', 'institution'],
	['服务站', 'institution'],
	['水文站', 'institution'],
	['检查站', 'institution'],
	['机场', 'company'],
	['电站', 'company'],
	['电厂', 'company'],
	['农场', 'company'],
	['林场', 'company'],
	['牧场', 'company'],
	['中学', 'university'],
	['小学', 'university'],
	['幼儿园', 'university'],
	['研究院', 'institution'],
	['研究所', 'institution'],
	['研究中心', 'institution'],
	['中心', 'institution'],
	['联盟', 'association'],
	['分中心', 'institution'],
	['卫生院', 'hospital'],
	['卫生服务中心', 'hospital'],
	['门诊部', 'hospital'],
	['监测中心', 'institution'],
	['设计院', 'institution'],
	['社科院', 'academy'],
	['农科院', 'academy'],
	['博物馆', 'institution'],
	['图书馆', 'institution'],
	['美术馆', 'institution'],
	['合作社', 'association'],
	['俱乐部', 'association'],
	['证券', 'company'],
	['分行', 'bank'],
	['农商行', 'bank'],
	['科学院', 'academy'],
	['实验室', 'institution'],
	['银行', 'bank'],
	['交易所', 'institution'],
	['信息中心', 'institution'],
	['合作组织', 'international'],
];

/** Heads of which there are many: they name one behind its place alone, 青山|机场. */
export const placedHeads: readonly string[] = words(
	'机场 电站 电厂 农场 林场 牧场 中学 小学 幼儿园 服务站 检查站 水文站 救助站 监狱 体育馆 文化馆 科技馆 档案馆 党校',
);

/** Heads so full that what stands before them is a name without a place: 青湖科技园区|管理委员会. */
/** Between a state and where its embassy stands: 中国|驻|挪威大使馆. */
export const posted: readonly string[] = words('驻 駐');
/** Of them, those named by a place, or by a word of two characters at most: 福田海关. */
export const shortNamed: readonly string[] = words('海关');
export const fullHeads: readonly string[] = words(
	'海事局 航务管理局 地区管理局 铁路监管局 铁路局 海关 管理委员会 管委会 大使馆 总领事馆 监督管理局 专员办事处 监督署 监察署 警察厅 检察厅',
);

/** Ends of districts and zones that have an administration: 松江|区, 青湖|高新区. */
export const zones: readonly string[] = words('区 新区 县 镇 高新区 开发区 经开区 自贸区 自贸试验区 新片区 示范区 保税区 度假区 旗 街道 自治县 自治州');

/** Units of every level, behind the name of a place that no gazetteer holds: 青湖|县. */
export const countyUnits: readonly string[] = words('省 县 区 市 镇 乡 州');

/** Units that also close the names of places of another unit: 兰|州|市. */
export const innerUnits = '州';

/** Words that begin with a unit and are none: 延边州|市场监管局. */
export const unitWords: readonly string[] = words(
	'市场 市政工 市政设 市政公 市政管 市政园 市政和 市政道 市政府采购 市容 市民 市值 市级 区域 区块 区级 县域 县级 县乡',
);

/** The unit before which one character may be the name of a place: 莘|县. */
export const shortUnits = '县';

/** Characters before a unit that name no place: 该|县. */
export const unnamed = '该各我本全两每某此外邻其等和及与市省区县乡镇辖属在到一二三四五六七八九十几数多众诸同由向对经报请被让给从';

/** Units below a city, behind the name of a place: 青湖|县. */
export const localUnits: readonly string[] = words('县 旗 镇');
/** Before such a unit they tell what kind it is: 古|镇. */
export const unitAdjectives = '小大古老新名重强各每乡';

/** The place of an article whose own administration writes: 本市, 我省. */
export const ownPlaces: readonly string[] = words('本市 我市 本省 我省 本区 我区 本县 我县');

/** Of a place named before, 该市, and of which level; 县里 is of its own place. */
export const placeNouns: readonly (readonly [string, string])[] = [
	['该国', 'country'],
	['该省', 'region'],
	['该州', 'region'],
	['该自治区', 'region'],
	['该市', 'city'],
	['该县', 'local'],
	['该区', 'local'],
	['该镇', 'local'],
	['该旗', 'local'],
	['省里', 'region'],
	['市里', 'city'],
	['县里', 'local'],
	['区里', 'local'],
	['镇里', 'local'],
];

/** Before a name in Latin letters: 研究机构|Datalens. */
export const nameBearers: readonly string[] = words(
	'公司 企业 机构 平台 集团 巨头 制造商 运营商 开发商 供应商 初创公司 智库 组织 品牌商 车企 药企 券商 银行 协会 厂商',
);

/** A short head is no head before these: 公安部|门, 市教育局|面. */
export const guards: readonly (readonly [string, string])[] = [
	['联合国', '家务内药资企电航网铁开'],
	['部', '门分署落队长件位级委属'],
	['联盟', '化链'],
	['证券', '业化法投监市账交报日时'],
	['分行', '业'],
	['局', '面势部长限'],
	['办', '法理公好学事案成起结得实主厂展赛班'],
	['委', '员托派任屈'],
	['厅', '长级局'],
	['海关', '通志史博法监编官员统关口'],
	['署', '名理长期'],
	['处', '理于在置罚分境女'],
	['省', '份市级内外长钱委去略电却厅政区直会'],
	['院', '士校长内外线'],
	['会', '议员见长谈'],
	['行', '业动为政情长程体'],
	['大学', '生'],
	['学院', '派'],
	['政府', '部采性间债工职投购'],
	['中心', '城'],
	['集团', '化军'],
	['公司', '法'],
	['医院', '感'],
	['法院', '院'],
	['银行', '业间卡'],
	['人大', '代卫利'],
	['基金', '峰经产净份'],
	['政协', '委'],
	['高院', '校'],
	['市政', '府'],
	['联席会议', '机制'],
];

/** Characters that no name runs across. */
export const stops = '获拟欲逾级的了在是将对由把被让给等比这那其该各我你他她它们已正于都也还并但而如若则即至起去说为按因时今明昨年月日第每某又或要须无';

/** Numbers a body among those of its name, 第二人民医院; before the last of these it numbers something else: 第二批, 第三方. */
export const ordinal = '第';
export const numerals = '一二三四五六七八九十';
/** Count bodies behind a numeral: 六|所大学, 一|家公司. */
export const bodyCounters = '家所';
export const counted = '批次届个季条章页轮期阶方季步类种级天年月日周名位代产大';

/** What only those of China call it, or what is its own. */
export const ours: readonly string[] = words('中方 我国 我方 我省 我市 我区 我县');

/** Before whom something is told or handed in. */
export const toward = '向';

/** Words that no name runs across. */
export const stopWords: readonly string[] = words(`
	降低 提升 直属 所属 下属 兼管 谋划 首间 首家 首个 首座 首所 约占 仅占 共占 督促 实行 请求 抄送 报送 呈报 转呈 依靠 先靠 加快 定期向 及时向 调查向 必须向 可以向 应当向 分别向 立即向 主动向 书面向 健全 征求 服从 调动 策划 有些 允许 自从 学会了 禁止 防止 避免 解决 针对 围绕 结合 协同 成为 享受 享有 看到 遇到 选取 包含 引进 走访 采访 联系到 前身 隶属 代表着 标志着 意味着 告诉 告知 委派 协商 对接 服务于 取决于 致力于 助力 赋能 支撑 保持 维护 扶持 明确 注册 申请
	征集 予以 标注 吸引 带动 聚焦 所谓 具有 稳定 含有 拥有 存在 鼓励 依托 请问 整合 依赖 加强 推进 推动 开展 实施 发布 印发 要求 提出 召开 建立 完善 支持 鼓励 成立 会同 联合 组织 宣布 表示 介绍 指出 强调 通过 批准 制定 出台 决定 公布 参加 出席 主持 负责 牵头 协助 配合 报告 审议 启动 举行 举办 获得 实现 完成 达到 超过 进行 提供 进入
	成为 包括 记者 同志 主任 书记 省长 市长 部长 局长 县长 区长 院长 处长 会长 校长 教授 根据 按照 关于 以及 有关 相关 企业 部分 居民 近日 目前 全面 首次 首批 正式 共同 分别
	可能 导致 旗下 知名 当地 多所 使得 跨省 直辖市 虽然 没有 限制 力量 设立 设置 帮助 利用 引导 前往 走进 位于 来自 对于 依托 发挥 属于 选择 成员 专家 代表 作为 担任 任职 现任 承担 培养 增加 减少 提高 扩大 促进 强化 深化 优化 保障 落实 执行 参与 希望 选派 派出 抽调 邀请 访问 考察 调研 入驻 加入 合作 签约 签署 投资 建设 打造 构建 形成 纳入 列入 面向 覆盖 涉及 取消 暂停 恢复 收到 接到 联系 咨询 拨打 详见 点击 下载 其他 其它 许多 很多 不少 多个 多家 部分 一些 一个 这些 那些 同时 此外 另外 因此 所以 由于 或者 以上 以下 之间 之后 之前 期间 内部 外部 全部 任何 所有 各类 各种 如何 什么 怎么 是否 能够 可以 需要 必须 应当 不得 不能 已经 正在 仍然 继续 不断 逐步 进一步 积极 努力 大力 切实 着力 充分 广泛 深入 主动 自愿 直接 间接 主要 重要 关键 核心 优质 高端 先进 现代 传统 患者 群众 学生 教师 医生 职工 员工 人员 干部 干事 老板 客户 用户 消费者
`);

/** A body of the article's own place: 市科委, 省教育厅. */
export const localPrefixes: readonly string[] = words(`
	市 省 区 县 州 自治区 自治州 我市 我省 我区 我县 本市
`);

/** Before the place of one of its committees: 中共|青湖市委. */
export const party: readonly string[] = ['中共', '中国共产党'];

/** Prefixes of national bodies. */
export const nationalPrefixes: readonly string[] = words(`
	国家 全国 中央 中国 中华 国务院 中共 最高 长三角 京津冀 粤港澳大湾区 长江三角洲
`);

/** What a body does in policy; saying is not doing. */
export const actVerbs: readonly string[] = words(`
	派出 派遣 增派 加派 支援 驰援 援助 批评 谴责 呼吁 敦促 警告 上诉 起诉 抗议 声援 表决 否决 裁定 判决 立案 查处 约谈 抓获 逮捕 拘留 扣押 侦破 破获 处置 救治 收治 接诊 招收 招聘 招募 授予 颁发 表彰 出具 出版 更新 修订 起草 编制 编写 主编 编撰 梳理 汇总 评选 认定 认证 检测 检验 抽查 监测 预报 预警 预测 加开 增开 停运 开通 运营 建成 投运 投产 交付 推荐 参加 加入 签约 捐建 援建 承建 领投 参投 参会 试产 试运行 扩建 迁址 更名 获批 获得 中标 融资 募资 上市 公告称 公告显示 有关人士 相关人士 相关负责人 有关负责人 方面表示 表示将 披露
	捐款 捐助 扩产 增产 减产 停产 复产 停牌 停售 开设 落户 落地 揭牌 挂牌 入驻 合作 增开 查获 立案 抽检 通过 审议 颁布 开发 生产 建设 运营 推广 出资 投入 捐资 赞助 兼并 控股 入股 发布 印发 下发 制定 出台 公布 宣布 决定 批准 审批 核准 启动 实施 开展 承担 负责 牵头 组织 主办 承办 协办 举办 建立  设立 签署 签订 投资   提供 捐赠 捐助 召回 整改 处罚 申请 采购 中标 收购 并购 合并 重组 剥离 移交 接收 完成 推出 上线  	推进 执行 落实   取消 暂停   参与 联合 共同 会同 牵手 研发   调整 下调 上调 发起 通报 要求 应当 须  `);

/** Classes of bodies that have duties, and the words they end in. */
export const classes: readonly string[] = words(`
	当地警方 警方 检方 校方 院方 村委会 居委会 业委会 村民小组 业主委员会 村党支部 基层党组织 社会组织 行业协会 学会协会 科研院所 科研机构 新型研发机构
	国家部委 中央部委 国家有关部委 有关部委 相关部委 各部委 中央和国家机关 国家机关 各地 各地区 各部门 各有关部门 有关部门 相关部门 各级政府 各级人民政府 地方各级人民政府 地方政府 地方人民政府 县级以上地方人民政府 县级以上人民政府 省级人民政府 各省、自治区、直辖市人民政府 各省、自治区、直辖市 各省（区、市） 各省区市 各市、县人民政府 各区人民政府 各区政府
	各县（市、区）人民政府 设区的市级以上人民政府 中央企业 国有企业 民营企业 医疗机构 各级医疗机构 公立医院 各单位 各有关单位 有关单位 相关单位 各成员单位 主管部门 行业主管部门 行政主管部门 当地政府 当地有关部门 金融机构 商业银行 保险机构 保险公司 平台企业 高校 高等学校
	各高校 各级各类学校 中小学校 用人单位 监管部门 执法部门 乡镇人民政府 街道办事处 村民委员会 居民委员会 各级党委 各级党委和政府 定点医疗机构 基层医疗卫生机构 医疗卫生机构 各级法院 各级人民法院 各级检察院
`);
/** 卫生|部门, 教育|主管部门. */
export const classTails: readonly string[] = words(`
	监督管理机构 登记机构 部门 主管部门 行政部门 行政主管部门 管理部门 监管部门 监督管理部门 机关
`);

/** What a body says for itself. */
export const reportVerbs: readonly string[] = words(
	'表态 回应称 坦承 承认 反驳 澄清 通报 通告 公告 爆料 提醒 警告 强调称 提出 提到 预测 估算 预测 写道 统计表示 数据显示 报告显示 调查显示 研究显示 研报 在研报 报告称 统计 测算 表示 称 回应 回复 说 指出 认为 透露 介绍 强调 声明 承诺 呼吁 建议 预计 宣称 坦言 解释 证实 否认 均称 均表示 告诉',
);

/** Behind a body, with where or by whom between: 联盟|在青岚|成立, 联盟|由十家公司|组建. */
export const foundingVerbs: readonly string[] = words('成立 揭牌 挂牌 组建 设立 创办 发起 创建 签约 启用');
export const placers = '在于由';

/** Between those who act together: 市教育局|联合|市财政局. */
export const allying: readonly string[] = words('联合 会同 携手 联手 协同');

/** Before a body that is set up, relied upon or charged with something: 支持|某某中心建设. */
export const entrusts: readonly string[] = words('支持 依托 组建 设立 成立 委托 授权 指定 发挥 筹建 指导 联合 会同 商请 责成 督促 邀请 聘请');

/** Behind a union of states, the ground on which others stand: 欧盟|成员国. */
export const settings: readonly string[] = words(
	'国家 成员 成员国 峰会 会议 规则 标准 市场 领导人 经济体 框架 机制 合作机制 等合作机制 宪章 体系 内部 企业 公民 总部 各国 地区 境内',
);

/** Shaped like bodies and none: what a city wants to be, what there are many of. */
export const noBodies: readonly string[] = words(
	'国际创新科技中心 国际科创中心 科创中心 国际旅游消费中心 消费中心 中心实验室 绿色数据中心 数据中心 区域中心 医疗中心 医学中心 国际科技创新中心 国际经济中心 国际金融中心 国际贸易中心 国际航运中心 科技创新中心 国际消费中心 全国重点实验室 国家重点实验室 国家实验室',
);

/** Modifiers that make no name: 民营医院, 大型企业集团. */
export const genericModifiers: readonly string[] = words(`
	邮政 家庭 支线 枢纽 存量 急需 融资 直销 自营 代理 货运 客运 长途 短途 城际 跨境 同城 即时 生鲜 社会化 农村 中小 人工 人工智能 智慧 智能 自动 自动化 国产 进口 替代 名下 旗下 大量 民间 国际性 全市性 全省性 区域性 食品 绿色 低碳 生态 海洋 深海 低空 量子 空间 前沿 颠覆性 通用 具身 消费 家用 商用 军用 民用 车用 储能 节能 氢能 光伏 风电 清洁 可再生 无人 纯电动 混合动力 燃油 电动 二手 共享 长租 短租 精酿 特色 预制 智造 数字 数智 云端 网上 线上 线下 实体 单体 网络 移动
	公司 集团 企业 银行 机构 单位 协会 科技型 央企 国资 国际 医械 器械 运动 连锁 专业化 药企 车企 房企 险资 央国企 三甲 二甲 二级甲等 三级甲等 方舱 校办 集体 股份 外商 港澳台 日资 美资 头部 疾控 独资 资本 国有资本 绿色 融媒体 照料 养老 制造业 孵化 急救 数据 算力 调度 指挥 客服 呼叫 购物 会展 物流 配送 体检 康复 护理 托育 托养 全国性 开放 分布式 国家重点
	未来 专项 政府 私募 股权 创业 并购 天使 种子 政策性 市场化 多元化 设立 新设 若干 类 多家 知名 一批 头部 众多 高水平 良好 优质 优秀 顶尖 领先 先进 新型 特色 优势 各大 本土 世界 全球 双一流 一流大学 研究型 应用型 创新型 科研 高新技术 专精特新 独角兽 初创 民族 当地 本地 外地 沿海 内地 境内外 国内外 海外 欧美 西方 传统 现代 新兴 成熟 最大 第三方 有实力 承接 受托 委托 签约 合作 依托 同一 另一 任何 部属 直属 附属 下属 所属 委属 省属 市属 区属 央属 军队 部队 地市 妇产 口腔 眼科 骨科 儿科 互联网 云 共享 联合 开放式 协同 产学研 校企 政企 院企
	民营 公立 私立 各级 各类 基层 综合 综合性 专科 大型 中小 小型 三级 二级 一级 县级 市级 省级 国家级 社区 公益 上市 国有 民办 外资 合资 中外 保险 证券 科技 基础 基础研究 研究 重点 定点 医疗 卫生 医疗卫生 健康 服务 教育 职业 技术 高等 普通 一流 著名
	知名 国内 国外 境外 境内 外国 跨国 地方 农村 城市 城镇 乡镇 中央 全国 国家 数据 信息 管理 培训 商业 政策性 股份制 农业 工业 建筑 房地产 物流 电商 互联网 网络 平台 行业 专业 社会 慈善 创新 研发 文化 活动 体育 老年 儿童 妇幼 传染病 精神 中医 肿瘤 控制
	疾病 预防 疾病预防 龙头 骨干 民间 示范 试点 区域 产业 工程 实验 党群 新时代 文明 实践 便民 政务 政务服务 矿山 能源 汽车 医药 药品 生产 经营 燃气 供水 公交 投资 担保 租赁 信托 基金 资产 运营 母 子 分 总 控股 本 同类 多家 两家 几家 家 所 个 名 批 位
	项 涉事 涉案 该 有限 责任 股份 方舱 互助 住院 转诊 门诊 中小型 省 市 县 区 级 乡 镇 村 一 二 三 四 五 两 大 小 新
`);

/** Labels before the organisers or those in charge: 主办单位：某某学会. */
export const dutyLabels: readonly string[] = words(`
	牵头部门 责任部门 配合部门 配合单位 参与单位 实施主体 主办 承办 协办 责任单位 牵头单位 实施单位 发文单位 发文机关 联合主办 主办方 承办方 主管单位 主办单位 承办单位 协办单位 支持单位 指导单位
`);

/** A body named before stands behind them: 该局, 该委. */
export const shortForms: readonly (readonly [string, string])[] = [
	['该局', '局'],
	['该委', '委'],
	['该部', '部'],
	['该厅', '厅'],
	['该院', '院'],
	['该公司', '公司'],
	['该集团', '集团'],
	['该行', '行'],
	['该会', '会'],
	['该校', '学'],
	['该中心', '中心'],
	['该协会', '协会'],
];

/** The centre without a name: 中央决定. */
export const centre = '中央';

/** A head is no head after these: 格局, 全部, 联办, 省委常委, 工人|大伟. */
export const leftGuards: readonly (readonly [string, string])[] = [
	['局', '格布大开全好结僵困破变首胜残终战棋'],
	['部', '首一二三两几每诊全内外局干东西中南北上下乐大各分总底顶头颈腹胸腰村支本'],
	['办', '通联举主承协快一督查开操创兴新停补代包难理'],
	['委', '常编政执'],
	['厅', '会客餐大展舞影歌音'],
	['人大', '商工军个成老女男'],
	['海关', '内各的由从向经过到在对与和及新老设立辖外全有间道'],
	['处', '两几三所到好坏用长短益各四随深此何多害痛判查惩妥出'],
	['署', '部签'],
	['省', '节反'],
];

/** Levels and areas that are no place: 县域, 市县. */
export const noPlaces: readonly string[] = words(`
	内报 报市 报县 报省 报区 送市 送县 送省 送区 湾区 经济区 功能区 保护区 县域 市域 省域 区域 领域 乡镇 市县 省市 区县 城乡 城市 辖区 地市 地区 社区 园区 棚户区 创新区 小区 校区 院区 厂区 城区 郊区 灾区 疫区 山区 景区 片区 牧区 库区 林区 矿区 老区 特区 示范区 开发区 试验区 自治区 自治州 自治县 都市 省份 本市 本省 本县 本区 全市 全省 全县 全区 我市 我省 我县 我区 各市 各省 各县 各区 该市 该省 该县 该区 外市 外省 超市 股市 楼市 上市 门市 夜市 有关市 相关市 设区的市 县级市 地级市
`);

/** Before an organ of the article's own place: 经|市政府, 由|省财政厅, 六届|区政府. */
export const localOpeners = '经届由报据向与和及或请会以从让被给对同括含促求望告诉知';

/** After 中央, it acts: 中央|将, 中央|还将. */
export const centreActs = '将还已要再也拟均';

/** Who works at a body: 某某大学|教授, 某某医院|主任医师. The body itself does nothing there. */
export const holderRoles: readonly string[] = words(`
	教授 副教授 研究员 副研究员 院士 专家 学者 博士 硕士 院长 副院长 校长 副校长 巡视员 副巡视员 理事长 副理事长 理事 所长 副所长 医师 医生 护士 总经理 副总经理 副总裁 经济学家 分析师 律师 学生 毕业 讲师 党委书记 工程师 高级工程师
`);

/** Before a company they say that something comes from it: 据|青山智能公告. */
export const sourceOpeners = '据';

/** Posts of a party or an army by which those who hold them are named: 中央军委|主席. */
export const posts: readonly string[] = words('总书记 主席 副主席 常委 常务委员 委员 书记 副书记 常务副书记 主任 副主任 政委 司令员');

/** Verbs elsewhere, parts of the names of organs: 住房和城乡|建设|局, 投资|促进局. */
export const organWords: readonly string[] = words(`
	咨询 评估 检测 认证 鉴定 调解 仲裁 救援 救助 援助 搜救 监测 处置 指挥 学生资助 教师发展 教师教育 职工服务 职工技术 人员培训 居民 专家 记者 医生 消费者 用户 客户服务 成员 代表 群众 干部教育 企业管理 企业家 企业联合 企业改革 企业发展 企业服务 企业信用 企业文化 企业投资
	建设 投资 合作 联合 组织 保障 服务 促进 推进 发展 应急 协调 利用 优化 取得 参与 监督 执法 审批 改革 落实 联系 支持 帮扶 引导 使用 保护 统计 审计 规划 招商 考试 招生 就业 扶贫 干部
`);

/** Who runs a company: 某某科技|董事长. */
export const chiefs: readonly string[] = words(
	'董事长 副董事长 轮值董事长 行政总裁 财务总裁 总裁 执行总裁 常务副总裁 高级副总裁 首席执行官 联合创始人 创始人 首席技术官 首席财务官 首席运营官 首席科学家 新闻发言人 发言人 掌门人 董秘 董事会秘书',
);

/** Before a chief: the second in command, 副|总裁. */
export const second = '副';

/** Behind 部门 it ends another word: 某某部|门户网站. */
export const portal = '户';

/** Behind a verb: 组建|了. */
export const perfect = '了';

/** A part of a bureau, which has no name of its own, and of a ministry, which has: 医疗器械|处, 价格|司. */
export const division = '处';
export const unit = '司';
/** Committees of a parliament. */
export const committees: readonly string[] = words('委员会 小组委员会 特别委员会');
/** The general office of a ministry. */
export const offices: readonly string[] = words('办公厅');
/** Before 司 they make another word: 公司, 官司. */
export const noUnits = '公上官寿祭有打各该';
/** Behind 司 they make another word: 司机, 司长, 司法. */
export const unitGuards = '机长法令局空仪马炉';

/** Between a name and what is its own. */
export const genitive = '的';

/** Words that join names. */
export const joints = '和与及暨由';

/** Before whom something is addressed, so that the name begins behind it: 向|某局. */
export const addressing = '向';

/** Before who does something, and no name of a place begins with them: 经|青湖县人民政府同意, 由|青湖县负责. */
export const agentMarks = '经由据';

/** What governs a place, and a zone of one. */
export const government = '人民政府';
export const zoneOrgan = '管理委员会';
export const zoneEnd = '区';

/** Between a place and its verb: 益阳|近三年连续|举办. */
export const adverbs: readonly string[] = words(
	`已 将 近 率先 还 也 拟 正式 首次 全面 今年 日前 近日 今日 昨日 连续 陆续 再次 正在 正 先后 专门 明确 积极 不断 进一步 继续 相继 同步 同时 近年来 多年 去年 明年 近年 历年 目前 现已 现 已经 就 均 都 曾 曾经
	早 一直 始终 随即 随后 即将 未来 今后 纷纷 开始 着手 着力 大力 全力 主动 严格 依法 多次 两次 将在 计划在 力争 统一 联合 共同 分别 各自 另 又 再 仍 仍将 也将 还将 也已 都已 均已 已率先 下半年 上半年 年内 本月 上月 本周 上周 当天 当日 此前 此次 早已 早就`,
);

/** Behind places named in a row: 北京、天津|等地. */
export const rowEnds: readonly string[] = words(
	'等地 等多地 等国 等多国 等国家 等省 等省市 等省份 等省区 等市 等城市 等地区 等区 等县 等州 等三地 等四地 等五地 等地方 两地 三地 四地 两国 三国 两省 三省 两市 三市 三省一市 一市三省',
);

/** Open the time at which something is done, 自|去年五月起, and close it. */
export const timeOpeners = '自从于在';
export const timeEnds = '起始后间前内末初底';
/** Units behind the number of a time: 2010|年. */
export const timeUnits = '年月日';

/** Before those for whom something is done, which comes behind them: 对|新能源汽车提供补贴. */
export const addressees = '对向为给';

/** What the administration of a place does; verbs that are as often nouns behind its name (管理, 研究) are left out. */
export const governVerbs: readonly string[] = words(`
	纳入 列为 列入 整合 统筹 盘活 筹集 化解 抽调 选派 选聘
	筹备 筹建 组建 召开 投资 提供 实行 施行 采用 修建 新建 扩建 建设了 扩大 增加 减少 提高 降低 设置 划定 划拨 派驻 推荐 编制 起草 颁发 表彰 奖励 资助 补助 救助 拨款 出资 立法 提案 规定 规范 治理 修复 争取 打击 取缔 关闭 关停 拆除 改造 升级 转发 开通
	开放 开设 引入 招募 招聘 承办 主办 协办 倡议 拟定 追加 派发 采购了 隔离 排查 核查 督查 许可 备案 评定 评选 公示 公开 征集 征求 敦促 反对 警告 指责 抵制 报复 反制 起诉 上诉 申诉 欢迎 邀请 回应 重申 表态 表示 强调 指出 批评 赞成 同意 答应 申请 加入 参加 参与 履行 遵守 恪守
	扩招 降准 降息 加息 减税 征税 免税 退税 限购 限行 限电 解禁 禁止了 严厉打击 严肃查处 严格落实 派出 增派 出动 启用 投放 投用 收回 撤销 撤离 疏散 转移安置 发出 下达 分配 调配 调拨 调度
	给予 予以 牵头 负责 会同 制发 承诺 表决 否决 扶持 整治 查处 通报 约谈 督促 督办 清退 关停 收储 收购 补贴 免除 延长 延续 压减 严禁 严控 限制 放开 封锁 解封 驱逐 制裁 谴责 抗议 拒绝 否认 呼吁 敦促 承认 撤回 退出 签署 批复 核准 提交 部署 试行 启用 增开 发行 捐赠 援助 派出 派遣 召回 禁售 加征 取消 豁免 暂停
	出台 发布 印发 推出 启动 宣布 决定 建立 设立 实施 举办 推行 上线 成立 提出 通过 批准 下发 制定 要求 取消 上调 下调 调整 开展 推进 推动 落实 完善 发放 投入 安排 拨付 引进 打造 建成 探索 试点 深化 加强 加快 优化 简化 放宽 收紧 暂停 恢复 禁止 允许 鼓励 支持 计划 承诺 采取 颁布 修订 公布 部署 组织 统筹
`);

/** After 国家 at the start of a clause, as laws write it: the state. */
export const stateVerbs: readonly string[] = words(`
	鼓励 支持 实行 建立 保护 保障 推行 依法 采取 发展 提倡 设立 加强 完善 制定 禁止 扶持 健全 促进 引导 组织 推进 推动 规定 对 统筹 构建 建设 培育 维护 尊重
`);

/** The state, as laws name it. */
export const state = '国家';

/** Levels behind the name of a place. */
export const governmentWords = ['省', '市', '区', '县', '州', '镇', '乡'];

/** Trades that close the short name of a company: 青岚|科技. */
export const trades: readonly string[] = words(`
	产险 寿险 健康险 养老险 再保险 超市 便利店 书店 酒店 饭店 餐饮 乳品 啤酒 白酒 珠宝 教育科技 路桥 港口 港务 燃气 水务 热力 科技 智能 医药 药业 制药 生物 生物科技 医疗 医疗科技 大健康 股份 汽车 汽配 轮胎 客车 重卡 电子 电气 电器 电力 电网 能源 新能源 动力 重工 军工 船舶 造船 地产 置业 置地
	物业 证券 资本 创投 传媒 影业 动漫 互娱 乳业 饮品 酒业 茶业 粮油 面业 肉业 牧业 种业 渔业 糖业 盐业 钢铁 特钢 化工 石化 油田 矿业 有色 稀土 铝业 铜业 钨业 锂业 建材
	 纸业 服饰 鞋业 家居 通讯 数科 半导体 微电子 光电 航空 航天 航运 海运 快递 速运 速递 快运 高速 银行 人寿 财险 保险 信托
	租赁 金控 金服 支付 征信 小贷 消费金融 大药房 药房 药店 百货 环保 环境 装备 机床 机器人 精密 新材 高科 控股 实业 智造 智库 咨询 
	出行 租车 打车 优选 邮轮 之家 科创 智行 智联 智驾 传感 微芯 集团
`);

/** Verbs elsewhere, trades before the legal form of a company: 青山|投资|有限公司. */
export const companyTrades: readonly string[] = words(
	'投资 建设 企业 咨询 运营 服务 合作 发展 推广 策划 组织 联合 设计 开发 管理 控股 经营 贸易 工程 技术 检测 认证 评估 测试 代理 物业 养护 清洁 保安 旅游 培训 教育 出版 发行 印刷 包装 安装 维修 租赁 担保 典当 拍卖 销售 供应 配送 加工 制造 生产 养殖 种植 研究 创新',
);

/** Behind the short name of a company: what only a company or another body has or does. */
export const companyTails: readonly string[] = words(`
	表示 称 均称 均表示 回应 回复 公告 发布公告 披露 宣布 透露 说 收购 并购 入股 参股 增持 减持 出资 融资 募资 停牌 复牌 退市 拟 中标 召回 董事 董事会 总裁 总经理 创始人 联合创始人 高管 负责人 相关负责人 有关负责人 工作人员 相关人士 内部人士
	推出 领投 跟投 参投 牵头 捐赠 捐款 签约 签署 上调 下调 承建 承接 获批 拿下 计划 宣称 申请 起诉 上诉 上线了 发布了 启动了 完成了 报告认为 报告称 报告显示 研报 研究报告 分析认为 店长 店员 业务员 运营商 客户经理 员工 客服 方面 官方 官网 官微 旗下 门店 多家门店 分公司 子公司 总部 股东 股价 股票 副总 副总裁 被罚 被约谈 被立案 被查 被处罚 被传 被纳入 被警方 被诉 被调查 承诺 否认 违规
`);

/** Behind the members of a list, of which more are meant. */
export const listed = '等';

/** After 等, what the members are: 等|多家|企业. */
export const classNouns: readonly string[] = words(`
	油企 纸企 钢企 煤企 矿企 电企 船企 航企 险资 车厂 药厂 经销商 代理商 投资机构 投资方 上市公司 公司 企业 央企 国企 央国企 药企 车企 房企 民企 巨头 厂商 厂家 券商 银行 险企 基金公司 运营商 开发商 供应商 承包商 制造商 药店 药房 电商 航司 连锁店 超市 商超 独角兽
`);

/** Before the short name of a company they say that it is one: 旗下|青岚科技. */
export const companyOpeners: readonly string[] = words('旗下 子公司 母公司 上市公司 一家 两家 多家 这家 巨头 龙头 股东 收购 入股 约谈 起诉 状告');

/** Before the name of a company, no part of it: 旗下|青岚科技. */
export const nameOpeners: readonly string[] = words(`
	前述 上述 有关 相关 个别 部分 像 如 为 在 向 家 从 对 使 令 看 到 入 有 比如 例如 譬如 诸如 就是 旗下 平台 公司 企业 巨头 机构 品牌 药企 车企 房企 国企 央企 股东 控股 龙头 厂商 集团 以及 还有 包括 其中 先是 随后 此前 此后 目前 近日 日前 昨日 今日 当日 同日 不过 但是 而且 作为 来自 收购 入股 参股 起诉 状告 约谈 处罚 调查 针对
	披露 宣布 公告 公布 提及 涉及 认为 显示 发现 获悉 记者 根据 按照 关于 通过 支持 推动 依托 助力 牵手 携手 联手 联合 指控 选择 采用 购买 使用 咨询 拨打 一家 两家 三家 多家 几家 每家 这家 子公司 母公司 上市公司
`);

/** Local organs as they are called for short, by their names in full. */
export const shortOrgans: readonly (readonly [string, string])[] = [
	['发改委', '发展和改革委员会'],
	['发展改革委', '发展和改革委员会'],
	['发展和改革委', '发展和改革委员会'],
	['发改局', '发展和改革局'],
	['发展改革局', '发展和改革局'],
	['卫健委', '卫生健康委员会'],
	['卫生健康委', '卫生健康委员会'],
	['卫计委', '卫生和计划生育委员会'],
	['经信委', '经济和信息化委员会'],
	['经济信息化委', '经济和信息化委员会'],
	['经济和信息化委', '经济和信息化委员会'],
	['经信厅', '经济和信息化厅'],
	['经信局', '经济和信息化局'],
	['工信厅', '工业和信息化厅'],
	['工信局', '工业和信息化局'],
	['工业和信息化委', '工业和信息化委员会'],
	['科委', '科学技术委员会'],
	['科技厅', '科学技术厅'],
	['科技局', '科学技术局'],
	['教委', '教育委员会'],
	['国资委', '国有资产监督管理委员会'],
	['商务委', '商务委员会'],
	['农业农村委', '农业农村委员会'],
	['农委', '农业农村委员会'],
	['交通委', '交通委员会'],
	['交委', '交通委员会'],
	['民委', '民族事务委员会'],
	['住建委', '住房和城乡建设委员会'],
	['住房城乡建设委', '住房和城乡建设委员会'],
	['住房城乡建设管理委', '住房和城乡建设管理委员会'],
	['住建厅', '住房和城乡建设厅'],
	['住房城乡建设厅', '住房和城乡建设厅'],
	['住建局', '住房和城乡建设局'],
	['人社厅', '人力资源和社会保障厅'],
	['人力资源社会保障厅', '人力资源和社会保障厅'],
	['人社局', '人力资源和社会保障局'],
	['人力资源社会保障局', '人力资源和社会保障局'],
	['医保局', '医疗保障局'],
	['药监局', '药品监督管理局'],
	['市场监管局', '市场监督管理局'],
	['食药监局', '食品药品监督管理局'],
	['规划资源局', '规划和自然资源局'],
	['文旅厅', '文化和旅游厅'],
	['文化旅游厅', '文化和旅游厅'],
	['文旅局', '文化和旅游局'],
	['文化旅游局', '文化和旅游局'],
	['疾控局', '疾病预防控制局'],
	['疾控中心', '疾病预防控制中心'],
	['网信办', '互联网信息办公室'],
	['减灾委', '减灾委员会'],
	['管委会', '管理委员会'],
];

/** What the level of a place is called behind its name. */
export const levelNames: readonly (readonly [string, string])[] = [
	['province', '省'],
	['municipality', '市'],
	['city', '市'],
];

/** Before those to whom something does not apply. */
export const exemptions: readonly string[] = words('不适用于 不包括 不含 不涉及');

/** Posts behind the body at which they are filled or emptied: 任命李某为海关总署|署长. */
export const filledPosts: readonly string[] = words(
	'部长 副部长 署长 副署长 局长 副局长 厅长 副厅长 司长 副司长 处长 行长 副行长 院长 副院长 校长 副校长 会长 副会长 主席 副主席 主任 副主任 委员 书记 副书记 理事长 副理事长 董事长 总经理 总督察 副总督察 省长 副省长 市长 副市长 县长 区长 大使 代表 秘书长 副秘书长 党组成员 职务',
);
