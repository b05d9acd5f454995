/** The same instrument: one act (issue, amend, repeal) on the document of one number or title. */
import { fold } from '../../text/tokens.js';
import type { Report } from '../report.js';
import { bodiesAgree, datedAlike, datesAgree, sharedBodies } from './agreement.js';
import type { Corpus, Pair, SamenessRule } from './rule.js';

/** Folded letters from which a title names one instrument; `Regulations` or `the Plan` names any. */
const leastTitle = 24;
const leastHanTitle = 9;
/** Reports on one instrument that are compared with one another; past them only with the first. */
const compared = 24;

export const instrument: SamenessRule = {
	id: 'same/instrument',
	summary: 'the same act on the instrument of one number or title, with dates and bodies that agree; else related',
	withinDocument: false,
	*pairs({ reports }: Corpus): Iterable<Pair> {
		const groups = new Map<string, number[]>();
		for (const [index, report] of reports.entries()) {
			for (const key of keysOf(report)) {
				const group = groups.get(key);
				if (group === undefined) groups.set(key, [index]);
				else group.push(index);
			}
		}
		for (const group of groups.values()) {
			for (let j = 1; j < group.length; j++) {
				for (let i = 0; i < Math.min(j, compared); i++) {
					const [a, b] = [group[i] as number, group[j] as number];
					const [one, other] = [reports[a] as Report, reports[b] as Report];
					if (one.document.id === other.document.id) continue;
					yield { a, b, verdict: isOneAct(one, other) ? 'merge' : 'relate', strength: 1 };
				}
			}
		}
	},
};

/** Acts by which a document comes into being: one report says `approved`, the next `issued`. */
const makes: ReadonlySet<string | null> = new Set(['issue', 'adopt', 'approve', 'announce', 'launch']);

function isOneAct(a: Report, b: Report): boolean {
	const [one, other] = [a.entry.act, b.entry.act];
	return (
		a.entry.kind === 'measure' &&
		b.entry.kind === 'measure' &&
		one !== null &&
		(one === other || (makes.has(one) && makes.has(other) && sharedBodies(a, b) && datedAlike(a.entry.date, b.entry.date))) &&
		a.entry.date !== null &&
		b.entry.date !== null &&
		datesAgree(a.entry.date, b.entry.date) &&
		bodiesAgree(a, b)
	);
}

/** Number (of its office, else with type and body) and title of the instrument, where the report itself names it: a task of a plan has the plan's title from above and is no act on the plan. */
function keysOf({ entry: { instrument: named, summary, bodies }, evidence }: Report): string[] {
	if (named === null) return [];
	const words = fold(`${summary}\n${evidence.quote}`);
	const keys: string[] = [];
	const number = named.number === null ? '' : spaced(named.number);
	if (number !== '' && holds(spaced(words), number)) {
		if (namesItsOffice(number)) keys.push(`number ${number}`);
		else for (const { id } of bodies) keys.push(`number ${number} ${named.type} ${id}`);
	}
	const title = named.title === null ? '' : squeezed(named.title);
	const least = /[\u3400-\u9fff]/.test(title) ? leastHanTitle : leastTitle;
	if (title.length >= least && squeezed(words).includes(title)) keys.push(`title ${title}`);
	return keys;
}

/**
 * True where a number is one instrument's in all the world: it holds the office that gave it, as 国办发 2023 5号 does. Any ministry
 * has an `order 41`: there the type and a body are asked for as well.
 */
function namesItsOffice(number: string): boolean {
	return /\p{L}/u.test(number.replace(/^(?:no|nr|第)(?=\s?\d)|号$/gu, ''));
}

/** True where the number stands there by itself: `order 5` is not in `order 15`. */
function holds(words: string, number: string): boolean {
	for (let at = words.indexOf(number); at >= 0; at = words.indexOf(number, at + 1))
		if (!(/^\d/.test(number) && isDigit(words[at - 1])) && !(/\d$/.test(number) && isDigit(words[at + number.length]))) return true;
	return false;
}

function isDigit(letter: string | undefined): boolean {
	return letter !== undefined && letter >= '0' && letter <= '9';
}

/** Folded, one space for any brackets and marks: `国办发〔2023〕5号` and `国办发[2023]5号` are one. */
function spaced(text: string): string {
	return fold(text)
		.replace(/[\s\p{P}\p{S}]+/gu, ' ')
		.trim();
}

/** Folded, without spaces and marks. */
function squeezed(text: string): string {
	return fold(text).replace(/[\s\p{P}]+/gu, '');
}
