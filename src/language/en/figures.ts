/** What English says around a number: bounds, change, where a noun phrase ends, what is no figure at all. Folded phrases. */
import type { FigureWords } from '../../extract/figures/words.js';

const split = (text: string): string[] => text.trim().split(/\s+/);

export const before: FigureWords['before'] = [
	[
		'>',
		[
			'more than',
			'over',
			'above',
			'exceeding',
			'exceeds',
			'exceeded',
			'exceed',
			'in excess of',
			'greater than',
			'larger than',
			'higher than',
			'better than',
			'well over',
			'upwards of',
			'upward of',
			'north of',
			'topping',
			'topped',
			'surpassing',
			'surpassed',
			'beyond',
			'older than',
			'longer than',
			'>',
		],
	],
	[
		'>=',
		[
			'at least',
			'no less than',
			'not less than',
			'no fewer than',
			'not fewer than',
			'not lower than',
			'no lower than',
			'a minimum of',
			'minimum of',
			'as many as or more than',
			'starting from',
			'starting at',
			'≥',
			'>=',
			'⩾',
		],
	],
	['<', ['less than', 'fewer than', 'under', 'below', 'lower than', 'smaller than', 'younger than', 'shorter than', 'south of', '<']],
	[
		'<=',
		[
			'up to',
			'at most',
			'no more than',
			'not more than',
			'not exceeding',
			'not exceed',
			'no greater than',
			'no higher than',
			'not higher than',
			'no longer than',
			'no later than',
			'a maximum of',
			'maximum of',
			'max',
			'within',
			'as much as',
			'as many as',
			'as high as',
			'a cap of',
			'capped at',
			'≤',
			'<=',
			'⩽',
		],
	],
	[
		'~',
		[
			'about',
			'around',
			'approximately',
			'approx',
			'approx.',
			'roughly',
			'nearly',
			'almost',
			'some',
			'close to',
			'nearing',
			'near',
			'an estimated',
			'estimated',
			'circa',
			'in the region of',
			'in the order of',
			'somewhere around',
			'just under',
			'just over',
			'~',
			'≈',
		],
	],
];

export const after: FigureWords['after'] = [
	[
		'>=',
		[
			'or more',
			'or above',
			'and above',
			'or over',
			'and over',
			'or older',
			'and older',
			'or higher',
			'or greater',
			'or longer',
			'and more',
			'at least',
			'and up',
			'plus',
			'+',
			'-plus',
			'upwards',
		],
	],
	['<=', ['or less', 'or fewer', 'or below', 'and below', 'or under', 'and under', 'or younger', 'or lower', 'and less', 'at most', 'maximum']],
	['~', ['or so', 'or thereabouts', 'approximately', 'odd', '-odd']],
];

export const extents: readonly string[] = ['over'];
export const spread: readonly string[] = split(
	`spread phased staggered staged averaged amortised amortized depreciated repaid repayable payable paid instalments installments stages phases tranches in out
	funding funds investment investments spending expenditure savings grants budget allocation package program programme invested spent allocated disbursed delivered provided`,
);
export const extentTails: readonly string[] = ['of the week', 'of the month', 'of the year', 'a week', 'a month', 'a year'];

export const increase: readonly string[] = split(`
	up rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth gain gains gained gaining raise raises raised raising climb climbs climbed climbing
	jump jumps jumped jumping surge surges surged surging soar soars soared soaring expand expands expanded expanding advance advanced add adds added adding boost boosts boosted boosting
	hike hikes hiked higher more upswing rebound rebounded rebounding uptick swell swelled appreciate appreciated extend extended lift lifted accelerate accelerated larger greater faster widen widened
	spike spiked leap leapt leaped inch inched inching edged edging rallied rallying strengthened firmed`);
export const decrease: readonly string[] = split(`
	down fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining drop drops dropped dropping reduce reduces reduced reducing reduction reductions
	cut cuts cutting lower lowers lowered lowering slump slumped slumping shrink shrank shrunk shrinking plunge plunged plunging slash slashed slashing lose loses lost losing loss losses dip dipped dipping
	slide slid sliding tumble tumbled tumbling contract contracted contracting contraction shed sheds shedding fewer less smaller narrow narrowed slip slipped halve depreciate depreciated drops ease eased
	collapse collapses collapsed collapsing downward downwards slips slipping easing weakening sinking narrowing shrinks trim trimmed weaken weakened sink sank downturn save saves saved saving off discount`);
/** Phrases with a word of change that change nothing: `made up 90%`. */
export const still: readonly string[] = [
	'up to',
	'made up',
	'make up',
	'makes up',
	'making up',
	'set up',
	'sets up',
	'signed up',
	'add up to',
	'adds up to',
	'lower house',
	'more than',
	'less than',
	'fewer than',
	'drop off',
];
/** Verbs of neither direction that still mean a step from one value to another: `changed from 3 to 5`. */
export const risesBehind: readonly string[] = split('rise increase growth gain jump surge hike higher larger uptick rebound upswing');
export const fallsBehind: readonly string[] = split('fall drop decline decrease reduction slump plunge dip contraction lower smaller');
export const turn: readonly string[] = split(
	'change changes changed changing move moved moving revise revised revising shift shifted shifting adjust adjusted convert converted set',
);
export const to: readonly string[] = ['to', 'reach', 'reached', 'reaches', 'reaching', 'hit', 'hits', 'hitting'];
export const from: readonly string[] = ['from'];
/** Between `from` and the value that a step starts at: `from the current $150`. */
export const beforeStart: readonly string[] = split(
	'the a an its their his her this that current present existing previous original initial earlier prior former about around nearly almost over just some roughly approximately record',
);
export const by: readonly string[] = ['by', 'of', 'a', 'an', 'another', 'further', 'an additional', 'additional'];
export const lengths: readonly string[] = ['period', 'term', 'duration', 'length', 'span'];
export const comparing: readonly string[] = split('compared comparable relative equal equivalent similar comparing');
export const passed: readonly string[] = split('above below beneath under beyond');
export const gathers: readonly string[] = split('raise raises raised raising');
export const particled: readonly string[] = split(
	'revised revise moved move pushed push nudged ticked bumped edged inched crept driven sent brought taken came went shot jumped climbed',
);
export const rangeJoiners: readonly string[] = ['to', '-', '~', '—', 'through', 'til', 'till'];
export const between: readonly string[] = ['between'];
export const and: readonly string[] = ['and', '&'];
export const or: readonly string[] = ['or'];
export const pairJoiners: readonly string[] = ['and'];
export const per: readonly string[] = ['per', 'for every', 'for each', 'out of every', 'in every', '/', 'from every'];
export const perArticle: readonly string[] = ['a', 'an', 'each', 'every'];
/** What an amount may be `a` of: `$5 a share`. */
export const perUnits: readonly (readonly [string, string])[] = [
	['share', 'share'],
	['year', 'year'],
	['month', 'month'],
	['week', 'week'],
	['day', 'day'],
	['hour', 'hour'],
	['minute', 'minute'],
	['second', 'second'],
	['night', 'night'],
	['quarter', 'quarter'],
	['annum', 'year'],
	['barrel', 'barrel'],
	['gallon', 'gallon'],
	['ton', 't'],
	['tonne', 't'],
	['metric ton', 't'],
	['pound', 'pound'],
	['ounce', 'ounce'],
	['bushel', 'bushel'],
	['acre', 'acre'],
	['mile', 'mile'],
	['head', 'head'],
	['person', 'person'],
	['capita', 'person'],
	['unit', 'unit'],
	['kilogram', 'kg'],
	['kg', 'kg'],
	['litre', 'L'],
	['liter', 'L'],
	['hectare', 'ha'],
	['piece', 'piece'],
	['household', 'household'],
	['family', 'family'],
	['student', 'student'],
	['pupil', 'pupil'],
	['square meter', 'm2'],
	['square metre', 'm2'],
	['cubic meter', 'm3'],
	['cubic metre', 'm3'],
	['kilowatt-hour', 'kWh'],
	['kilowatt hour', 'kWh'],
	['kwh', 'kWh'],
	['kilometer', 'km'],
	['kilometre', 'km'],
	['km', 'km'],
];

/** Behind money: of each of the things counted. */
export const perEach: readonly string[] = ['each', 'apiece'];
/** How often, behind what is counted: `10,000 units annually`. */
export const frequencies: readonly (readonly [string, string])[] = [
	...(['year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'night', 'quarter'] as const).flatMap((unit) =>
		['a', 'per', 'each', 'every', 'every single'].map((word) => [`${word} ${unit}`, unit] as const),
	),
	['an hour', 'hour'],
	['annually', 'year'],
	['yearly', 'year'],
	['per annum', 'year'],
	['monthly', 'month'],
	['weekly', 'week'],
	['daily', 'day'],
	['hourly', 'hour'],
	['nightly', 'night'],
];

/** Words that a noun phrase does not pass. */
export const stops: readonly string[] = split(`
	a an the this that these those my your his her its our their whose which who whom what where when while whereas why how
	of in on at by for with from to into onto upon as than about above across after against along among amid around before behind below beneath beside besides between beyond but down during except inside like near off out outside over past per plus round since through throughout
	till toward towards under underneath unlike until up via within without worth versus vs amongst aboard alongside despite concerning regarding including excluding following involving covering
	and or nor so yet if because although though unless whether either neither both not no never
	i you he she it we they me him us them himself herself itself themselves one ones each every all any some such other's
	is are was were be been being am isn't aren't wasn't weren't has have had having do does did done doing will would shall should can could may might must ought
	includes represents requires allows provides means becomes gives takes makes goes comes gets seems appears contains consists involves enables ensures believes argues suggests indicates intends expects
	receives continues follows sends knows thinks begins applies reaches equals exceeds belongs depends differs wants brings creates holds finds helps adds aims says tells
	said say says saying told tell tells announced announce according
	here there then now also still already yet only even just ever again too soon later earlier ago away together apart alone yesterday today tomorrow
	made make  making took take  taken taking got get  getting gave give  given giving came come  coming went go  gone going became become  began begin  begun
	spent struck withdrew sought chose wrote spoke broke drove flew stole threw knew grew bought sold sent built brought thought taught caught fought felt led met paid read lent hid hit rode shook sank sang stood stuck swore swept tore understood woke wore won wound
	found find  finding saw see  seen seeing showed   shown left leave  leaving held hold  kept keep  put  set  ran run  running
	died  die dying killed injured wounded infected affected involved signed joined attended participated participating took received receive 
	based located living lived   working worked   employed engaged registered issued signed launched
	  needed want wants require  required include  included
	remain  remained participate  enter  entered join  agree  agreed   voted   faced
	increased decreased rose fell grew dropped declined higher lower more less fewer than        ensure provide  meant
	i.e e.g etc respectively annually monthly daily weekly yearly nationwide worldwide overall altogether combined`);

/** Words of the stop list that nevertheless open a noun phrase right after a number: `two more cities`, `six other departments`. */
export const premodifiers: readonly string[] = split(
	'more fewer less other such others additional further new major main key monthly daily weekly yearly annual registered affected infected injured working living required past following participating remaining involved combined leading newly locally',
);

/** Plural-looking words that stand before the head and are not it. */
export const falsePlurals: readonly string[] = split(`
	sports sales goods arms communications telecommunications telecoms savings operations economics electronics news customs mathematics physics politics overseas affairs human's logistics genetics athletics
	various numerous previous serious dangerous religious continuous infectious hazardous famous precious conscious ambitious poisonous contagious simultaneous suspicious indigenous autonomous anonymous tremendous enormous obvious
	less class business press cross mass access process progress success congress express loss bus gas campus virus status census consensus bonus surplus focus plus basis crisis analysis thesis diagnosis emphasis axis paradise's
	united us plus always perhaps across this his its thus yes has was is does towards besides sometimes afterwards homeless wireless endless useless jobless paperless business's stainless cashless
	fitness illness wellness witness happiness address stress dress glass grass brass boss princess compass bypass distress excess cyprus wales brussels texas massachusetts paris tennis chaos atlas canvas christmas
	measles mumps herpes shingles scabies rickets lens
	biomass tuberculosis hepatitis diabetes aids sars mers hypothesis synthesis apparatus syllabus nucleus fungus genius radius stimulus terminus coronavirus rabies series
	services's systems's rights's`);

/** Nouns that are plural as they stand. */
export const invariant: readonly string[] = split(`
	people staff personnel equipment machinery police cattle aircraft sheep fish species series headquarters youth data media troops crew poultry livestock deer swine offspring spacecraft children men women
	feet teeth mice criteria phenomena policemen firemen fishermen businessmen chairmen congressmen spokesmen salesmen craftsmen servicemen militiamen lawmen gunmen alumni fungi bacteria stimuli indices vertices matrices
	percent rmb workforce faculty
	gentry folk kin vermin dead wounded injured unemployed`);

/** Those of them that begin no longer noun: `300 people`. */
export const persons: readonly string[] = split('people children men women policemen firemen fishermen businessmen spokesmen dead wounded injured unemployed');

/** Plurals that are verbs as well. */
export const verbsInS: readonly string[] = split(`
	claims plans needs calls moves works reports charges demands hopes fears doubts promises orders reviews studies proposes supports questions challenges targets backs cites notes views uses
	changes starts ends leads offers faces covers costs tests votes talks visits rates ranks stands runs turns shows looks rises falls increases`);

/** What an object begins with: behind it a plural is a verb. */
export const beginsObject: readonly string[] = split('that the a an to his her its their him them he she it they');

/** Singulars that the inflector does not know. */
export const irregular: readonly (readonly [string, string])[] = [
	['people', 'person'],
	['persons', 'person'],
	['houses', 'house'],
	['warehouses', 'warehouse'],
	['greenhouses', 'greenhouse'],
	['courthouses', 'courthouse'],
	['powerhouses', 'powerhouse'],
	['cases', 'case'],
	['showcases', 'showcase'],
	['bases', 'base'],
	['databases', 'database'],
	['phases', 'phase'],
	['purposes', 'purpose'],
	['leases', 'lease'],
	['releases', 'release'],
	['increases', 'increase'],
	['decreases', 'decrease'],
	['purchases', 'purchase'],
	['diseases', 'disease'],
	['courses', 'course'],
	['horses', 'horse'],
	['nurses', 'nurse'],
	['clauses', 'clause'],
	['causes', 'cause'],
	['uses', 'use'],
	['responses', 'response'],
	['licenses', 'license'],
	['expenses', 'expense'],
	['enterprises', 'enterprise'],
	['exercises', 'exercise'],
	['franchises', 'franchise'],
	['promises', 'promise'],
	['surprises', 'surprise'],
	['premises', 'premise'],
	['rises', 'rise'],
	['universes', 'universe'],
	['offenses', 'offense'],
	['defenses', 'defense'],
	['senses', 'sense'],
	['doses', 'dose'],
	['noses', 'nose'],
	['roses', 'rose'],
	['closes', 'close'],
	['corpses', 'corpse'],
	['relapses', 'relapse'],
	['cruises', 'cruise'],
	['raises', 'raise'],
	['phrases', 'phrase'],
	['vases', 'vase'],
	['crises', 'crisis'],
	['theses', 'thesis'],
	['hypotheses', 'hypothesis'],
	['diagnoses', 'diagnosis'],
	['axes', 'axis'],
	['cookies', 'cookie'],
	['movies', 'movie'],
	['calories', 'calorie'],
	['selfies', 'selfie'],
	['ties', 'tie'],
	['pies', 'pie'],
	['lies', 'lie'],
	['zombies', 'zombie'],
	['rookies', 'rookie'],
	['quizzes', 'quiz'],
	['gases', 'gas'],
	['buses', 'bus'],
	['viruses', 'virus'],
	['campuses', 'campus'],
	['bonuses', 'bonus'],
	['statuses', 'status'],
	['surpluses', 'surplus'],
	['leaves', 'leaf'],
	['lives', 'life'],
	['waves', 'wave'],
	['caves', 'cave'],
	['archives', 'archive'],
	['executives', 'executive'],
	['representatives', 'representative'],
	['initiatives', 'initiative'],
	['objectives', 'objective'],
	['directives', 'directive'],
	['incentives', 'incentive'],
	['detectives', 'detective'],
	['relatives', 'relative'],
	['natives', 'native'],
	['alternatives', 'alternative'],
	['narratives', 'narrative'],
	['motives', 'motive'],
	['cooperatives', 'cooperative'],
	['co-operatives', 'co-operative'],
	['additives', 'additive'],
	['operatives', 'operative'],
	['perspectives', 'perspective'],
	['collectives', 'collective'],
	['drives', 'drive'],
	['hives', 'hive'],
	['olives', 'olive'],
	['curves', 'curve'],
	['valves', 'valve'],
	['reserves', 'reserve'],
	['nerves', 'nerve'],
	['moves', 'move'],
	['gloves', 'glove'],
	['stoves', 'stove'],
	['slaves', 'slave'],
	['graves', 'grave'],
	['criteria', 'criterion'],
	['phenomena', 'phenomenon'],
	['bacteria', 'bacterium'],
	['indices', 'index'],
	['data', 'data'],
	['media', 'media'],
	['series', 'series'],
	['species', 'species'],
	['headquarters', 'headquarters'],
	['troops', 'troop'],
	['goods', 'good'],
	['shoes', 'shoe'],
	['toes', 'toe'],
	['canoes', 'canoe'],
	['times', 'time'],
	['children', 'child'],
	['men', 'man'],
	['women', 'woman'],
	['policemen', 'policeman'],
	['firemen', 'fireman'],
	['fishermen', 'fisherman'],
	['businessmen', 'businessman'],
	['lawmen', 'lawman'],
	['axises', 'axis'],
	['caches', 'cache'],
	['aches', 'ache'],
	['niches', 'niche'],
	['avalanches', 'avalanche'],
];

/** A word before a number that makes it a label, not a quantity. */
export const labels: readonly string[] = split(`
	part parts comment article articles section sections chapter chapters clause clauses paragraph paragraphs para paras annex annexes appendix appendices table tables figure fig figs no nos number schedule schedules
	page pages pp p vol volume tier route highway interstate flight version tel telephone fax phone ext hotline postcode zip qq isbn issn iso iec § §§ art arts sec secs rev apt suite fax docket covid sars-cov subsection
	subparagraph subpart footnote exhibit stage phase proposition resolution directive cfr fr usc circular psi lat long latitude longitude ftse cac nikkei stoxx csi asx`);

/** Products that are told apart by a number behind them: `iPhone| 7`. */
export const products: readonly string[] = split('iphone ipad galaxy playstation pixel redmi xbox android windows ios macos airbus boeing falcon');

/** A number right behind one of them is a value of its own, and the first of no list. */
export const beforeValue: readonly string[] = split('to at by of from until till than aged age ages scored scores scoring score numbered');

/** Words that are a label only with a capital: `Part 3`, `Bill 5`, but `report 205 cases`. */
export const capitalLabels: readonly string[] = split(`
	part parts rule rules regulation regulations title item items step level grade class category type line room building decree order document notice question channel district zone region day round series act bill form
	amendment lot track gate terminal apollo box pier platform mobile code season game ward precinct unit block model registration licence license permit approval certificate reference user report recommendation objective
	goal principle note agenda sdg protocol convention boeing airbus psalm route code target chart plan project group team division brigade regiment area site camp`);

/** Capital words after a number that make it a name: `863 Program`. */
export const namedAfter: readonly string[] = split(
	'program programme project plan initiative agreement campaign action scheme conference summit games olympics olympic series model group act',
);

/** Words after a number that make it a citation: `29 CFR 1910`. */
export const citations: readonly string[] = split('cfr fr u.s.c usc stat f.r l.ed f.2d f.3d s.ct');

export const months: readonly string[] = split(
	'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
/** Before a bare four-digit number they make it a year. */
export const clock: readonly string[] = ['am', 'pm', 'a.m', 'p.m', "o'clock", 'hrs gmt', 'gmt', 'noon', 'et', 'est', 'edt', 'pst'];

/** Phrases in which a number word counts nothing. */
export const idioms: readonly string[] = [
	...['4k', '8k'].flatMap((size) =>
		['video', 'videos', 'tv', 'tvs', 'display', 'displays', 'resolution', 'screen', 'screens', 'footage', 'uhd', 'hdr', 'streaming', 'camera', 'monitor'].map(
			(noun) => `${size} ${noun}`,
		),
	),
	'one of the',
	'one of',
	'one another',
	'one by one',
	'one day',
	'one-stop',
	'one - stop',
	'one stop',
	'one after another',
	'one and only',
	'two centenary goals',
	'two centennial goals',
	'two centenaries',
	'two sessions',
	'two safeguards',
	'two upholds',
	'three represents',
	'three rural',
	'three gorges',
	'four comprehensives',
	'four comprehensive',
	'four consciousnesses',
	'four confidences',
	'four cardinal principles',
	'four modernizations',
	'five principles of peaceful coexistence',
	'five-sphere',
	'five - sphere',
	'eight-point',
	'eight - point',
	'one country two systems',
	'one country, two systems',
	'one-china',
	'one - china',
	'two-state solution',
	'two - state solution',
	'one belt one road',
	'one belt, one road',
	'one belt and one road',
	'one country, two systems',
	'one country two systems',
	'two sessions',
	'three gorges',
	'three represents',
	'four olds',
	'five-year plan',
	'five-year plans',
	'five year plan',
	'five - year plan',
	'13-five-year plan',
	'big five',
	'big four',
	'big three',
	'one thing',
	'one way or another',
	'one side',
	'two sides',
	'two-way',
	'two way street',
	'one-way',
	'one-sided',
	'one-off',
	'one-time',
	'one-to-one',
	'one-on-one',
	'one time',
	'at one time',
	'24/7',
	'24 / 7',
	'9/11',
	'ten commandments',
	'one hand',
	'first-class',
	'second-hand',
	'square one',
	'number one',
	'no one',
	'day one',
	'for one thing',
	'one in the same',
	'zero-interest',
	'zero interest',
	'zero rate',
	'zero rates',
	'zero-rate',
	'zero-rated',
	'zero rated',
	'zero-hours',
	'zero hours',
	'zero hunger',
	'zero-waste',
	'zero-risk',
	'zero-based',
	'zero point',
	'zero-sum',
	'zero sum',
	'dynamic zero',
	'zero risk',
	'zero policy',
	'zero covid',
	'zero-covid',
	'zero waste',
	'zero growth',
	'zero sum',
	'zero trust',
	'zero tolerance',
	'zero-tolerance',
	'ground zero',
	'net zero',
	'net-zero',
	'zero-carbon',
	'zero carbon',
	'zero-emission',
	'zero emission',
	'zero-emissions',
	'zero hour',
	'zero in',
	'couple with',
	'couple of the',
	'five-star',
	'four-star',
	'three-star',
	'two-fold',
	'360-degree',
	'360 degree',
	'four-wheel',
	'two-wheeler',
	'two-wheelers',
	'three-wheeler',
	'three-wheelers',
	'twenty-first century',
	'21st century',
	'one-size-fits-all',
	'one size fits all',
	'one-child policy',
	'one-party',
	'one-china',
	'one china',
	'two-state solution',
	'the three rs',
	'six-party talks',
	'catch-22',
	'fifty-fifty',
	'50-50',
	'7-eleven',
	'one-third of the way',
	'one minute',
];

/** Words that mark a lone `one` as a count after all: `at least one member`. */
export const countingOne: readonly string[] = ['at least', 'only', 'just', 'more than', 'exactly', 'no more than', 'less than'];

/** Makers of a multiple out of a verb: `doubled` is 2 times. */
export const multiples: readonly (readonly [string, number])[] = [
	['doubled', 2],
	['doubling', 2],
	['doubles', 2],
	['tripled', 3],
	['tripling', 3],
	['triples', 3],
	['trebled', 3],
	['trebling', 3],
	['quadrupled', 4],
	['quadrupling', 4],
	['quintupled', 5],
	['twofold', 2],
	['threefold', 3],
	['fourfold', 4],
	['fivefold', 5],
	['sixfold', 6],
	['sevenfold', 7],
	['eightfold', 8],
	['ninefold', 9],
	['tenfold', 10],
	['twice', 2],
	['thrice', 3],
];
/** Percentages that are words. */
export const percentWords: readonly (readonly [string, number])[] = [];
/** Verbs that are a fraction: `halved`. */
export const shareVerbs: readonly (readonly [string, number])[] = [
	['halved', 0.5],
	['halving', 0.5],
	['halves', 0.5],
];

/** Heads that stand for public bodies: `12 other departments`. */
export const bodyNouns: readonly string[] = split(
	'department ministry agency commission organ administration authority bureau body office regulator unit government committee council institution organization organisation board',
);
export const others: readonly string[] = ['other', 'others', 'additional', 'more', 'further'];
export const otherBefore: readonly string[] = ['other', 'another', 'additional'];

/** Words that end what a figure measures: finite verbs and conjunctions of a new clause. */
export const clauseStops: readonly string[] = split(`
	is are was were be been has have had will would shall should can could may might must do does did said says say which who while when if because although though after before since until as but so and
	rose fell grew increased decreased declined dropped reached hit stood accounted took made became began announced issued released launched signed reported showed completed`);

export const classifiers: readonly string[] = [];
export const countable: readonly string[] = [];
export const passes: readonly string[] = [];
export const selfCounting: readonly string[] = [];

export const percentLeads: readonly (readonly [string, number])[] = [];
export const inShare: readonly string[] = ['in', 'out of', 'out of every', 'in every', 'of every'];
export const partOf: readonly string[] = [];
export const tenthShares: readonly string[] = [];
export const tenthShareBlocks: readonly string[] = [];
export const afterHalf: readonly string[] = ['of', 'the', 'its', 'their', 'his', 'her', 'our', 'that', 'those', 'these', 'as'];
export const beforeHalf: readonly string[] = ['by', 'than', 'in', 'about', 'nearly', 'almost', 'over', 'only', 'to'];
export const ordinalBefore: readonly string[] = ['first', 'second', 'latter', 'other', 'last', 'better', 'top', 'bottom', 'former'];
export const halfAfter: readonly string[] = [];
export const yearMarks: readonly string[] = [];
export const dayMarks: readonly string[] = [];
/** After a number and a hyphen: `a 300-strong crowd`. */
export const strength: readonly string[] = ['strong'];
/** What statistics count, also one by one: `one death`. */
export const counted: readonly string[] = split(
	'case death person fatality infection patient vote abstention injury fatal child woman man soldier civilian seat survivor casualty arrest dose hospitalization hospitalisation suspect victim worker inmate resident prisoner accident crash collision medal goal touchdown notch dissent objection',
);
export const kindsOfThing: readonly string[] = [];
export const pointUnits: readonly string[] = [];
/** After four digits a time of day: 2400 hours. */
export const hours: readonly string[] = ['hours', 'hrs'];
/** After a number alone they leave out what was counted before: `and 35 in Malta`. */
export const ellipticAfter: readonly string[] = ['in', 'from', 'at', 'abroad', 'overseas', 'elsewhere'];
/** Between an amount and one that is told beside it without its unit: `120 million dollars against| 110 million`. */
export const besides: readonly string[] = split(
	'to from against than with versus vs at of and or was were by which another about around nearly almost over approved provided',
);
/** Before the size of a sample: `n = 120`. */
export const sampleSigns: readonly string[] = ['n'];
/** Adjectives that a number is joined to, with the noun they are of: `a two-pronged plan`. */
export const compoundAdjectives: readonly (readonly [string, string])[] = [
	['pronged', 'prong'],
	['tiered', 'tier'],
	['bedroomed', 'bedroom'],
	['storied', 'storey'],
	['storeyed', 'storey'],
	['roomed', 'room'],
	['engined', 'engine'],
	['seater', 'seat'],
];
/** Steps of an interest rate that are words. */
export const pointWords: readonly (readonly [string, number])[] = (
	[
		['quarter', 0.25],
		['half', 0.5],
		['three-quarter', 0.75],
		['three-quarters', 0.75],
	] as const
).flatMap(([part, value]) =>
	['point', '-point', 'percentage point', '-percentage-point', '-percentage point'].map(
		(tail) => [tail.startsWith('-') ? part + tail : `${part} ${tail}`, value] as const,
	),
);
/** Times told by a word before how often: `once a week`. */
/** Behind `once` and a length of time they show that it is a conjunction: `once a week |has| passed`. */
export const afterOnce: readonly string[] = split(
	'has have had is was passes passed goes gone went elapses elapsed ends ended comes came begins began starts started expires expired',
);
export const timesWords: readonly (readonly [string, number])[] = [['once', 1]];
export const agedNouns: readonly string[] = split(
	'adults adult people persons person children child patients patient those anyone everyone women woman men man residents citizens students pupils youths workers drivers girls boys kids voters passengers pensioners applicants',
);
export const ageBounds: readonly string[] = ['over', 'under', 'above', 'below', 'older', 'younger'];
export const ageLeads: readonly string[] = [
	'aged',
	'age of',
	'ages of',
	'ages',
	'aged from',
	'aged between',
	'age between',
	'ages between',
	'aged over',
	'aged under',
	'age',
	'aged at least',
	'aged above',
	'aged below',
	'ages from',
];
export const notCompound: readonly string[] = split(`
	stroke ply pin way sided side step stop star track dimensional fold stage time off hand handed party size man woman person wheel wheeler wheelers plus ish something odd minute hitter piece child's
	front legged sponsored character line speed year-old winning strong to and or nil all`);
export const valueLeads: readonly string[] = split(`
	to from reached reach reaches reaching hit totaled totalled totals totaling totalling numbered numbering was were is are be been at of than by exceeded exceeds surpassed topped averaged averaging average scored stood counted becomes became`);
/** What lives in them: `a town of| 26,000`. */
export const peopled: readonly string[] = split(
	'city town country nation region state island prefecture province territory metropolis megacity county district municipality village',
);

/** Those of whom a number behind `of` tells how many they are. */
export const gathered: readonly string[] = split(
	'gathering gatherings crowd crowds assembly assemblies family families household households audience audiences congregation queue queues',
);

/** What a number is a step on the way of: `the 2,000-mark`. */
export const thresholds: readonly string[] = split('mark threshold barrier milestone level');

/** What is counted of them where a number follows `of`. */
export const inhabitant: readonly string[] = ['person'];
export const ofPeople: readonly string[] = split('died fled drowned perished emigrated marched enrolled attended voted protested');

export const ofNouns: readonly string[] = split(
	'population staff workforce team membership crew audience turnout quorum list panel delegation group fleet network capacity pool enrollment enrolment sample',
);

export const ordinalMarks: readonly string[] = [];
export const numberMarks: readonly string[] = [];
export const namedTails: readonly string[] = [];
export const dateMarks: readonly string[] = [];
export const yearOld: readonly string[] = [
	'year old',
	'month old',
	'year olds',
	'-year-olds',
	'-year olds',
	'year-olds',
	'-year-old',
	'year-old',
	'-year old',
	'- year - old',
	'years old',
	'-years-old',
	'-years old',
	'years of age',
	'-yearold',
	'-month-old',
];
export const ago: readonly string[] = [
	'years ago',
	'year ago',
	'months ago',
	'month ago',
	'weeks ago',
	'week ago',
	'days ago',
	'day ago',
	'decades ago',
	'decade ago',
	'hours ago',
	'minutes ago',
	'years earlier',
	'year earlier',
	'years later',
	'year later',
	'months later',
	'month later',
	'weeks later',
	'week later',
	'days later',
	'day later',
	'decades later',
	'centuries later',
];

export const partitives: readonly string[] = ['of', 'in', 'for', 'on'];
export const relatives: readonly string[] = [];
export const demonymEndings: readonly string[] = ['ese', 'ish', 'ian', 'an', 'ch', 'i', 'ians', 'ans', 'is'];
export const peopleLeads: readonly string[] = split('south north sri puerto costa african native asian');
export const rangeAsides: readonly string[] = [];
export const ofAll: readonly string[] = ['the', 'its', 'their', 'these', 'those', 'our', 'his', 'her', 'all'];
export const totals: readonly string[] = ['number', 'numbers', 'total', 'tally', 'count'];
export const exceptions: readonly string[] = ['but', 'all', 'other'];

export const countLeads: readonly string[] = [];
export const countedTails: readonly string[] = [];
export { countedAs, countedNouns, yearLeads } from './counted.js';
export { notTallied, numberedBefore, scoreWords, tallyDeterminers, tallyNouns, tallyPlaces, voteSides, voteWords, weakTallyWords } from './tallies.js';
export const referenceUnits: readonly string[] = [];
export const openers: readonly string[] = [];
export const ordinalDigits: readonly string[] = [];
export const dependentUnits: readonly string[] = [];
export const vagueUnits: readonly string[] = [];
export const digitUnits: readonly string[] = [];
/** Say that the number after them is below zero. */
export const minus: readonly string[] = ['minus', 'negative'];
/** Verbs after a bare number that counts what was spoken of: `of the 44 cases, 11 are severe`. */
export const barePredicates: readonly string[] = split(
	'are were have had is was remain remained died recovered survived said voted did do withdrew fell rose went came took left gave made won lost met got began became held kept saw stood spent ran wrote sought chose failed passed joined agreed refused applied reported returned received arrived signed tested belong belonged live lived work worked need needed want wanted face faced attended',
);
/** After `a year` these make a date of it: `a year earlier`. */
export const notPer: readonly string[] = split(
	'earlier ago before later after prior into older younger hence away apart behind ahead sooner early late longer',
);
/** Behind an amount and `a` they begin a clause of what is told of it, and are not sold each: `the $5 billion |a study| found`. */
export const notSold: readonly string[] = split(
	'study report survey court judge jury panel commission committee ministry minister government official spokesman spokeswoman source statement company firm bank analyst lawyer inquiry audit review deal fine bill law poll newspaper paper document filing tribunal regulator agency council union lot bit while moment time',
);
/** Behind a noun they are its verb: `a fine| was due`. */
export const clausal: readonly string[] = split(
	'is are was were be been has have had will would can could may might must should shall does did said found says who that which',
);
/** Heads that stand for what was counted before: `two others`. */
export const pronouns: readonly string[] = ['others', 'ones'];

/** Windows of time rather than terms: `the past| five years`. */
export const rollingLeads: readonly string[] = split('past last next coming previous preceding upcoming recent latest prior trailing');
export const rollingLimits: readonly string[] = ['within', 'within the'];
export const averages: readonly string[] = split('average averages moving rolling high low highs lows mean');
export const clauseOpeners: readonly string[] = split('that which who while whereas although because if when after before since as and but so than');
export const partPronouns: readonly string[] = ['them', 'these', 'those', 'which', 'whom'];

/** Words for a total behind what it is of: `the death| toll`. */
export const tallies: readonly string[] = ['toll', 'tolls', 'tally', 'count', 'counts', 'caseload'];

/** Verbs of multiples and shares in the form that a modal or `to` leads. */
export const multiplyingVerbs: readonly (readonly [string, number])[] = [
	['double', 2],
	['triple', 3],
	['treble', 3],
	['quadruple', 4],
	['halve', 0.5],
];
export const infinitiveLeads: readonly string[] = split('to will would can could may might should shall must nearly almost roughly than and');
export const doubleNouns: readonly string[] = split(
	'taxation digit digits standard standards counting jeopardy glazing room rooms bed beds bottom check whammy dip decker',
);
export const lasting: readonly string[] = ['long'];
/** Limits, before `a week`, that make a length of time of it: `nearly a decade` only says since when. */
export const durationBounds: readonly string[] = [
	'less than',
	'at least',
	'up to',
	'at most',
	'within',
	'no more than',
	'no longer than',
	'not exceeding',
	'just under',
];
export const fileSizes: readonly string[] = split('kb mb gb tb byte bytes page pages kilobytes megabytes slides');
export const fileTypes: readonly string[] = split(
	'pdf xlsx xls xlsm doc docx csv ods odt odp html zip ppt pptx jpg jpeg png gif mp3 mp4 txt rtf epub xml kml json',
);
export const voting: readonly string[] = split('voted vote votes voting ruled won lost beat passed approved');
export const ageGroups: readonly string[] = ['year olds', '-year-olds', '-year olds', 'year-olds', 'years olds', 'years old', 'years of age', '-years-old'];
/** Words that a phrase does not end in. */
export const trailing: readonly string[] = split(
	'a an the this that these those its their his her our in on at by for with from to of or and as between through under over per during after before into than which who that',
);
/** Kinds of thing that are told apart by a number behind them. */
export const kinds: readonly string[] = split(
	'type grade category class level group option scenario step zone band division unit block gate lot channel formula scope title bracket pillar lane ward platform terminal berth reactor exit season episode heat semester act question item rule regulation form sheet slide box track windows priority objective goal module track cluster tranche cohort variant model series',
);

/** Verbs in the past that do not end in `ed`: none of them stands inside a noun. */
export const pastVerbs: readonly string[] = split(
	'ate became began bit blew bought broke brought built came caught chose drank drew drove fell fed felt fled flew fought found gave got grew held hid hit hurt kept knew laid led left lent lost made met paid put ran rose said sang sank sat saw sold sent shot shook slept spent spoke stole stood struck swam swept swore taught threw told took tore went woke won wore wrote eat eats take make drive build carry',
);
