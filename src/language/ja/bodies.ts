/** Japanese names of bodies: how they end, which are called by short names that are other words in Chinese, and classes with duties. */
import { phrases } from '../words.js';

/** What the name of a body ends in, by kind; the run of characters and katakana before it is the rest of the name. */
export const heads: readonly (readonly [string, string])[] = [
	['省', 'ministry'],
	['庁', 'agency'],
	['規制委員会', 'regulator'],
	['監視委員会', 'regulator'],
	['教育委員会', 'subnational'],
	['委員会', 'agency'],
	...phrases('審議会, 調査会, 検討会, 有識者会議, 諮問会議, 専門家会議, 分科会, 部会, 懇談会').map((word) => [word, 'advisory'] as const),
	...phrases('閣僚会議, 推進会議, 戦略会議, 対策本部, 推進本部, 実行本部, 連絡会議, 協議会').map((word) => [word, 'coordination'] as const),
	...phrases('機構, 労働局, 財務局, 運輸局, 整備局, 統計局, 農政局, 経済産業局, 厚生局, 税関, 保健所').map((word) => [word, 'agency'] as const),
	...phrases('地方裁判所, 高等裁判所, 家庭裁判所, 簡易裁判所, 地裁, 高裁').map((word) => [word, 'court'] as const),
	...phrases('研究所, 研究センター').map((word) => [word, 'institution'] as const),
	...phrases('大学, 大学院').map((word) => [word, 'university'] as const),
	...phrases('病院, 医療センター').map((word) => [word, 'hospital'] as const),
	...phrases('連合会, 医師会, 経済連合会, 商工会議所, 全国知事会').map((word) => [word, 'association'] as const),
	...phrases('株式会社, ホールディングス').map((word) => [word, 'company'] as const),
];

/** Words that end like a name and are none, and what stands before a head without making a name of it. */
export const notNames: readonly string[] = phrases(
	'反省, 帰省, 自省, 内省, 官庁, 省庁, 府省庁, 関係省庁, 各省庁, 中央省庁, 各省, 両省, 各庁, 関係府省庁, 県庁, 道庁, 府庁, 専門部会, 作業部会, 下部機構, 実行委員会, 各委員会, 関係機構, 地方大学, 各大学, 国立大学, 私立大学, 公立大学, 医科大学, 総合病院, 公立病院, 一般病院, 大病院, 拠点病院, 指定病院',
);

/** By head what may not follow it. */
export const headGuards: readonly (readonly [string, readonly string[]])[] = [
	['省', phrases('令, 内, 庁, 力, 略, 議, エネ, エネルギー, 人')],
	['庁', phrases('舎, 内')],
	['部会', phrases('長')],
	['税関', phrases('手')],
];

/** Short names of countries before the title of their head. */
export const foreign: readonly string[] = phrases('英, 米, 独, 仏, 韓, 伊, 加, 豪, 印, 露, 国, 前, 元, 蘭, 越, 泰');

/** Before a head they point back at the last body whose name ends so: 同省. */
export const pointing: readonly string[] = ['同', '当'];

/** Places whose government a name with its level is: 47 prefectures. */
export const prefectures: readonly string[] = phrases(
	'北海道, 青森県, 岩手県, 宮城県, 秋田県, 山形県, 福島県, 茨城県, 栃木県, 群馬県, 埼玉県, 千葉県, 東京都, 神奈川県, 新潟県, 富山県, 石川県, 福井県, 山梨県, 長野県, 岐阜県, 静岡県, 愛知県, 三重県, 滋賀県, 京都府, 大阪府, 兵庫県, 奈良県, 和歌山県, 鳥取県, 島根県, 岡山県, 広島県, 山口県, 徳島県, 香川県, 愛媛県, 高知県, 福岡県, 佐賀県, 長崎県, 熊本県, 大分県, 宮崎県, 鹿児島県, 沖縄県',
);

/** Levels of other local governments; what stands before them is a name where nothing but a particle follows. */
export const localLevels: readonly string[] = ['市', '町', '村'];
/** Ends of words in these characters that name no place: 都市, 同市. */
export const notPlaces: readonly string[] = phrases(
	'都市, 同市, 各市, 全市, 当市, 本市, 両市, 朝市, 同町, 同村, 各町, 農村, 漁村, 政令市, 中核市, 指定市, 政令指定都市, 指定都市, 特例市, 市町, 港町, 城下町',
);

/** Behind the name of a place with its level they begin the name of its own plan or law: 北浜市|環境基本計画, 北浜市|第2次総合計画. */
export const ownPlans: readonly string[] = phrases(
	'第, 総合計画, 基本計画, 環境, 地球温暖化, 地域防災, 地域公共交通, 国土強靱化, 国土強靭化, 人口ビジョン, まち・ひと・しごと, 子ども, こども, 男女共同, 都市計画, 立地適正化, 公共施設, 障害, 障がい, 高齢者, 一般廃棄物, 行政改革, 教育振興, 生物多様性, 観光, 条例, 議会',
);

/** Behind この or the like: 本市, 同市. */
export const ownLevels: readonly string[] = ['本', '同', '当'];

/** Behind a name of a ministry it makes an ordinance of it: 北浜省|令. */
export const ordinances: readonly (readonly [string, string])[] = [
	['省', '令'],
	['府', '令'],
];

/** Particles and words behind a place that acts as a government. */
export const actingTails: readonly string[] = phrases('は, が, も, によると, では, 知事, 市長, 町長, 村長, 議会, 議会本会議, 議会定例会, と');

/** Titles of those who head a place, behind its name and their own: 北浜県|の山田|知事. */
export const localHeads: readonly string[] = ['知事', '市長', '町長', '村長', '区長'];

/** Words in hiragana before the level of a place that name none: この|市. */
export const pointers: readonly string[] = [
	'この',
	'その',
	'あの',
	'どの',
	'こうした',
	'そうした',
	'または',
	'および',
	'ただし',
	'なお',
	'また',
	'さらに',
	'このため',
	'そのため',
	'あわせて',
	'ただ',
];

/** Short names that are other words elsewhere, by the id of the register; read at the head of a run of characters. */
export const shortNames: readonly (readonly [string, string])[] = [
	['政府', 'jp-government'],
	['閣議', 'jp-cabinet'],
	['内閣', 'jp-cabinet'],
	['国会', 'jp-diet'],
	['衆院', 'jp-house'],
	['参院', 'jp-councillors'],
	['衆議院', 'jp-house'],
	['参議院', 'jp-councillors'],
	['最高裁', 'jp-supreme-court'],
	['日銀', 'jp-boj'],
	['公取委', 'jp-jftc'],
	['規制委', 'jp-nra'],
	['原子力規制委', 'jp-nra'],
	['日米両政府', 'jp-government'],
	['規制庁', 'jp-nra'],
	['検査院', 'jp-audit'],
	['米政府', 'us-government'],
	['欧州委員会', 'eu-commission'],
	['欧州連合', 'eu-eu'],
	['欧州議会', 'eu-parliament'],
	['欧州中央銀行', 'eu-ecb'],
];

/** Words before such a name that are glued to it: 本日|閣議決定. */
export const dayWords: readonly string[] = ['本日', '同日', '今日', '昨日', '即日'];

/** Short names of one character, which act only with a particle right behind them. */
export const actingNames: readonly (readonly [string, string])[] = [['国', 'jp-government']];
export const actingParticles: readonly string[] = ['は', 'が', 'も'];
/** Behind what stands for a place named before: 同市|によると. */
export const standingTails: readonly string[] = phrases('は, が, も, では, でも, によると, においては, においても, として');

/** One character that stands for the last body whose name ends so, where it acts: 市|は. */
export const lastOnes: readonly string[] = [...'市県府都道町村省庁'];

/** Titles of those who act for a body, wherever a run of characters ends in one. */
export const titles: readonly (readonly [string, string])[] = [
	['首相', 'jp-government'],
	['内閣総理大臣', 'jp-government'],
	['総理大臣', 'jp-government'],
	['総理', 'jp-government'],
	['官房長官', 'jp-government'],
	['担当相', 'jp-government'],
	['担当大臣', 'jp-government'],
	['財務相', 'jp-mof'],
	['財務大臣', 'jp-mof'],
	['総務相', 'jp-mic'],
	['総務大臣', 'jp-mic'],
	['法相', 'jp-moj'],
	['法務大臣', 'jp-moj'],
	['外相', 'jp-mofa'],
	['外務大臣', 'jp-mofa'],
	['文科相', 'jp-mext'],
	['文部科学相', 'jp-mext'],
	['文部科学大臣', 'jp-mext'],
	['厚労相', 'jp-mhlw'],
	['厚生労働相', 'jp-mhlw'],
	['厚生労働大臣', 'jp-mhlw'],
	['農相', 'jp-maff'],
	['農水相', 'jp-maff'],
	['農林水産相', 'jp-maff'],
	['農林水産大臣', 'jp-maff'],
	['経産相', 'jp-meti'],
	['経済産業相', 'jp-meti'],
	['経済産業大臣', 'jp-meti'],
	['国交相', 'jp-mlit'],
	['国土交通相', 'jp-mlit'],
	['国土交通大臣', 'jp-mlit'],
	['環境相', 'jp-moe'],
	['環境大臣', 'jp-moe'],
	['防衛相', 'jp-mod'],
	['防衛大臣', 'jp-mod'],
	['デジタル相', 'jp-digital'],
	['デジタル大臣', 'jp-digital'],
	['日銀総裁', 'jp-boj'],
];

/** Classes that have duties, where a run of characters ends in one. */
export const classes: readonly string[] = phrases(
	'都道府県, 都道府県知事, 市町村, 市町村長, 市区町村, 地方公共団体, 地方自治体, 自治体, 指定都市, 中核市, 各省庁, 関係省庁, 関係府省庁, 事業者, 企業, 大企業, 中小企業, 医療機関, 保険者, 医療保険者, 事業主, 使用者, 雇用主, 金融機関, 学校, 保育所, 介護施設, 製造業者, 販売業者, 輸入業者, 開設者, 設置者, 管理者, 申請者, 届出者, 電力会社, 発電事業者, 加盟国, 国及び地方公共団体, 小中学校, 公立学校, 施設管理者',
);
