/** Words around a date that tell its tense and what it is the date of. */
import type { DateVocabulary } from '../../../extract/dates/vocabulary.js';
import { phrases } from '../../words.js';

export const cues: DateVocabulary['terms'] = [
	[
		{ class: 'tense', tense: 'future' },
		...phrases(`
			will, shall, would, 'll, plans to, plan to, planned to, planning to, planned for, expects, expected to, is expected, are expected,
			expected in, expected by, scheduled, due, going to, set to, set for, slated, aims to, aim to, intends, must, should, expect,
			upcoming, payable, proposed, tentatively, as soon as, as early as, expire, expires, hopes to, is to, are to, postponed until,
			delayed until, postponed to, extended to, extended until, extended through, rescheduled, effective, begins, starts, takes effect,
			take effect, opens, of record
		`),
	],
	[
		{ class: 'tense', tense: 'past' },
		...phrases(`
			said, was, were, had, did, has, have, told, began, came, took, made, held, met, rose, fell, gave, won, lost, grew, went, became,
			saw, led, brought, sent, spoke, wrote, put, got, hit, kept, left, paid, ran, sold, bought, spent, shot, sank, struck, broke, flew,
			found, been
		`),
	],
	[{ class: 'tense', tense: 'future', only: 'before' }, 'to be'],
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
		{ class: 'comparison' },
		...phrases(`
			up, down, rose, fell, increase, increased, decrease, decreased, compared, higher, lower, percent, %, drop, dropped, rise, decline,
			declined, growth, change, unchanged, gain, different, point, points
		`),
	],
];
