/** What shows that a number is no date. */
import type { DateVocabulary } from '../../../extract/dates/vocabulary.js';
import { phrases } from '../../words.js';
import { countedAs, countedNouns } from '../counted.js';

export const refusals: DateVocabulary['terms'] = [
	// `Patch Tuesday`: the name of a day that comes again
	[
		{ class: 'day-name' },
		...phrases('patch, black, super, cyber, giving, bloody, ash, casual, maundy, holy, palm, good, easter, shrove, whit, trinity, pentecost, ascension'),
	],
	[
		{ class: 'instrument' },
		...phrases(`
			act, acts, law, laws, regulation, regulations, order, code, directive, rule, rules, standard, resolution, amendments, amendment, ordinance,
			statute, bill, constitution
		`),
	],
	[{ class: 'instrument', dated: true }, ...phrases('convention, agreement, protocol, treaty, accord, policy, plan, strategy, programme, roadmap, notice')],
	[{ class: 'counted-as' }, ...countedAs],
	[{ class: 'counted' }, ...countedNouns],
	[
		{ class: 'refusal', side: 'before' },
		...phrases(`
			no., no, nos., number, article, section, page, pages, p., pp., chapter, chapters, verses, folios, rooms, room, tel, phone, version, v, vol, rule, clause, paragraph, part,
			act, resolution, figure, fig, table, id, isbn, cfr, c.f.r, c.f.r., usc, u.s.c, u.s.c., stat., docket, line, lines, bus, route, highway, pub, gb, iso, rmb, covid, agenda,
			vision, horizon, expo, average of, total of, maximum of, minimum of, sum of, nearly, almost, over, approximately, least, roughly, cny, usd, than
		`),
	],
	[
		{ class: 'refusal', side: 'after' },
		...countedNouns,
		...phrases(`
			percent, per cent, pct, mln, bln, %, °, yuan, rmb, dollars, tons, tonnes, km, kilometers, kilometres, meters, metres, hectares,
			million, billion, trillion, square, points, mw, gw, kw, mg, kg, hours, days, years, months, euros, pounds, times, miles, feet, acres
		`),
	],
	[{ class: 'refusal', side: 'after', weak: true }, 'other', 'new'],
];
