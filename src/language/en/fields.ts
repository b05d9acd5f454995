/** English words by what a sentence with them is about. */
import type { FieldVocabulary } from '../../extract/measures/weighing/field-vocabulary.js';

const split = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

function plural(noun: string): string {
	if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
	return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const nouns = (text: string): readonly string[] => split(text).flatMap((noun) => [noun, plural(noun)]);

export const fields: FieldVocabulary = {
	aim: {
		verbs: split(
			'ensure, aim, promote, strengthen, improve, enhance, accelerate, advance, deepen, expand, prevent, maintain, protect, safeguard, coordinate, focus, implement, encourage, guide, support, optimize, optimise, establish, build, facilitate, boost, foster, reduce, raise, speed up, step up, carry out, push forward, cultivate, upgrade, standardize, standardise, modernize, modernise, tackle, curb, crack down, eliminate, resolve, guarantee, consolidate, stabilize, stabilise, explore, innovate, integrate, streamline, simplify, tighten, enforce, regulate, oversee, monitor, supervise, rectify, alleviate, mitigate, combat, restore, revitalize, revitalise, stimulate, mobilize, mobilise, prioritize, prioritise, equip, empower, help',
		),
		words: [
			...nouns('effort, priority, task, area, goal, objective, target, drive, push'),
			...split(
				'through, thereby, towards, further, key, effectively, fully, resolutely, actively, strictly, timely, prevention, implementation, vigorously, steadily, comprehensively, orderly, earnestly, in order to, so as to, high-quality, construction, protection, coordination, cooperation, supervision, innovation, reform, governance, capacity, capabilities, joint, work',
			),
		],
	},
	instrument: {
		words: [
			...nouns(
				'program, programme, plan, scheme, project, policy, measure, guideline, regulation, law, act, bill, standard, strategy, reform, subsidy, fund, grant, budget, pilot, campaign, initiative, framework, system, mechanism, agreement, treaty, order, directive, notice, rule, proposal, recommendation, decision, inspection, investigation, response, action, service, incentive, tax, tariff, quota, loan, amendment, resolution, motion, review, circular, decree, ordinance, code, protocol, roadmap, blueprint, package, moratorium, embargo, sanction, levy, benefit, allowance, pension, rebate, voucher, audit, consultation, hearing, inquiry, task force, working group, committee, action plan, white paper, green paper, memorandum, contract, tender, auction, concession, register, registry, database, platform, checkpoint, quarantine, lockdown, curfew, evacuation, vaccination, screening, checklist',
			),
			...split('guidance, funding, legislation, surveillance, training, assistance, aid, relief, support, oversight, enforcement, compensation, procurement'),
		],
	},
	norm: {
		verbs: split(
			'require, comply, apply, permit, allow, ban, restrict, limit, prohibit, exempt, authorize, authorise, oblige, submit, notify, register, disclose',
		),
		words: [
			...nouns(
				'requirement, obligation, provision, penalty, fine, licence, license, permit, approval, exemption, application, duty, right, liability, offence',
			),
			...split(
				'must, shall, may, any, no, not, subject to, pursuant to, applicable, eligible, entitled, only, unless, within, relevant, responsible, mandatory, in accordance with, compliance, be, such, thereof, herein, compulsory, authorities, competent, at least, no later than, upon',
			),
		],
	},
	statistic: {
		verbs: split(
			'grow, rise, fall, increase, decrease, decline, drop, surge, soar, plunge, total, account for, exceed, reach, rank, amount to, average, compare, double, shrink, slow, recover, rebound, top, stand at, climb, slip, edge',
		),
		words: [
			...nouns('rate, share, ratio, gap, trend, record, figure, number, survey, proportion, total, quarter, estimate, average, case, death, infection'),
			...split(
				'percent, per cent, percentage, percentage points, growth, median, index, year-on-year, year-over-year, year on year, month-on-month, data, cumulative, respectively, output, gdp, equivalent, worth, up, down, than, highest, lowest, statistics, compared with, compared to, from a year earlier, so far, as of, more than, less than, over, nearly, approximately',
			),
		],
	},
	judgement: {
		verbs: split('believe, think, feel, seem, appear, hope, fear, worry, argue, claim, doubt, deserve, matter, expect, suppose, wonder, prove, suggest, warn'),
		words: [
			...nouns(
				'challenge, problem, opportunity, difficulty, impact, concern, critic, failure, success, threat, risk, pressure, uncertainty, advantage, lesson, question, doubt, role, fact, view, opinion, reason, hope, dilemma, weakness',
			),
			...split(
				'important, importance, significant, significance, crucial, vital, critical, difficult, likely, unlikely, perhaps, probably, clearly, obvious, obviously, serious, complex, true, criticism, successful, good, bad, better, worse, best, worst, strong, weak, confident, confidence, great, huge, remarkable, positive, negative, potential, uncertain, unfortunately, indeed, of course, simply, meaning, interesting, surprising, wrong, right, fair, unfair, essential, possible, impossible, enormous, tremendous, unprecedented, historic, impressive, promising, worrying, alarming, dangerous, useful, meaningful, real, sure, certainly, undoubtedly, arguably, apparently',
			),
		],
	},
	degree: {
		words: split(
			'many, most, some, several, few, very, more, less, much, far, long, still, even, just, almost, about, around, quite, too, often, always, sometimes, usually, rather, enough, so, really, especially, particularly, mainly, mostly, largely, highly, extremely, already, yet, again, never, ever, hardly, relatively, generally, typically, increasingly, somewhat, completely, entirely, perfectly, truly',
		),
	},
	people: {
		verbs: split('die, live, born, marry, love, remember, walk, eat, sleep, cry, smile, laugh, play, win, lose'),
		words: [
			...nouns(
				'friend, story, villager, neighbor, neighbour, son, daughter, husband, student, farmer, boy, girl, parent, mother, father, brother, sister, grandmother, grandfather, resident, patient, passenger, fan, player, artist, actor, singer, writer, hero',
			),
			...split(
				'he, she, his, her, him, himself, herself, family, families, woman, women, man, men, wife, wives, life, lives, young, old, i, my, me, you, your, everyone, nobody, somebody, kids, people, child, children, home, love',
			),
		],
	},
	market: {
		verbs: split('sell, buy, trade, invest, compete, export, import, earn'),
		words: [
			...nouns(
				'sale, profit, share, stock, price, customer, brand, product, market, business, competitor, export, import, forecast, analyst, investor, shareholder, company, firm, industry, consumer, buyer, seller, supplier, manufacturer, retailer, dealer, bond, currency, commodity, earning, trader, startup, store',
			),
			...split('revenue, trading, competition, demand, supply, growth, turnover, retail, e-commerce, equity, capital, technology, production, capitalization'),
		],
	},
	narration: {
		verbs: split('begin, start, become, happen, end, continue, come, go, grow up, turn, return, arrive, leave'),
		words: [
			...nouns('decade, year, century, generation, era, memory, time, moment'),
			...split(
				'then, when, after, before, while, during, history, past, ago, since, early, later, once, had, was, were, until, first, last, previous, previously, former, original, originally, finally, eventually, meanwhile, ancient, traditional, tradition, century-old',
			),
		],
	},
	description: {
		verbs: split(
			'locate, call, include, consist, contain, feature, cover, compose, situate, surround, offer, resemble, belong, represent, constitute, comprise',
		),
		words: [
			...nouns('example, type, kind, form, part, region, city, river, mountain, sea, island, street, building, feature, characteristic'),
			...split(
				'known as, north, south, east, west, like, such as, which, whose, there is, there are, is, are, also, home to, famous, various, different, common, similar, a kind of, one of, unlike, same, other, others',
			),
		],
	},
	cause: {
		verbs: split('cause, lead to, result, contribute, reflect, show, indicate, mean, affect, drive, reveal, demonstrate, stem, arise'),
		words: [
			...nouns('cause, result, effect, reason, factor, consequence'),
			...split('due to, because, because of, thanks to, owing to, why, how, whether, if, but, although, though, however, despite, therefore, thus, hence'),
		],
	},
	report: {
		verbs: split('tell, ask, quote, add, note, state, say, comment, report, announce, explain, describe, reply, respond, stress, mention'),
		words: [
			...nouns('source, interview, spokesman, spokeswoman, spokesperson, remark, reporter, journalist, statement, announcement, briefing, newspaper, agency'),
			...split('according to, press, media, news, press conference, spokesmen'),
		],
	},
	relations: {
		verbs: split('visit, meet, attend, welcome, congratulate, thank, celebrate, exchange, discuss, host, invite, greet, shake hands'),
		words: [
			...nouns(
				'visit, meeting, ceremony, forum, summit, delegation, guest, relation, tie, partner, friendship, anniversary, dialogue, talk, leader, president, minister, ambassador, counterpart, country, nation, side, partnership',
			),
			...split('bilateral, multilateral, mutual, win-win, international, global, peace, friendly, sincere, community, common'),
		],
	},
	research: {
		verbs: split('study, analyze, analyse, examine, discover, detect, diagnose, develop, publish, test, infect'),
		words: [
			...nouns(
				'study, researcher, scientist, expert, professor, university, experiment, sample, virus, disease, symptom, gene, cell, laboratory, vaccine, journal, analysis, theory, model, method, finding, paper, variant, outbreak, specimen, strain',
			),
			...split('research, evidence, scientific, science, analyses, clinical, genome, patients, transmission, exposure, severe, mild, confirmed, suspected'),
		],
	},
	offer: {
		verbs: split('click, subscribe, download, follow, sign up, log in, read, learn, visit, contact, browse, enjoy, book, watch, choose'),
		words: [
			...nouns('link, page, website, email, newsletter, article, photo, video, ticket, hotel, restaurant, tip, guide, cookie'),
			...split('please, here, online, free, welcome, tour, travel, for more information'),
		],
	},
	address: { words: split("you, your, yours, yourself, yourselves, you're, you'll, you've, you'd") },
};
