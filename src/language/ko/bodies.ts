/** Korean names of bodies: what may stand glued behind them, how they end, which are called by short names, and classes with duties. */
import { phrases } from '../words.js';

/** What may stand glued behind a name: particles, and words that leave it one. */
export const tails: readonly string[] = phrases(
	'은, 는, 이, 가, 을, 를, 의, 에, 와, 과, 도, 로, 으로, 만, 부터, 까지, 에서, 에서는, 에선, 선, 엔, 에서도, 에게, 에는, 에도, 와의, 과의, 와는, 과는, 라고, 이라고, 라며, 이라며, 나, 이나, 로부터, 으로부터, 로서, 으로서, 에게는, 측은, 측이, 측, 내, 내의, 내에, 산하, 소속, 장관, 장관은, 장관이, 장관의, 차관, 차관은, 차관이, 장, 장은, 장이, 장의, 장과, 장에게, 총재, 총재는, 지사는, 지사가, 하고, 처럼, 란, 이란, 보다, 마다, 조차, 뿐만, 이며, 이고, 이다, 였다, 등, 등은, 등이, 등을, 등의, 등과, 등에, 안팎',
);

/** What the name of a body ends in, by kind, with the syllables that must stand before it. */
export const heads: readonly (readonly [string, string, number])[] = [
	['교육지원청', 'subnational', 2],
	['교육청', 'subnational', 2],
	['경찰청', 'agency', 2],
	['지방청', 'agency', 2],
	['세무서', 'agency', 2],
	['청', 'agency', 3],
	['부', 'ministry', 4],
	...phrases('자문위원회, 심의위원회, 심의회, 자문회의, 협의체').map((word) => [word, 'advisory', 2] as const),
	...phrases('규제위원회, 감독위원회').map((word) => [word, 'regulator', 2] as const),
	...phrases('위원회, 특별위원회').map((word) => [word, 'agency', 2] as const),
	...phrases('대책본부, 추진단, 추진본부, 관계장관회의, 조정회의, 정책회의, 전략회의').map((word) => [word, 'coordination', 2] as const),
	...phrases('공단, 진흥원, 진흥공단, 감독원, 평가원, 보호원, 정보원, 관리원, 안전원, 인재원, 개발원, 인증원').map((word) => [word, 'agency', 3] as const),
	...phrases('지방법원, 고등법원, 행정법원, 가정법원, 지법, 고법').map((word) => [word, 'court', 2] as const),
	...phrases('지방검찰청, 고등검찰청, 지검').map((word) => [word, 'procuratorate', 2] as const),
	...phrases('시의회, 도의회, 군의회, 구의회').map((word) => [word, 'subnational', 1] as const),
	...phrases('연구원, 연구소').map((word) => [word, 'institution', 3] as const),
	['대학교', 'university', 2],
	...phrases('대학병원, 의료원').map((word) => [word, 'hospital', 2] as const),
	...phrases('협회, 연합회, 연맹, 중앙회').map((word) => [word, 'association', 3] as const),
	...phrases('주식회사, 그룹').map((word) => [word, 'company', 2] as const),
];

/** Words that end like a name and are none. */
export const notNames: readonly string[] = phrases(
	'요청, 신청, 초청, 재청, 하청, 원청, 도청, 시청, 군청, 구청, 방청, 경청, 간청, 청구, 일부, 전부, 내부, 외부, 여부, 본부, 정부, 간부, 주부, 학부, 상부, 하부, 중부, 남부, 북부, 동부, 서부, 세부, 기부, 납부, 첨부, 공부, 농부, 어부, 피부, 승부, 거부, 신부, 사업부, 대부, 부부, 발부, 교부, 환부, 배부, 회부, 결부, 후반부, 전반부, 도심부, 수뇌부, 지도부, 행정부, 사법부, 입법부, 재판부, 합의부, 편집부, 집행부, 각 위원회, 실무위원회, 하위위원회, 선임연구원, 수석연구원, 책임연구원, 부속실',
);

/** Places whose government a name with its level is, and how they are called shortly. */
export const provinces: readonly string[] = phrases(
	'서울특별시, 부산광역시, 대구광역시, 인천광역시, 광주광역시, 대전광역시, 울산광역시, 세종특별자치시, 경기도, 강원특별자치도, 강원도, 충청북도, 충청남도, 전북특별자치도, 전라북도, 전라남도, 경상북도, 경상남도, 제주특별자치도, 제주도, 서울시, 부산시, 대구시, 인천시, 광주시, 대전시, 울산시, 세종시, 충북도, 충남도, 전북도, 전남도, 경북도, 경남도',
);

/** Levels of other local governments; what stands before them is a name where a particle of one who acts follows. */
export const localLevels: readonly string[] = ['시', '군', '구'];
/** Ends of words in these syllables that name no place. */
export const notPlaces: readonly string[] = phrases(
	'임시, 당시, 즉시, 동시, 일시, 역시, 도시, 공시, 고시, 지시, 제시, 표시, 실시, 게시, 출시, 감시, 중시, 경시, 명시, 다시, 혹시, 수시, 상시, 정시, 택시, 개시, 전시, 적시, 암시, 무시, 시시, 필요시, 위반시, 발생시, 각시, 반드시, 해당시, 장군, 해군, 공군, 육군, 미군, 국군, 아군, 적군, 직군, 업군, 제품군, 학군, 대조군, 후보군, 위험군, 질환군, 연구, 요구, 기구, 지구, 복구, 친구, 청구, 도구, 인구, 항구, 영구, 가구, 출구, 입구, 선거구, 배구, 축구, 야구, 농구, 촉구, 강구, 추구, 탐구, 특구, 문구, 식구, 누구, 창구, 공구, 전구, 지역구, 구역구, 자치구, 용구, 기초시, 특례시, 광역시, 특별시',
);
/** Glued behind a place they make it act, and words behind it that head it. */
export const actingTails: readonly string[] = phrases('는, 은, 가, 이, 도, 에서는, 와, 과, 장은, 장이, 청은, 청이, 의');

/** Short names by the id of the register. */
export const shortNames: readonly (readonly [string, string])[] = [
	['정부', 'kr-government'],
	['범정부', 'kr-government'],
	['우리 정부', 'kr-government'],
	['당정', 'kr-government'],
	['당정청', 'kr-government'],
	['정부와 여당', 'kr-government'],
	['정부 부처', 'kr-government'],
	['정부 당국', 'kr-government'],
	['국회', 'kr-assembly'],
	['국회 본회의', 'kr-assembly'],
	['국무회의', 'kr-state-council-south-korea'],
	['대통령실', 'kr-presidential-office-south-korea'],
	['청와대', 'kr-presidential-office-south-korea'],
	['대통령', 'kr-presidential-office-south-korea'],
	['국무총리', 'kr-prime-minister'],
	['총리실', 'kr-prime-minister'],
	['국조실', 'kr-prime-minister'],
	['기재부', 'kr-mofe'],
	['재경부', 'kr-mofe-2026'],
	['기획처', 'kr-mpb'],
	['복지부', 'kr-mohw'],
	['국토부', 'kr-molit'],
	['산업부', 'kr-motie'],
	['교육부', 'kr-moe'],
	['외교부', 'kr-mofa'],
	['환경부', 'kr-me'],
	['기후부', 'kr-mcee'],
	['과기정통부', 'kr-msit'],
	['과기부', 'kr-msit'],
	['고용부', 'kr-moel'],
	['노동부', 'kr-moel'],
	['행안부', 'kr-mois'],
	['문체부', 'kr-mcst'],
	['농식품부', 'kr-ministry-agriculture-food-rural-affairs'],
	['해수부', 'kr-mof'],
	['중기부', 'kr-ministry-smes-startups'],
	['여가부', 'kr-mogef'],
	['성평등부', 'kr-mogef'],
	['보훈부', 'kr-mpva'],
	['통일부', 'kr-unification'],
	['국방부', 'kr-ministry-national-defense'],
	['법무부', 'kr-moj'],
	['식약처', 'kr-mfds'],
	['인사처', 'kr-mpm'],
	['데이터처', 'kr-mods'],
	['질병청', 'kr-kdca'],
	['금융위', 'kr-fsc'],
	['금융당국', 'kr-fsc'],
	['금감원', 'kr-fss'],
	['공정위', 'kr-ftc'],
	['개인정보위', 'kr-pipc'],
	['개보위', 'kr-pipc'],
	['방통위', 'kr-kcc'],
	['방미통위', 'kr-kmcc'],
	['원안위', 'kr-nssc'],
	['권익위', 'kr-acrc'],
	['인권위', 'kr-nhrc'],
	['선관위', 'kr-national-election-commission'],
	['최임위', 'kr-mwc'],
	['증선위', 'kr-sfc'],
	['금통위', 'kr-mpb-bok'],
	['한은', 'kr-bok'],
	['헌재', 'kr-const-court'],
	['중대본', 'kr-cdsc'],
	['심평원', 'kr-hira'],
	['건보공단', 'kr-nhis'],
	['국정원', 'kr-nis'],
	['공수처', 'kr-corruption-investigation-office-high-ran'],
	['해경청', 'kr-kcg'],
	['농진청', 'kr-rda'],
	['방사청', 'kr-dapa'],
	['우주청', 'kr-kasa'],
	['민주노총', 'kr-kctu'],
	['한국노총', 'kr-federation-korean-trade-unions'],
	['의협', 'kr-kma'],
	['유럽연합', 'eu-eu'],
	['유럽연합 집행위원회', 'eu-commission'],
	['유럽집행위원회', 'eu-commission'],
	['유럽의회', 'eu-parliament'],
	['유럽중앙은행', 'eu-ecb'],
	['미국 정부', 'us-government'],
	['일본 정부', 'jp-government'],
	['중국 정부', 'cn-government'],
];

/** Short names that are other words but for a particle of who acts glued to them. */
export const actingNames: readonly (readonly [string, string])[] = [
	['국가', 'kr-government'],
	['당국', 'kr-government'],
];

/** One syllable that stands for the last place whose name ends so, where it acts: 시|는. */
export const lastOnes: readonly string[] = ['시', '도', '군', '구'];
/** Ends of names that stand for the last one with them, where they act: 위원회|는. */
export const lastHeads: readonly string[] = phrases('위원회, 공단, 협의체, 진흥원, 감독원, 교육청, 시의회, 도의회, 군의회, 구의회');
export const actingParticles: readonly string[] = ['는', '은', '가', '이'];

/** Before a short name of a government they make it that of another country. */
export const foreign: readonly string[] = phrases(
	'독일, 영국, 프랑스, 인도, 러시아, 북한, 베트남, 호주, 캐나다, 대만, 이탈리아, 지방, 시, 주, 연방, 과거, 이전, 전, 문재인, 윤석열, 박근혜, 미국, 일본, 중국',
);

/** Titles that act for a body by themselves. */
export const titles: readonly (readonly [string, string])[] = [
	['경제부총리', 'kr-mofe'],
	['사회부총리', 'kr-moe'],
	['금융위원장', 'kr-fsc'],
	['공정거래위원장', 'kr-ftc'],
	['금융감독원장', 'kr-fss'],
	['금감원장', 'kr-fss'],
	['질병관리청장', 'kr-kdca'],
	['식품의약품안전처장', 'kr-mfds'],
	['국세청장', 'kr-nts'],
	['국토교통부장관', 'kr-molit'],
	['보건복지부장관', 'kr-mohw'],
	['환경부장관', 'kr-me'],
	['고용노동부장관', 'kr-moel'],
	['국회의장', 'kr-assembly'],
];

/** Classes that have duties, where a word ends in one. */
export const classes: readonly string[] = phrases(
	'지방자치단체, 지방자치단체의 장, 지방자치단체장, 지자체, 사업자, 사업주, 고용주, 사용자, 기업, 대기업, 중소기업, 의료기관, 의료인, 금융회사, 금융기관, 공공기관, 행정기관, 중앙행정기관, 중앙행정기관의 장, 학교, 학교의 장, 시·도, 시·도지사, 시장·군수·구청장, 시·군·구, 시도, 시도지사, 보험자, 제조업자, 판매업자, 수입업자, 신청인, 신청자, 임대인, 임차인, 임대사업자, 관계부처, 관계 부처, 각 부처, 관계기관, 건축주, 소유자, 관리자, 운영자, 발주자, 수급인, 통신사업자, 발전사업자, 가맹본부, 플랫폼 사업자, 개인정보처리자, 영업자, 시설의 장, 어린이집, 회원국, 은행들, 누구든지, 운송사업자, 처리업자, 판매자, 생산자, 사업시행자, 수출업자',
);
