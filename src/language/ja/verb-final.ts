/** Japanese words by which measures are found: verbs by their stems, endings, and what stands behind a verb. */
import type { Conjugation, VerbFinalVocabulary } from '../../extract/measures/verb-final/vocabulary.js';
import { words } from '../words.js';

/** A verb in -る whose stem never changes; the passive of every verb bends so. */
const steady = (stem: string): Conjugation['active'] => ({ base: `${stem}る`, conjunctive: stem, negative: stem, perfect: stem });

/** A verb whose last vowel changes: 進む, 進み, 進ま, 進ん. */
const moving = (base: string, conjunctive: string, negative: string, perfect: string, voiced = false): Conjugation => ({
	active: { base, conjunctive, negative, perfect },
	passive: steady(`${negative}れ`),
	...(voiced ? { voiced: true } : {}),
});

/** Each phrase behind each opening: の方針だ, する方針だ are one phrase here, since the verb is read apart. */
const each = (openings: string, ends: string): readonly string[] => words(openings).flatMap((opening) => words(ends).map((end) => opening + end));

const copulas = ['', 'だ', 'です', 'である', 'で', 'であり'];
const pastCopulas = ['だった', 'でした', 'であった'];
const withCopula = (nouns: string, ends = copulas): readonly string[] => words(nouns).flatMap((noun) => ends.map((copula) => noun + copula));

/** Ends of phrases as one speaks to a reader, by those that are plain; the longest first. */
const politeEnds: readonly (readonly [string, string])[] = [
	['かった', 'かりました'],
	['なった', 'なりました'],
	['した', 'しました'],
	['めた', 'めました'],
	['げた', 'げました'],
	['けた', 'けました'],
	['れた', 'れました'],
	['ている', 'ています'],
	['する', 'します'],
	['める', 'めます'],
	['げる', 'げます'],
	['れる', 'れます'],
	['なる', 'なります'],
	['ある', 'あります'],
	['目指す', '目指します'],
	['だ', 'です'],
];

/** Phrases with their polite forms. */
const politely = (phrases: readonly string[]): readonly string[] => [
	...new Set(
		phrases.flatMap((phrase) => {
			const end = politeEnds.find(([plain]) => phrase.endsWith(plain));
			return end === undefined ? [phrase] : [phrase, phrase.slice(0, -end[0].length) + end[1]];
		}),
	),
];

/** What a verb of saying or deciding stands in: した, する, し, している. */
const said = (stems: string): readonly string[] =>
	words(stems).flatMap((stem) => [
		`${stem}した`,
		`${stem}しました`,
		`${stem}している`,
		`${stem}しています`,
		`${stem}する`,
		`${stem}し`,
		`${stem}して`,
		`${stem}しており`,
	]);

const tails: VerbFinalVocabulary['tails'] = [
	[
		'plan',
		[
			...withCopula('方針 予定 計画 考え 構え 見通し 見込み 運び 意向 段取り つもり 手はず 方向 見通しとなった'),
			...words(
				'こととした こととしました ことにした ことにしました ことになった ことになりました こととなった こととなりました ことを盛り込んだ ことを明記した ことを柱とする こととしている こととしております こととしています こととする こととします ことにしている ことにしています ことにする ことになる ことになり ことになります ことになっており ことになっている ことになっています こととなる こととなり こととなっており こととしており こととなっている こととなります 予定としている 予定となっている 方針としている 計画としている ようにする ようにします ようにしていく こととしたい',
			),
			...each(
				'方針を 考えを 意向を 計画を 見通しを',
				'示した 明らかにした 表明した 固めた 固めている 固めており 決めている 決めており 示している 示しました 明らかにしました 伝えた 決めた 打ち出した 確認した 発表した 公表した 説明した 強調した 改めて示した 掲げている',
			),
		],
	],
	[
		'decided',
		[
			...each(
				'ことを ことで ことが ことに ことも',
				'決めた 決定した 決めました 決定しました 閣議決定した 合意した 合意しました 決まった 正式に決めた 正式決定した 了承した 決め 決定し 議決した 承認した',
			),
			...each('決定を', 'した しました 下した 下しました'),
			...words('と決めた と決定した と定めた と明記した と規定した こととされた こととされている'),
		],
	],
	[
		'target',
		[
			...each(
				'ことを のを',
				'目指す 目指している 目指します めざす 目標とする 目標としている 目標に掲げる 目標に掲げている 目標に掲げた 目指して 目標とします',
			),
			...each('目標を', '掲げる 掲げている 掲げた 定めた 設けた 設定した 設定している 示している 示した 掲げ'),
		],
	],
	[
		'duty',
		[
			...each('義務を 努力義務を', '負う 負っている 課す 課した 課される 定める 定めた'),
			...each('が', '義務となる 義務になる 義務づけられる 義務付けられる 義務化される'),
			...words(
				'ものとする ものとします ものとし ものとされている ことが義務付けられる ことが義務づけられる ことを義務付ける ことを義務づける ことを義務付けた ことを義務づけた よう義務付ける よう義務づける ことが必要である ことが求められる',
			),
		],
	],
	['may', words('ことを認める ことを可能とする')],
	['bar', words('ことを禁止する ことを禁じる ことを禁止した ことを禁じた ことはできない ことができない ことはできません ことができないものとする')],
	[
		'idea',
		[
			...words(
				'ことを検討する ことを検討している ことを検討します ことも検討する ことも検討している ことも視野に入れる 方向で検討する 方向で検討している 方向で検討に入った 方向で検討を始めた 方向で検討に入る 方向で調整を進めている 検討を始めた 検討に入る 方向で調整している 方向で調整に入った 方向で最終調整している 案を示した 案を提示した 案を検討している 案が浮上している かどうか検討する か検討する か検討している 検討に入った ことを提案した ことを提案している ことを提案する よう提言した ことを提言した ことなどを検討する ことを柱とする案をまとめた 方向で議論する',
			),
		],
	],
	[
		'asked',
		each(
			'よう ように ことを',
			'求めた 求めている 要請した 要請している 指示した 呼びかけた 呼び掛けた 通知した 求める 要請する 働きかけた 促した 促している 命じた 求めました 要請しました 依頼した 求め 求めます 要請します 呼びかけます 依頼しました 指示しました 要望した 勧告した 呼びかけている 指導した 指導している 勧告している お願いする お願いいたします お願いしました',
		),
	],
	[
		'report',
		[
			...said('と発表 と公表 と表明 と説明 と明記 ことを発表 ことを公表 ことを表明 旨を発表 旨を公表 旨を公告 と宣言'),
			...words('と明らかにした と明らかにしている ことを明らかにした ことがわかった ことが分かった と打ち出した と示した ことを示した ことを確認した とのべた'),
		],
	],
	[
		'speech',
		[
			...said('と強調 と指摘 と答弁 と主張 と回答 と批判 と期待'),
			...words(
				'と述べた と述べている と述べ と語った と語る と話した と話す と話している としている とした と伝えた と報じた と訴えた と答えた と求めた と言った といわれる と述べました としています としました とコメントした と力を込めた と呼びかけた',
			),
		],
	],
	[
		'view',
		[
			// 終わる予定だった: it came otherwise
			...withCopula('予定 計画 見通し 見込み 運び', pastCopulas),
			...words(
				'べきだ べきである べきです べきではない べきだった べきだろう べきと考える だろう でしょう と思う と思います と考える と考えられる と考えている と考えています と思われる かもしれない かもしれません とみられる とみている と見られる とみる のではないか ではないか はずだ らしい ようだ そうだ といえる と言える 可能性がある 可能性もある 可能性が高い 恐れがある おそれがある 懸念がある 必要がある 必要だ 必要もある 必要があろう 見方が強い 見方もある 声もある 声が上がる ほかない しかない ためだ からだ ことが重要だ ことが望ましい ことが期待される ことが大切だ ことが欠かせない ことも必要だ ことが課題だ のが実情だ ものだ わけではない ことになりかねない とは限らない とされる と期待される と予想される と見込まれる と予測する と分析する とみられている ことだ ことである ことが多い べきではないか との見方を示した と評価した と期待した',
			),
		],
	],
	['join', words('一方 一方で が とし')],
	['along', words('とともに と共に ほか のほか と同時に ほかに 上で うえで')],
	[
		'beside',
		words(
			'ため ために ための 場合 場合は 場合には 場合に ところ ところによれば 際 際に 際は なか 中 中で なかで ことから ことなどから ことなどにより ことなどを受け ことなどを踏まえ ことを踏まえ ことで ことにより ことによって ことに伴い のに伴い に伴い に当たり にあたり に際し のを受け ことを受け のを受けて ことを受けて 後 前に まで よう ように と ものの のに ので から ば れば なら ならば だけでなく だけではなく 以上 限り か とき ときは ときには 時は 時 か否か のは ことは のが ことが ことに ことを のを のに対し とおり 通り などして など したところ たび ごとに うち 状況で 観点から',
		),
	],
	[
		'still',
		words(
			'という ということだ ということです とのことだ とのことです のだ のである のです ものだ ものである ものです 形だ 形となる 形になる もよう 模様だ わけだ 見られる ことが特徴だ',
		),
	],
	['listed', words('こと')],
];

export const verbFinal: VerbFinalVocabulary = {
	conjugations: {
		suru: { active: { root: '', base: 'する', conjunctive: 'し', negative: 'し', perfect: 'し' }, passive: steady('され') },
		ru: { active: steady(''), passive: steady('られ') },
		su: moving('す', 'し', 'さ', 'し'),
		ku: moving('く', 'き', 'か', 'い'),
		gu: moving('ぐ', 'ぎ', 'が', 'い', true),
		mu: moving('む', 'み', 'ま', 'ん', true),
		bu: moving('ぶ', 'び', 'ば', 'ん', true),
		u: moving('う', 'い', 'わ', 'っ'),
		tsu: moving('つ', 'ち', 'た', 'っ'),
		r: moving('る', 'り', 'ら', 'っ'),
	},
	endings: [
		['base', 'present', ['']],
		['root', 'present', words('いたします いたしますので 致します いたすこととしております')],
		['root', 'past', words('いたしました いたしましたので 致しました')],
		['base', 'may', words('ことができる ことができます ことができるものとする ことができることとする ことが可能となる')],
		[
			'perfect',
			'past',
			words(
				'た たので てきた たところだ ました てきました た次第だ たものである たところである たところであります てきたところであります てきたところです たところです たものです',
			),
		],
		['perfect', 'progress', words('ているところです ているところであります ているところだ ている ています ており ております てきている てある')],
		['perfect', 'was', words('ていた ていました ておりました てきていた')],
		['perfect', 'join', words('て たうえで た上で')],
		['perfect', 'present', words('ていく ていきます てまいります ていくこととする ていくこととしている ていくこととしています ていく必要がある')],
		['perfect', 'request', words('てください てほしい て下さい ていただきたい ていただくようお願いします てくださいますようお願いいたします')],
		['perfect', 'bar', words('てはならない てはなりません てはいけない てはならず てはならないものとする てはならないこと')],
		['perfect', 'may', words('てもよい ても差し支えない てよい')],
		['perfect', 'if', words('たら ても')],
		['conjunctive', 'join', ['', 'つつ', 'ながら']],
		['conjunctive', 'present', words('ます ますので')],
		['conjunctive', 'past', words('ました ましたので')],
		['conjunctive', 'wish', words('たい たいと考えている たいと考えています たいと思います')],
		['conjunctive', 'deny', words('ません ませんでした')],
		[
			'negative',
			'duty',
			words(
				'なければならない なければなりません なければならず ねばならない なければならないものとする なければならないこととする なければいけない ないといけない なければならなくなる',
			),
		],
		['negative', 'deny', words('ない なかった ず ずに ないこと ないこととする ないこととした')],
	],
	nominal: 'suru',
	light: {
		su: words('出 いた 致 下 な'),
		u: words('行 おこな'),
		suru: words('実施'),
		r: words('図'),
		ru: words('進め'),
		gu: words('急'),
	},
	verbs: [
		{
			act: 'issue',
			class: 'decide',
			past: 'adopted',
			stems: {
				suru: words('公布 告示 通達 発出 策定 制定 発令 発行 刊行 取りまとめ 掲載 作成 明記 設定'),
				ru: words('取りまとめ とりまとめ まとめ 定め'),
			},
		},
		{ act: 'issue', class: 'do', past: 'adopted', stems: { mu: words('盛り込 織り込') } },
		{
			act: 'announce',
			class: 'decide',
			past: 'announced',
			stems: { suru: words('発表 公表 公開 公示 周知 表明 宣言 宣布 提示'), r: [], su: words('打ち出 示') },
		},
		{
			act: 'adopt',
			class: 'decide',
			past: 'adopted',
			stems: { suru: words('決定 専決処分 閣議決定 可決 議決 採択 合意 締結 調印 署名 了承 閣議了解 批准 妥結 答申'), ru: words('決め 固め') },
		},
		{ act: 'adopt', class: 'decide', past: 'adopted', happens: true, stems: { suru: words('成立 可決成立 可決・成立') } },
		{
			act: 'approve',
			class: 'decide',
			past: 'adopted',
			stems: { suru: words('承認 同意 認可 許可 認定 採用 指定 登録 認証 選定'), ru: words('認め'), bu: words('選') },
		},
		{ act: 'propose', class: 'decide', past: 'proposed', stems: { suru: words('提案 提出 送付 諮問 上程 提言 起草 上申 付議'), r: words('送') } },
		{
			act: 'launch',
			class: 'decide',
			past: 'in-force',
			stems: { suru: words('開始 運用開始 始動 着手 再開 開設 発足 稼働 解禁 開放'), ru: words('始め 立ち上げ') },
		},
		{ act: 'launch', class: 'decide', past: 'in-force', happens: true, stems: { r: words('始ま'), suru: words('スタート') } },
		{
			act: 'establish',
			class: 'decide',
			past: 'completed',
			stems: { suru: words('設置 創設 新設 設立 建設 整備 構築 配備 配置 増設 開発 新築 編成 確立'), ru: words('設け 立て 整え'), r: words('つく 作') },
		},
		{
			act: 'implement',
			class: 'do',
			past: 'completed',
			stems: {
				suru: words(
					'実施 実行 適用 履行 運用 展開 執行 推進 完了 遂行 継続 放出 活用 接種 配布 配付 送付 保管 処理 受け付け 徴収 運営 管理 貸与 提供 派遣 受け入れ 公募 募集 移転 返還 造成',
				),
				ru: words('進め 講じ すすめ 続け 受け入れ 受け付け'),
				u: words('行'),
				r: words('図'),
				mu: words('取り組'),
			},
		},
		{
			act: 'require',
			class: 'direct',
			past: 'in-force',
			stems: { suru: words('要請 指示 命令 要求 通知 督促 勧告 指導'), ru: words('求め 命じ 義務付け 義務づけ'), su: words('課') },
		},
		{ act: 'ban', class: 'decide', past: 'in-force', stems: { suru: words('禁止 停止 募集停止 中止 凍結 排除 差し止め'), ru: words('禁じ 取りやめ') } },
		{
			act: 'limit',
			class: 'decide',
			past: 'in-force',
			stems: {
				suru: words('制限 規制 抑制 削減 縮小 短縮 減額 限定 厳格化 厳罰化 除外'),
				ru: words('引き下げ 抑え'),
				su: words('減ら 外'),
				mu: words('絞り込'),
			},
		},
		{
			act: 'adjust',
			class: 'decide',
			past: 'in-force',
			stems: {
				suru: words('据え置き 変更 調整 引き上げ 引き下げ 値上げ 値下げ 増税 課税 有料化'),
				ru: words('引き上げ 引上げ 引下げ 早め'),
				ku: words('据え置'),
			},
		},
		{
			act: 'fund',
			class: 'decide',
			past: 'announced',
			stems: { suru: words('計上 拠出 支出 投入 出資 融資 投資 交付 配分 補填 助成 充当'), ru: words('投じ 充て 積み立て 貸し付け'), u: words('支払 補') },
		},
		{ act: 'subsidise', class: 'decide', past: 'in-force', stems: { suru: words('支給 給付 補助 減税 免除 減免 無償化 還付 助成 優遇 補償') } },
		{ act: 'target', class: 'do', past: 'in-force', stems: { suru: words('達成 実現'), su: words('目指 めざ') } },
		{ act: 'pilot', class: 'decide', past: 'in-force', stems: { suru: words('試行 実証 先行実施 試験導入') } },
		{ act: 'launch', class: 'decide', past: 'in-force', stems: { suru: words('導入'), ru: words('取り入れ') } },
		{
			act: 'expand',
			class: 'do',
			past: 'completed',
			stems: {
				suru: words('拡大 拡充 増額 延長 増加 増員 普及 増強 拡張 上積み 上乗せ 倍増 加速 追加'),
				ru: words('広げ 上積み 増やし 伸ばし 含め 加え'),
				su: words('増や 伸ば'),
			},
		},
		{
			act: 'strengthen',
			class: 'do',
			past: 'completed',
			stems: { suru: words('強化 支援 促進 後押し 育成 確保 充実 向上 活性化 振興'), ru: words('高め') },
		},
		{
			act: 'reform',
			class: 'do',
			past: 'completed',
			stems: {
				suru: words(
					'改革 改善 見直し 再編 統合 簡素化 合理化 効率化 移行 集約 緩和 統一 更新 前倒し 明確化 改築 再構築 電子化 デジタル化 一本化 民営化 自由化 刷新 転換',
				),
				su: words('見直'),
				ru: words('改め 切り替え 切替え'),
			},
		},
		{ act: 'require', class: 'decide', past: 'in-force', stems: { suru: words('義務化') } },
		{ act: 'adjust', class: 'conduct', past: 'in-force', stems: { suru: words('と 対象と') } },
		{ act: 'encourage', class: 'direct', past: 'in-force', stems: { suru: words('奨励 推奨 誘導'), su: words('促'), ru: words('呼びかけ 呼び掛け') } },
		{
			act: 'abolish',
			class: 'decide',
			past: 'completed',
			stems: {
				suru: words('廃止 撤廃 解除 撤回 終了 閉鎖 解散 取り消し 廃炉 撤去 解体 売却'),
				su: words('取り消 取消'),
				ru: words('取りやめ 取り下げ'),
				r: words('打ち切'),
			},
		},
		{ act: 'amend', class: 'decide', past: 'adopted', stems: { suru: words('改正 改定 修正 改訂 一部改正') } },
		{ act: 'enter-into-force', class: 'effect', past: 'in-force', happens: true, stems: { suru: words('施行 発効 全面施行 一部施行 適用開始 失効') } },
		{
			act: 'inspect',
			class: 'do',
			past: 'completed',
			stems: { suru: words('調査 検査 監視 点検 監査 検証 評価 審査 立ち入り検査 立入検査 査察 把握 測定'), ru: words('調べ') },
		},
		{ act: 'convene', class: 'decide', past: 'completed', stems: { suru: words('開催 召集 招集 主催'), ku: words('開') } },
		{ act: 'report', class: 'do', past: 'completed', stems: { suru: words('報告 届出 申請 申告'), ru: words('届け出 届出 届け') } },
		{ act: 'appoint', class: 'decide', past: 'adopted', stems: { suru: words('任命 起用 指名 選任 委嘱 解任 罷免'), bu: [] } },
		{ act: 'protect', class: 'do', past: 'in-force', stems: { suru: words('保護 防止 保全 予防 救済 保障'), bu: [], gu: words('防'), r: words('守') } },
		{
			act: 'procure',
			class: 'decide',
			past: 'completed',
			stems: { suru: words('調達 購入 買い取り 発注 備蓄 買い入れ'), ru: words('買い入れ'), r: words('買い取') },
		},
		{ act: 'penalise', class: 'decide', past: 'completed', stems: { suru: words('処分 行政処分 告発 摘発 厳重注意') } },
		{ act: 'adopt', class: 'decide', past: 'adopted', stems: { suru: words('棄却 却下'), su: words('言い渡') } },
		{
			act: 'say',
			class: 'report',
			past: 'announced',
			stems: { suru: words('お知らせ ご案内 案内 紹介 説明 強調 指摘'), ru: words('述べ 伝え'), su: words('話'), r: words('語') },
		},
	],
	tails: tails.map(([tail, phrases]) => [tail, politely(phrases)] as const),
	topics: ['は', 'も'],
	subjects: ['が'],
	objects: ['を'],
	carriers: ['を', 'も'],
	agents: words('により によって によりまして から で'),
	sources: words('によると によれば'),
	standpoints: words('では においては においても におきましては としては としても としましては としましても'),
	headlines: words('へ を決定 を発表 を閣議決定'),
	quotes: [
		['「', '」'],
		['『', '』'],
		['(', ')'],
		['（', '）'],
		['【', '】'],
		['〈', '〉'],
	],
	instruments: {
		law: words('法律 改正法 新法 基本法 特措法 特別措置法 推進法 法案 改正案 修正案 法律案 法'),
		regulation: words('規定 条例 条例案 省令案 政令案 省令 政令 府令 規則 施行規則 施行令 内閣府令'),
		plan: words('計画 基本計画 実施計画 行動計画 戦略 ロードマップ 工程表 大綱 ビジョン プラン'),
		'rules-measures': words('指針 ガイドライン 要綱 要領 基準 基本方針 手引 マニュアル 細則'),
		notice: words('通知 告示 通達 事務連絡'),
		decision: words('決議 決議案 意見書案 議案 閣議決定 議決'),
		budget: words('予算 予算案 補正予算 補正予算案 当初予算'),
		agreement: words('協定 条約 覚書 合意文書 議定書'),
		report: words('報告書 答申 白書 中間まとめ 提言'),
	},
	notInstruments: words(
		'方法 手法 司法 国法 立法 違法 合法 不法 療法 用法 計画的 法人 法務 法的 法定 法相 予算委員会 基準値 基準点 規則正 通知書 憲法改正論議 計画中 法制',
	),
	themes: words(
		'手当 給付金 補助金 交付金 支援金 助成金 給付 予算 予算案 補正予算 補正予算案 制度 事業 対策 税 減税 税率 控除 料金 保険料 費 経費 費用 予算 枠 部分 水準 金利 期間 時期 対象 要件 基準 義務 規制 施設 設備 住宅 車両 壁 財源 額 上限 下限 割合 比率 支援 措置 施策 取り組み 取組 接種 負担 負担率 単価 薬価 報酬 賃金 料',
	),
	states: words('経過 推移 直面 存在 発生 悪化 深刻化 進行 該当 関連 影響 由来 相当 依存 顕在化'),
	being: words(
		'なる なった なります なりました ある あった あります ありました いる いた います できる できた できます わかった 分かった みられる 見られる 上る 上った 達する 達した 含まれる 異なる 高まる 続く 続いた',
	),
	notClosing: words('として としては としても も含め を含め も含めて を含めて に加え に加えて'),
	drafts: words('法案 改正案 修正案 議案 意見書案 決議案 省令案 政令案 法律案 条例案 予算案 補正予算案 素案 原案 骨子案 案 たたき台 骨子'),
	bystanders: words(
		'専門家 教授 准教授 アナリスト エコノミスト 研究員 氏 さん 住民 市民 関係者 野党 識者 記者 市場関係者 業界関係者 評論家 弁護士 代表 社長 委員 議員 筆者 私 我々 私たち 男性 女性 保護者 団体 関係筋 政府筋 支持者 多く 人々 学者 首席エコノミスト 名誉教授 会長',
	),
	types: {
		funding: words('予算 補助金 交付金 基金 助成金 補正予算 財政支援 財源 歳出 支援金'),
		'pricing-and-payment': words('給付 給付金 減税 税率 消費税 料金 報酬 手当 奨学金 保険料 無償化 薬価 診療報酬 最低賃金 控除'),
		'licensing-and-regulation': words('法案 改正 法律 条例 省令 政令 規制 許可 認可 届出 義務 罰則 基準 指針 ガイドライン 改正法'),
		'supervision-and-evaluation': words('監視 検査 監督 調査 点検 評価 処分 立入検査 監査'),
		'capacity-building': words('整備 施設 人材 育成 研修 拠点 設備 体制 人員 病床 診療所'),
		'organisational-reform': words('再編 統合 機構 組織 局 庁 人事 任命'),
		'programme-expansion': words('拡充 拡大 普及 対象 導入 事業'),
		information: words('公表 統計 報告書 発表 広報 周知 公開'),
		pilot: words('実証 試行 モデル事業 特区 実証実験'),
		procurement: words('調達 入札 発注 備蓄 購入'),
		target: words('目標 ゼロ 実質ゼロ 削減目標'),
	},
	considering: { suru: words('検討 再検討') },
	courtesies: words(
		'理解 協力 謝罪 説明 支持 協議 対話 交渉 出席 審議 集中審議 議論 検討 調整 会談 捜査 質疑 集会 会見 記者会見 講演 姿勢 認識 懸念 危機感 努力',
	),
	polite: words('ます ました ません です でした ください'),
	officials: words(
		'審議会 部会 検討会 委員会 有識者会議 専門家会議 作業部会 総裁 長官 知事 局長 次官 事務次官 大臣 副大臣 政務官 担当者 幹部 部長 課長 委員長 議長 市長 町長 村長 首相',
	),
	bureaus: words('局 課 部 室 事務所 本部 センター 支局 分室'),
	unnamed: words(
		'県 市 町 村 都 府 道 区 本市 本県 本町 本村 本区 本省 本庁 当市 当町 当村 当区 当省 当庁 教育委員会 県教育委員会 市教育委員会 町教育委員会 県教委 市教委 県議会 市議会 町議会 村議会 区議会 都議会 府議会 道議会',
	),
	assemblies: words('県議会 市議会 町議会 村議会 区議会 都議会 府議会 道議会 定例会 臨時会 臨時議会 定例議会 本会議'),
	votes: words('賛成多数で 全会一致で 全員一致で 起立多数で 賛成多数により 採決の結果'),
	together: words('と 及び および 、 ・ や'),
	receivers: words('に に対し に対して'),
	accounts: words('指数 統計 速報値 速報 調査結果 推計 人口推計 白書 結果 見通し 報告書 状況 数 人数 件数 額 率 データ 値 実績 概況 動向'),
	joiners: words('及び 並びに 又は または かつ 若しくは もしくは および'),
	judging: words('期待される 懸念される 求められている 注目される 批判が 疑問だ 疑問視 問題だ 残念だ 評価できる 望まれる 不可欠だ 急務だ 急がれる'),
	genitives: words('の における'),
	delegations: words('別に'),
	grounds: words('ので'),
	enacting: words('この政令を この法律を この条例を この省令を この府令を この規則を この規程を この要綱を ここに'),
	localHeads: words('知事 市長 町長 村長 区長'),
	pursuits: words('取り組 取組 乗り出 踏み切 努め'),
	adverbs: words('確実 着実 積極的 迅速 計画的 的 真摯 懸命 精力的 早急 全力 実 新た'),
	copulas: words('で が'),
	attributes: ['た'],
	notAttributes: words('また を通じた を通した に基づいた に向けた にむけた といった を含めた に応じた に沿った に即した を踏まえた に関した いわゆる'),
	notAttributed: words('日 後 時 際 上 場合 翌 結果'),
	gatherings: [...'会議合見式場'],
	heralds: words('に向け に伴い に伴う に備え に先立ち に合わせ を前に を見据え'),
	forecasts: ['見通し', '予測', '予想', '見込み', '見方', '推計'],
	numberEnds: ['号'],
	comparisons: ['比', 'に比べ', 'と比べ', 'に比して', 'の前回', 'の前年'],
	hypotheses: words('もし 仮に 万一 たとえ'),
};
