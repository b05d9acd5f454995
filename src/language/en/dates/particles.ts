/** Small words by which the parts of a date hold together, and by which a doubtful one is known. */
import type { DateVocabulary } from '../../../extract/dates/vocabulary.js';
import { phrases } from '../../words.js';

export const particles: DateVocabulary['terms'] = [
	[{ class: 'article', definite: true }, 'the'],
	[{ class: 'article', definite: false }, 'a', 'an'],
	[{ class: 'of', links: ['day', 'unit', 'year'] }, 'of'],
	[{ class: 'of', links: ['unit', 'year'] }, 'in'],
	[{ class: 'of', links: ['year'] }, 'during', 'to', ','],
	[{ class: 'possessive' }, "'s"],
	[{ class: 'age' }, 'old', 'of age', 'olds'],
	[{ class: 'dating', surely: true }, ...phrases('in, since, until, till, circa, during, year')],
	[
		{ class: 'dating' },
		...phrases(
			'by, of, from, to, before, after, following, between, and, or, about, around, early, late, born, died, reigned, ruled, b., d., r., fl., ca., c.',
		),
	],
	[
		{ class: 'lasting' },
		...phrases(`
			reign, reigns, reigned, reigning, rule, ruled, ruling, ruler, rulers, governed, governor, regent, regency, lived, life, flourished, lasted, lasting,
			existed, endured, prevailed, king, kings, queen, emperor, emperors, empress, caliph, caliphs, caliphate, sultan, sultans, shah, khan, khagan, tsar, pope,
			popes, patriarch, bishop, bishops, archbishop, archbishops, abbot, abbots, abbess, duke, dukes, earl, earls, count of, prince, princes, exarch, doge,
			consul, consuls, emir, emirs, vizier, mayor of the palace, ealdorman, high king, chieftain, dynasty, dynasties, kingdom, empire, throne, crown, papacy,
			capital, war, wars, siege, besieged, occupied, occupation, truce, plague, famine, schism, exile, exiled, imprisoned, captive, captivity, vacant,
			held the see, held the throne, held the city, in power, in office, served, resided, dwelt, belonged, fought, campaigned
		`),
	],
	[{ class: 'hour-opener' }, ...phrases('at, by, until, till, from, since, before, after, between')],
	[
		{ class: 'year-follower' },
		...phrases(`
			a, an, one, his, her, their, its, our, my, both, all, under, over, against, because, while, where, whose, whom, without, upon, into,
			onto, among, amid, near, not, no, also, only, again, alone, already, then, soon, once, another, first, so, if, although, though, is, are,
			can, could, would, may, might, these, those, such, every, each, most, many, several, some, about, still, even, until, onwards, onward, however
		`),
	],
	[{ class: 'prefix', relation: 'after' }, 'post'],
	[{ class: 'prefix', relation: 'before' }, 'pre'],
	[{ class: 'day-opener' }, ...phrases('on, by, until, from, to, before, since, after, till, through, and')],
	[
		{ class: 'day-follower' },
		...phrases(`
			and, that, to, at, in, by, when, as, local, said, it, but, for, with, the, after, he, she, they, which, morning, afternoon,
			evening, night, is, was, will, or, from, through, we, i, you, who, this, there, respectively
		`),
	],
	[
		{ class: 'company' },
		...phrases(`
			in, of, since, by, until, till, to, from, during, through, last, next, this, early, mid, late, before, after, between, and, -, on,
			for, end, beginning, starting, (, every, each, mid-, that, following, previous
		`),
	],
];
