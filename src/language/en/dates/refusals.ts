/** What shows that a number is no date. */
import type { DateVocabulary } from '../../../extract/dates/vocabulary.js';
import { phrases } from '../../words.js';

export const refusals: DateVocabulary['terms'] = [
	// `Patch Tuesday`: the name of a day that comes again
	[{ class: 'day-name' }, ...phrases('patch, black, super, cyber, giving, bloody, ash, casual, maundy, holy, palm')],
	[
		{ class: 'instrument' },
		...phrases(`
			act, acts, law, laws, regulation, regulations, order, code, convention, directive, agreement, protocol, rules, standard,
			resolution, treaty, amendments, amendment, ordinance, statute, bill, constitution, accord
		`),
	],
	[
		{ class: 'counted-as' },
		...phrases(`
			confirmed, suspected, probable, severe, critical, asymptomatic, imported, local, domestic, cumulative, additional, more, active, existing, medical,
			rural, urban, registered, licensed, qualified, listed, private, public, primary, secondary, newly confirmed, newly built, newly added
		`),
	],
	[
		{ class: 'refusal', side: 'before' },
		...phrases(`
			no., no, nos., number, article, section, page, p., pp., chapter, room, tel, phone, version, v, vol, rule, clause, paragraph, part,
			act, resolution, figure, fig, table, id, isbn, cfr, usc, docket, line, bus, route, highway, pub, gb, iso, rmb, covid, agenda,
			vision, horizon, nearly, almost, over, approximately, least, roughly, cny, usd, than
		`),
	],
	[
		{ class: 'refusal', side: 'after' },
		...phrases(`
			percent, per cent, %, °, yuan, rmb, dollars, people, persons, tons, tonnes, km, kilometers, kilometres, meters, metres, hectares,
			million, billion, trillion, square, cases, companies, enterprises, hospitals, schools, villages, counties, students, households,
			units, points, mw, gw, kw, mg, kg, hours, days, years, months, projects, items, euros, pounds, workers, jobs, sets, vehicles,
			families, residents, patients, beds, times, miles, feet, acres, employees, cities, towns, places, firms, applicants, members,
			participants, officials, deaths, products, buses, homes, doctors, nurses, teachers, volunteers, farmers, women, men, children,
			other, new
		`),
	],
];
