/** English words by which measures are found. */
import type { MeasureVocabulary } from '../../extract/measures/vocabulary.js';
import { instruments } from './instruments.js';
import { verbs } from './verbs.js';

const split = (text: string): readonly string[] => text.split(/\s*,\s*/);

const irregular: Readonly<Record<string, readonly [string, string]>> = {
	be: ['was', 'been'],
	become: ['became', 'become'],
	begin: ['began', 'begun'],
	bring: ['brought', 'brought'],
	build: ['built', 'built'],
	buy: ['bought', 'bought'],
	cast: ['cast', 'cast'],
	recast: ['recast', 'recast'],
	come: ['came', 'come'],
	cost: ['cost', 'cost'],
	cut: ['cut', 'cut'],
	do: ['did', 'done'],
	draw: ['drew', 'drawn'],
	drive: ['drove', 'driven'],
	fall: ['fell', 'fallen'],
	feel: ['felt', 'felt'],
	find: ['found', 'found'],
	forbid: ['forbade', 'forbidden'],
	freeze: ['froze', 'frozen'],
	get: ['got', 'got'],
	give: ['gave', 'given'],
	go: ['went', 'gone'],
	grow: ['grew', 'grown'],
	hand: ['handed', 'handed'],
	hear: ['heard', 'heard'],
	hit: ['hit', 'hit'],
	hold: ['held', 'held'],
	hurt: ['hurt', 'hurt'],
	keep: ['kept', 'kept'],
	know: ['knew', 'known'],
	lay: ['laid', 'laid'],
	lead: ['led', 'led'],
	leave: ['left', 'left'],
	lend: ['lent', 'lent'],
	let: ['let', 'let'],
	lose: ['lost', 'lost'],
	make: ['made', 'made'],
	mean: ['meant', 'meant'],
	meet: ['met', 'met'],
	oversee: ['oversaw', 'overseen'],
	pay: ['paid', 'paid'],
	put: ['put', 'put'],
	read: ['read', 'read'],
	rise: ['rose', 'risen'],
	run: ['ran', 'run'],
	say: ['said', 'said'],
	see: ['saw', 'seen'],
	send: ['sent', 'sent'],
	set: ['set', 'set'],
	shut: ['shut', 'shut'],
	sit: ['sat', 'sat'],
	speed: ['sped', 'sped'],
	spend: ['spent', 'spent'],
	stand: ['stood', 'stood'],
	strive: ['strove', 'striven'],
	take: ['took', 'taken'],
	tell: ['told', 'told'],
	think: ['thought', 'thought'],
	win: ['won', 'won'],
	withdraw: ['withdrew', 'withdrawn'],
	write: ['wrote', 'written'],
};

export const measures: MeasureVocabulary = {
	inflection: {
		irregular,
		doubling: split(
			'ban, bar, cap, plan, step, permit, submit, scrap, drop, stop, ship, cut, set, get, let, put, run, shut, rebut, control, commit, admit, roll-up, transfer, refer, compel, axe, tap, ramp, hit, sit, begin, forbid, curb-stop, slip, equip, win, cancel, level, enrol, fulfil, target-hit',
		),
		vowels: 'aeiou',
	},
	verbs,
	modals: {
		will: split(
			"will, 'll, shall be going to, is going to, are going to, is about to, are about to, is set to, are set to, is due to, are due to, is scheduled to, are scheduled to, is slated to",
		),
		idea: split('is considering, are considering, considers, is mulling, are mulling, is studying, proposes to, propose to, proposed to, is thinking of'),
		intent: split(
			'plan to, plans to, planned to, is planning to, are planning to, intend to, intends to, intended to, aim to, aims to, aimed to, is aiming to, are aiming to, vow to, vows to, vowed to, pledge to, pledges to, pledged to, has pledged to, have pledged to, promise to, promises to, promised to, has promised to, have promised to, commit to, commits to, committed to, agree to, agrees to, agreed to, has agreed to, have agreed to, decide to, decides to, decided to, has decided to, have decided to, strive to, strives to, will strive to, will continue to, continue to, continues to, was to, is to, are to, is taking steps to, was taking steps to, are taking steps to, has vowed to, have vowed to, look to, will look to, is looking to, is poised to, are poised to, is working to, are working to, is determined to, resolve to, resolved to, announced plans to, unveiled plans to, voted to, vote to, moved to, is moving to, are moving to, undertakes to, undertake to, anticipates that it will, expected to',
		),
		binding: split('is required to, are required to, is obliged to, are obliged to'),
		duty: split(
			'shall, must, have to, has to, was required to, were required to, will be required to, will have to, is ordered to, are ordered to, were ordered to, was ordered to, be asked to, will be asked to, is to be, are to be',
		),
		would: split('would'),
		wish: split('want to, wants to, wanted to, hopes to, seeks to, sought to, is seeking to, are seeking to'),
		able: split('can, is able to, are able to, will be able to'),
		advice: split(
			'need to, needs to, is expected to, are expected to, should, ought to, are urged to, is urged to, were urged to, are advised to, is advised to, are encouraged to, is encouraged to, will be encouraged to, were encouraged to',
		),
		need: split(
			'it is necessary to, it is imperative to, it will be necessary to, it is essential to, it was necessary to, it is important to, it will still be necessary to, it is still necessary to, efforts should be made to, efforts must be made to, efforts will be made to, efforts shall be made to, efforts are being made to, steps will be taken to, measures will be taken to, steps should be taken to, measures should be taken to',
		),
		may: split(
			'may, is allowed to, are allowed to, is permitted to, are permitted to, will be allowed to, is eligible to, are eligible to, is authorized to, are authorized to, is entitled to, are entitled to, is free to',
		),
		unreal: split('could, might, would have, could have, should have, may have, might have, is likely to, are likely to, may be able to'),
	},
	be: split("be, is, are, was, were, been, being, am, 're, 'm"),
	have: split("have, has, had, having, 've"),
	lightNouns: split(
		'commitment, commitments, pledge, pledges, decision, decisions, promise, arrangements, steps, measures, action, actions, advice, efforts, role',
	),
	charged: split('responsible for, generally responsible for, mainly responsible for, in charge of, tasked with, charged with, accountable for'),
	requisite: split('needed, essential, mandatory, compulsory, notifiable, obligatory, urgently needed'),
	done: split('do, does, did'),
	negations: split("not, 't, never, no, cannot, neither, nor, none, without"),
	adverbs: split(
		'also, further, still, now, already, soon, then, again, just, even, well, often, instead, once, always, thus, hereby, therefore, all, both, each, themselves, itself, jointly, vigorously, recently, since, yet, together, effectively, in turn, as well, in particular, more, better, first, second, next, in principle, forward, ever, largely, either, only, still, long, once again, in this way, orderly, in an orderly manner, on wednesday, on monday, on tuesday, on thursday, on friday, on saturday, on sunday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, last week, last month, this week, this month',
	),
	adverbEndings: ['ly'],
	determiners: split("the, a, an, its, their, his, her, our, your, my, this, that, these, those, any, some, such, each, every, 's, '"),
	prepositions: split(
		'of, in, on, at, by, for, with, from, into, to, under, through, between, among, against, towards, toward, about, over, after, before, during, per, via, as, than, without, within, across',
	),
	conjunctions: split('and, or, but, while, as well as, &'),
	hypotheses: split('if, unless, whether, until, in case, provided that, were it, assuming, would-be, even if, suppose'),
	subordinators: split('after, before, because, since, although, though, while, when, as, where, so that, in order to, whereas, in which, that'),
	agents: {
		body: split(
			'government, governments, ministry, ministries, commission, authorities, authority, regulator, regulators, watchdog, department, departments, agency, agencies, council, cabinet, parliament, congress, senate, house of representatives, court, courts, committee, bureau, bureaus, administration, administrations, secretariat, leadership, central bank, treasury, general office, leading group, prefecture, municipality, officials, police, customs, senators, lawmakers, legislators, legislature, state media, party, politburo, union, member states, states, provinces, cities, counties, regions, localities, districts, local governments, local authorities, office, centre, center, bank, task force, service, board,,,, organisation, organization, association of, state, city, province, federal, the eu, finance, bloc, nation, nations, country, countries, parties, meeting, conference, session, congress, general assembly, capital, headquarters,,,,,, the bureau, units, organs,,, sides, two sides, leaders',
		),
		country: split(
			'china, britain, uk, united kingdom, england, scotland, wales, northern ireland, us, u.s., usa, united states, america, india, japan, germany, france, italy, spain, russia, canada, australia, brazil, mexico, south korea, north korea, korea, sweden, norway, denmark, finland, netherlands, belgium, poland, ukraine, ireland, portugal, greece, switzerland, austria, singapore, malaysia, indonesia, thailand, vietnam, philippines, pakistan, bangladesh, sri lanka, nepal, iran, iraq, israel, turkey, saudi arabia, uae, egypt, south africa, nigeria, kenya, ethiopia, ghana, argentina, chile, colombia, peru, venezuela, cuba, new zealand, hong kong, macau, taiwan, european union, eu, beijing, shanghai, london, washington, moscow, tokyo, brussels, new delhi, delhi, california, new york, texas, tibet, xinjiang, guangdong, mongolia, kazakhstan, uzbekistan, hungary, czech republic, romania, bulgaria, serbia, croatia, iceland, luxembourg, zimbabwe, zambia, uganda, tanzania, rwanda, sudan, angola, mozambique, morocco, algeria, tunisia, libya, jordan, lebanon, syria, yemen, qatar, kuwait, oman, bahrain, afghanistan, cambodia, laos, myanmar, brunei, g20, g7, asean, nato, opec, african union, un, united nations, who, imf, wto',
		),
		person: split(
			'minister, ministers, prime minister, premier, president, chancellor, chairman, chairwoman, chair, secretary, governor, mayor, commissioner, spokesperson, spokesman, spokeswoman, official, director, administrator, attorney general, secretary-general, judge, judges, king, queen, pm, chief, envoy, ambassador, vice premier, general, general secretary, deputy, senator, congressman, speaker',
		),
		instrument: Object.values(instruments).flat(),
		pronoun: split('it, they, he, she, we, i'),
		relative: split('which, who'),
		private: split(
			'company, companies, enterprises, firms, banks, hospitals, hospital, universities, schools, institutions, institution, central enterprises, state-owned enterprises, operators, providers, platforms, carriers, employers, institutes, manufacturers, employees, organizers, media, users, consumers, residents, patients, students, workers, farmers, families, households, parents, investors, drivers, travellers, passengers, visitors, people, applicants, owners, doctors, teachers, children, citizens, respondents, individuals, personnel, practitioners, retailers, sellers, producers, importers, exporters, anyone, persons, person, public',
		),
		effort: split(
			'efforts, effort, steps, action, actions, resources, funds, funding, subsidies, support, subsidy, limits, limit, reform, system, mechanism, centre, programmes, arrangements, tax, taxes, fee, fees, restrictions, work, construction',
		),
	},
	bystanders: split(
		'figures, data, statistics, analyst, analysts, expert, experts, economist, economists, critics, critic, resident, activist, activists, campaigners, lobby, researcher, researchers, professor, scientist, scientists, observers, strategist, strategists, opponents, supporters, witnesses, poll, survey, study, lawyer, lawyers, opposition, investor, trader, traders, columnist, author, scholar, scholars',
	),
	ordinals: split(
		'first, firstly, second, secondly, third, thirdly, fourth, fourthly, fifth, sixth, seventh, eighth, ninth, tenth, the first is to, the second is to, the third is to, the fourth is to, the fifth is to, the sixth is to, finally, first is to, second is to, third is to, fourth is to, at the same time, in addition, meanwhile, moreover, furthermore, besides, next',
	),
	instruments,
	types: {
		target: split('target, targets, goal, by 2025, by 2030, by 2035, by 2050, net zero, carbon neutrality'),
		pilot: split('pilot, pilots, trial, demonstration zone, demonstration, experiment, pilot program, pilot programme'),
		'programme-expansion': split('expand, expansion, extend, extension, coverage, scale up, roll out, popularize'),
		'organisational-reform': split(
			'merge, merger, restructure, restructuring, reorganization, reorganisation, abolish, appoint, dismiss, layoffs, leading group, set up, establish, transfer',
		),
		funding: split(
			'fund, funds, funding, invest, investment, yuan, billion, million, loan, loans, budget, grant, grants, subsidy, subsidies, bond, bonds, finance, financing',
		),
		'pricing-and-payment': split(
			'price, prices, pricing, payment, payments, tariff, tariffs, fee, fees, tax, taxes, wage, wages, pension, pensions, salary, interest rate, rates, reimbursement, insurance contributions, rent',
		),
		procurement: split('procurement, purchase, purchasing, tender, bidding, centralized procurement'),
		'capacity-building': split(
			'capacity, training, talent, talents, personnel, infrastructure, construction, hospital, hospitals, centers, centres, platform, facilities, education, research, innovation',
		),
		'licensing-and-regulation': split(
			'licence, license, licensing, permit, rules, regulation, regulations, law, standards, standard, registration, ban, prohibit, restriction, restrictions, limit, limits, approval, compliance',
		),
		'supervision-and-evaluation': split(
			'supervision, supervise, inspection, inspections, monitoring, monitor, evaluation, audit, oversight, enforcement, rectification, crack down, investigate, penalty, penalties, accountability',
		),
		information: split('information, disclosure, publicity, report, reports, data, statistics, publish, notify, awareness, statement, briefing'),
	},
	compounds: [],
	fronting: [],
	perfect: [],
	responsible: [],
	targets: split(
		'strive to, strives to, aims to, aim to, target, targets, goal, goals, vowed to, net zero, at least, up to, all, every, no less than, more than',
	),
	anaphors: split('during the period, in this period, during this period, over the period, in the period, by then'),
	indicators: split(
		'reached, rose, fell, increased, decreased, dropped, grew, accounted for, totaled, totalled, stood at, amounted to, was, were, has reached, have reached, recorded, hit, exceeded, surpassed, declined, climbed, had',
	),
};
