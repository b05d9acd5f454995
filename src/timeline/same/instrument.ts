/** The same instrument: one act (issue, amend, repeal) on the document of one number or title. */
import { fold } from '../../text/tokens.js';
import type { Report } from '../report.js';
import { bodiesAgree, datesAgree } from './agreement.js';
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

function isOneAct(a: Report, b: Report): boolean {
	return (
		a.entry.kind === 'measure' &&
		b.entry.kind === 'measure' &&
		a.entry.act !== null &&
		a.entry.act === b.entry.act &&
		a.entry.date !== null &&
		b.entry.date !== null &&
		datesAgree(a.entry.date, b.entry.date) &&
		bodiesAgree(a, b)
	);
}

function keysOf({ entry: { instrument: named } }: Report): string[] {
	if (named === null) return [];
	const keys: string[] = [];
	if (named.number !== null) keys.push(`number ${fold(named.number).replace(/\s+/g, '')}`);
	if (named.title !== null) {
		const title = fold(named.title).replace(/[\s\p{P}]+/gu, '');
		const han = /[\u3400-\u9fff]/.test(title);
		if (title.length >= (han ? leastHanTitle : leastTitle)) keys.push(`title ${title}`);
	}
	return keys;
}
