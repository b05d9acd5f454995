/** Words around a date that tell its tense and what it is the date of. */
import type { DateVocabulary } from '../../../extract/dates/vocabulary.js';
import { phrases } from '../../words.js';

export const cues: DateVocabulary['terms'] = [
	[{ class: 'tense', tense: 'future', far: true }, ...phrases("will, shall, 'll, is expected, are expected, set to")],
	[
		{ class: 'tense', tense: 'future' },
		...phrases(`
			would, plans to, plan to, planned to, planning to, planned for, expects, expected to,
			expected in, expected by, scheduled, due, going to, set for, slated, aims to, aim to, intends, must, should, expect,
			upcoming, payable, tentatively, as soon as, as early as, expire, expires, hopes to, is to, are to,
			look forward to, looks forward to, looking forward to, foresees, foresee, envisages, envisage, forecast to, is forecast, are forecast, forecasts, effective, begins, starts, takes effect,
			take effect, opens, of record
		`),
	],
	[
		{ class: 'tense', tense: 'past' },
		...phrases(`
			said, was, were, had, did, has, have, told, began, came, took, made, held, met, rose, fell, gave, won, lost, grew, went, became,
			saw, led, brought, sent, spoke, wrote, put, got, hit, kept, left, paid, ran, sold, bought, spent, shot, sank, struck, broke, flew,
			found, been, rose, drove, chose, threw, drew, knew, withdrew, overtook, undertook, shrank, sprang, stood, fled, bore, tore, swore, arose, hadn't, didn't,
			wasn't, weren't, hasn't, haven't, couldn't
		`),
	],
	[
		{ class: 'deferral' },
		...phrases(`
			extended, extends, extend, extending, postponed, postpones, postpone, postponing, deferred, defers, defer, deferring, delayed, delays, delaying, prolonged, prolongs, prolong,
			pushed back, put off, rescheduled, suspended, suspends
		`),
	],
	[{ class: 'relative' }, ...phrases('which, who')],
	[{ class: 'tense', tense: 'future', only: 'before' }, 'to be'],
	[{ class: 'duty' }, ...phrases('be, can, may, could, might, needs to, need to, has to, have to, had to')],
	[
		{ class: 'stative' },
		...phrases(`
			is, are, has, have, face, faces, remain, remains, exist, exists, live, lives, need, needs, lack, lacks, enjoy, enjoys, represent,
			represents, rely, relies, depend, depends, contribute, contributes, account, accounts, dominate, dominates, stand, stands, seem,
			seems, belong, belongs, comprise, comprises, consist, consists, contain, contains, cost, costs, know, knows, live, offer, offers,
			own, owns, play, plays, produce, produces, share, shares, spend, spends, suffer, suffers, use, uses, want, wants, work, works
		`),
	],
	[
		{ class: 'of-the-age' },
		...phrases(`
			world, society, societies, economy, economies, environment, market, markets, marketplace, climate, youth, young, generation,
			generations, children, students, workers, workforce, labour, labor, families, consumers, customers, patients, users, voters, citizens,
			businesses, firms, technology, technologies, standards, needs, challenges, challenge, threats, problems, reality, realities,
			conditions, circumstances, understanding, language, values, life, lives, lifestyle, lifestyles, age, era, internet, adversaries,
			leaders, criminals, farmers, cities, homes, cars, vehicles, industry, industries, systems, system, culture, politics, landscape,
			levels, terms, money, prices, rates, globalised, globalized, interconnected, digital, modern, turbulent, volatile, uncertain, civilisation,
			civilization, china, europe, america, britain, india, africa, russia, japan, germany, france
		`),
	],
	[
		{ class: 'nowadays' },
		...phrases(`
			still, even, of, than, than it is, than they are, as it is, as they are, as we know it, as we know them, as it exists, as they exist, as it stands,
			until, till, the world, here, alive, in use, in existence, is needed, are needed, available, better, brighter, new
		`),
	],
	[{ class: 'pluperfect' }, 'had'],
	[
		{ class: 'role', role: 'effective', side: 'any' },
		...phrases(`
			effective, takes effect, take effect, took effect, taking effect, comes into force, come into force, came into force,
			enter into force, enters into force, entered into force, comes into effect, come into effect, came into effect, go into effect,
			goes into effect, went into effect, be implemented, was implemented, were implemented, is implemented, become effective,
			becomes effective, start, starts, started, begin, begins, began, launched, kick off, kicks off, commences, commence
		`),
	],
	[
		{ class: 'role', role: 'issued', side: 'any' },
		...phrases(`
			issued, released, releases, unveiled, published, publishes, promulgated, rolled out, printed and distributed, signed
		`),
	],
	[{ class: 'role', role: 'adopted', side: 'any' }, ...phrases('adopted, approved, passed, endorsed, ratified, enacted, adopts, approves')],
	[{ class: 'role', role: 'announced', side: 'any' }, ...phrases('announced, announces, said, says, told, disclosed, revealed, learned')],
	[{ class: 'role', role: 'held', side: 'any' }, ...phrases('held, met, meeting, convened, hosted, conference, summit, attended')],
	[{ class: 'role', role: 'deadline', side: 'any' }, ...phrases('deadline, no later than, expire, expires, phase out, phased out')],
	[
		{ class: 'against' },
		...phrases(
			'compared with, compared to, in comparison with, relative to, over, than, than in, than that of, than that in, from, versus, against, as that in, as that of, as in, as those of, as that achieved in, as that recorded in',
		),
	],
	[
		{ class: 'comparison' },
		...phrases(`
			up, down, rose, fell, increase, increased, decrease, decreased, compared, higher, lower, percent, %, drop, dropped, rise, decline,
			declined, growth, change, unchanged, gain, different, point, points, fall, falls, fallen, rises, risen, jump, jumped, climbed, dipped, slipped, easing, eased, slowed, slowing, quickened, quickening,
			accelerating, accelerated, improvement, improved, changed, cut, reduced, reduction, expanded, grew, shrank, widened, narrowed, soared, surged, plunged,
			dropping, falling, rising, edged, ticked, more, less, fewer, double, doubled
		`),
	],
];
