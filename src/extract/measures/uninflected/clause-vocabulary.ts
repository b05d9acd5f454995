/** The words of clauses without inflection: what `src/language/<code>/clauses.ts` must hold. */
export interface ClauseVocabulary {
	/** Verbs by which somebody is put into an office or removed from it. */
	readonly posting: readonly string[];
	/** Verbs that say no more than that the next one is done: 予以|登记, 进行|检查. */
	readonly lights: readonly string[];
	/** The preposition before who acts: 由|国务院|制定. */
	readonly by: readonly string[];
	/** Before the body whose consent a clause names: 经|国务院|批准. */
	readonly consents: readonly string[];
	/** Before the day of what is planned: 计划|于下周. */
	readonly datings: readonly string[];
	/** What moves an object before its verb and else tells the future: 将. */
	readonly moving: readonly string[];
	/** Words that point at an instrument named before: 该|意见. */
	readonly pointing: readonly string[];
	/** Verbs before what something makes of others: 从而使|企业受益. */
	readonly causatives: readonly string[];
	/** Nouns of what is expected: 增速预期. */
	readonly forecasts: readonly string[];
	/** Words of what has gone on for so long that nobody decides it: 一直. */
	readonly habitual: readonly string[];
	/** The years up to now, in which what is told without a modal was begun and goes on: 近年来. */
	readonly lately: readonly string[];
	/** Words of a title that are left out when it is named again. */
	readonly fillers: readonly string[];
	/** Agents that need nothing before them: 国家, 地方. */
	readonly complete: readonly string[];
	/** Words by which a document issues itself: 提出如下|意见. */
	readonly preambles: readonly string[];
	/** Verbs of announcing that are nouns at the end of a clause: 发表|声明. */
	readonly nominal: readonly string[];
	/** Adverbs of what is being done: 正在. */
	readonly ongoing: readonly string[];
	/** Verbs that end a clause behind what they happen to: 电价|上调, 条例|施行. */
	readonly happening: readonly string[];
	/** Verbs that, without an object, only tell how things will go: 成本将|增加. */
	readonly drift: readonly string[];
	/** Words of an instrument that is only proposed: 征求意见稿. */
	readonly drafts: readonly string[];
	/** Verbs by which an instrument rules: 该办法|适用于. */
	readonly standing: readonly string[];
	/** Modals that forbid: 不得. */
	readonly forbidding: readonly string[];
	/** Prepositions that name the rule that is followed: 按照. */
	readonly accords: readonly string[];
	/** Verbs that end a clause in which a rule is followed: 按照规定|办理. */
	readonly complying: readonly string[];
	/** Verbs of giving; what they are given for may stand before them with a verb of its own. */
	readonly giving: readonly string[];
	/** Prepositions before whoever something is given to: 为. */
	readonly receiving: readonly string[];
	/** Verbs that arrange rather than demand: what is behind them is being done. */
	readonly arranging: readonly string[];
	/** Nouns that end in the name of an instrument and name none: 应对措施. */
	readonly expedients: readonly string[];
	/** Words that recommend, as verbs or as modals: 建议. */
	readonly advising: readonly string[];
	/** Modals of a duty that ought to be: what a comment says an authority 应 do is a proposal. */
	readonly ought: readonly string[];
	/** Modals of a duty that holds rather than a task that is set: 应当, 不得. */
	readonly binding: readonly string[];
	/** Words for the place whose government speaks, by the levels of the gazetteer it may have: 本市. */
	readonly own: Readonly<Record<string, readonly string[]>>;
	/** Words that hold the letters of such a phrase and are none: 资本市场. */
	readonly notOwn: readonly string[];
	/** Last parts of nouns for those who may bear a duty: 场所, 者. */
	readonly holders: readonly string[];
	/** End in the same characters and are none. */
	readonly notHolders: readonly string[];
	/** Nouns for duties and powers that a list tells: 职责. */
	readonly duties: readonly string[];
	readonly surnames: readonly string[];
	/** At the end of a clause they make a condition of it: 逾期不改正|的. */
	readonly conditionals: readonly string[];
	/** Behind a meeting they make it the place of what is told: 座谈会|上. */
	readonly atMeeting: readonly string[];
	/** At the end of a clause they make a time of it: …时. */
	readonly temporals: readonly string[];
	/** After a verb they make an adjective or a noun of it: 完善|的体系, 建设|者. */
	readonly nominalizers: readonly string[];
	/** Acts of money that a light verb carries: 予以|补贴. */
	readonly paying: readonly string[];
	/** In brackets at the head of a report: （记者…）. */
	readonly bylines: readonly string[];
	/** Between a subject and those who act with it: 某部会同|有关部门, 某部等|六部门. */
	readonly joining: readonly string[];
	/** Modals of one character that are modals wherever they stand: 将. */
	readonly strong: readonly string[];
	/** Copulas that say what something is or is not, behind the verb that names it: 改革|不是…. */
	readonly equating: readonly string[];
	/** Modals of one character that are modals wherever a verb follows them: 要|加快. */
	readonly firm: readonly string[];
	/** The word of the passive: 被. */
	readonly passives: readonly string[];
	/** Titles of those who only have an opinion on policy. */
	readonly privateTitles: readonly string[];
	/** Titles of those who speak for a public body. */
	readonly publicTitles: readonly string[];
	/** What may follow a personal name. */
	readonly nameEnds: readonly string[];
	/** Open the line that says to whom a document is sent: `各| 省、自治区`. */
	readonly every: readonly string[];
	/** Sources whose words are no policy: 研报, 业内. */
	readonly studies: readonly string[];
	/** Before those with whom something is done: 与. */
	readonly companions: readonly string[];
	/** What is told of something by whoever introduces it, behind what it is about: 采购|情况. */
	readonly circumstances: readonly string[];
	/** Verbs that say what becomes of the object before them: 将渡船|纳入考核. */
	readonly disposals: readonly string[];
	/** Those to whom a notice sends what it issues: 印发给|你们. */
	readonly addressing: readonly string[];
	/** What is done to a decree that issues something, and the decree: 签署|国务院令，公布…. */
	readonly signing: readonly string[];
	readonly decrees: readonly string[];
	/** Behind who acts it says that what follows was decided: 国务院|决定|取消. */
	readonly resolving: readonly string[];
	/** Behind 将 they open no object: 将|有200座灯塔. */
	readonly unmoved: readonly string[];
	/** What a meeting does to what it decides on: 通过. */
	readonly passing: readonly string[];
	/** A sitting and what is done at it or when, with the last character of the body that sits: 行政|院会通过. */
	readonly sittings: readonly string[];
	/** What a task is said to be, and words before it that praise it: 重要|举措. */
	readonly esteemed: readonly string[];
	readonly weighty: readonly string[];
	/** What has been reached, and verbs for that which say that it has been: 取得了|…|进展. */
	readonly attained: readonly string[];
	readonly attains: readonly string[];
	/** Says what its subject is, 是, unless one of these stands at either side: 于|是, 是|否. */
	readonly equals: readonly string[];
	readonly notEqualBehind: readonly string[];
	readonly notEqualBefore: readonly string[];
	/** Before it they announce what shall be done: 主要任务|是. */
	readonly announcing: readonly string[];
	/** Open a line, before its colon, that tells of the document: 发布部门. */
	readonly recordLabels: readonly string[];
	/** Words by which a definition names what it defines: 所称. */
	readonly called: readonly string[];
	/** Words between what is defined and what it means: 是指. */
	readonly defines: readonly string[];
	/** Words that begin with the same characters: 是指导. */
	readonly notDefines: readonly string[];
	/** Phrases by which a sentence comments: 这意味着, 我认为. */
	readonly remarks: readonly string[];
	/** Verbs of saying that tell where something is known from and set no task: 显示, 获悉. */
	readonly evidentials: readonly string[];
	/** Verbs that tell what came of something once it is done: 提升了…. */
	readonly outcomes: readonly string[];
	/** Adverbs of what was done one after the other or once before: 陆续, 曾. */
	readonly perfective: readonly string[];
	/** Words that open what something leads to or is meant for: 从而促进…. */
	readonly consequences: readonly string[];
	/** Last characters of the names of organs: 办, 司. */
	readonly organs: readonly string[];
	/** First words of what reporters found out themselves: 据, 记者. */
	readonly reporters: readonly string[];
	/** Nouns of what is counted or forecast: a change of them is no measure: 上调增速|预期. */
	readonly estimates: readonly string[];
	/** Words that end a clause which only sets the scene: 在…的|基础上. */
	readonly settings: readonly string[];
	/** What closes a setting and tells what came of it: 在完善制度|上取得|进展. */
	readonly attaining: readonly string[];
	/** Verbs of what a task is for, by which it goes on: 推进改革，|提升能力. */
	readonly effects: readonly string[];
	/** Units of the time of day: 15|时|30|分. */
	readonly clock: readonly string[];
	/** Words that make a topic of the clause before them: 举办博览会，|是…. */
	readonly copulas: readonly string[];
	/** Marks that end a whole sentence, which a heading lacks. */
	readonly stops: readonly string[];
	/** Words of a heading under which goals stand: 主要目标. */
	readonly aims: readonly string[];
	/** Verbs of saying by which somebody tells how things are. */
	readonly narratives: readonly string[];
	/** Prepositions that tell how or where: 通过|稳步推进. */
	readonly adverbials: readonly string[];
	/** What stands before and behind the number of an article: 第十二条. */
	readonly articleOpens: readonly string[];
	readonly articleEnds: readonly string[];
	/** Numerals of the items of a document, and the marks behind them: 三、. */
	readonly itemNumerals: readonly string[];
	readonly itemMarks: readonly string[];
	/** Words of a title whose text explains an instrument: 答记者问. */
	readonly explaining: readonly string[];
	/** Adverbs that praise what was done: 有效, 显著. */
	readonly praise: readonly string[];
	/** Verbs by which an opinion is given: 认为, 预计. */
	readonly assessments: readonly string[];
}
