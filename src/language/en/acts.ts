/** English verbs whose act depends on what they are done to. */
import type { ActRow } from '../../extract/measures/entry/act-vocabulary.js';

const split = (text: string): readonly string[] => text.split(/\s*,\s*/);

const rates = split(
	'interest rate, interest rates, policy rate, bank rate, key rate, benchmark rate, tax rate, tax rates, tariff, tariffs, customs duty, customs duties, import duty, import duties, excise duty, tax, taxes, levy, levies, fee, fees, price, prices, wage, wages, salary, salaries, pension, pensions, premium, premiums, excise, rent, rents',
);

const paid = split('cost, costs, expenses, fare, fares, compensation');

export const acts: readonly ActRow[] = [
	{
		verbs: split('give, grant'),
		behind: split('go-ahead, nod, assent, approval, consent, permission, clearance, green light, green signal'),
		act: 'approve',
		type: 'licensing-and-regulation',
	},
	{ verbs: ['notify'], behind: split('rules, regulations, guidelines, norms, scheme, order, orders, act, policy, code, standards'), act: 'issue' },
	{ verbs: split('provide, supply'), free: paid, act: 'assist' },
	{ verbs: split('grant, award'), free: paid, act: 'approve' },
	{ verbs: split('back, match'), free: paid, act: 'strengthen' },
	{
		verbs: split('dismiss, fire, drop'),
		behind: split(
			'case, cases, suit, lawsuit, lawsuits, complaint, complaints, appeal, appeals, claim, claims, motion, petition, charges, objection, objections, concern, concerns, idea, call, calls, criticism, allegation, allegations, accusation, accusations',
		),
		act: 'reject',
	},
	{
		verbs: split(
			'dismiss, fire, sack, oust, lay off, let go, furlough, place on leave, put on leave, place on administrative leave, put on administrative leave, force out, push out, purge',
		),
		act: 'dismiss',
		type: 'organisational-reform',
	},
	{
		verbs: split('establish, set up, create, found, form, constitute, institute, stand up, launch'),
		behind: split(
			'committee, commission, agency, bureau, office, ministry, department, council, board, authority, task force, taskforce, working group, leading group, steering group, panel, tribunal, secretariat, directorate, inspectorate, corporation, company, joint venture, association, alliance, unit',
		),
		type: 'organisational-reform',
	},
	{
		verbs: ['share'],
		behind: split(
			'information, data, report, reports, results, findings, details, samples, sequences, intelligence, statistics, news, update, updates, list, lists, guidance, document, documents, views',
		),
		act: 'report',
	},
	{ verbs: ['share'], act: 'cooperate' },
	{ verbs: split('postpone, defer, delay, shelve, put off, push back, hold off'), act: 'adjust' },
	{ verbs: ['rename'], act: 'amend', type: 'organisational-reform' },
	{ verbs: ['confirm'], behind: split('nominee, nomination, secretary, director, judge, justice, ambassador, governor, commissioner'), act: 'appoint' },
	{ verbs: ['pass'], behind: split('inspection, inspections, test, tests, examination, examinations, trial, trials'), act: 'inspect' },
	{ verbs: split('grant, allow, approve'), behind: split('request, petition, motion, application'), act: 'approve' },
	{
		verbs: split('raise, increase, hike, cut, reduce, lower, slash, double, triple, impose, levy, waive, freeze, cap, adjust, set'),
		behind: rates,
		type: 'pricing-and-payment',
	},
];

/** Inside an object: `a committee | of | harbours`, `confirm her | as | director`. */
export const objectLinks: readonly string[] = split('of, as');

/** Verbs of a bound. */
export const bounds: readonly string[] = split(
	'exceed, be more than, be less than, be lower than, be higher than, be longer than, be shorter than, fall below, go beyond, go above',
);
