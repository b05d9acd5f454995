import { fields } from '../expression.js';
import { namedDayAt } from '../named-day.js';
import { outerYear } from '../parts.js';
import type { Pattern } from '../pattern.js';
import type { View } from '../view.js';

/** A word with a capital stands before it that neither opens the sentence nor dates anything. */
function isSurname(view: View, at: number): boolean {
	const before = at - 1;
	if (before <= view.first || !view.capital(before) || !view.isWord(before) || view.onNewLine(at)) return false;
	return view.termBefore(at, 'relation') === null && view.termBefore(at, 'shift') === null && view.termBefore(at, 'part') === null;
}

export const holiday: Pattern = {
	doc: {
		id: 'dates/holiday',
		summary: 'Named days of the solar and lunar calendar: New Year’s Day, Spring Festival, Thanksgiving, 春节, 国庆节, 清明.',
		why: 'Notices on holidays and campaigns name the day, not its date.',
		languages: ['en', 'zh'],
		examples: {
			match: ['Traffic rose during Spring Festival 2021.', 'They met on Christmas Day.', '2020年春节前', '国庆节期间'],
			not: [
				'a festival of spring films',
				'They sailed to Easter Island.',
				'The Whitsunday Council met.',
				'on the twelfth day of the strike',
				'He met Ada Christmas.',
				'五一路',
				'十一个项目',
			],
		},
	},
	starts: ['holiday'],
	read(view, at) {
		const term = namedDayAt(view, at);
		if (term === null) return null;
		if (view.isHan(at)) return { expression: { kind: 'holiday', holiday: term.value.holiday, of: null }, last: term.last };
		if (term.last === at + 1 && isSurname(view, at)) return null;
		const outer = outerYear(view, term.last);
		const of = outer.year === null ? outer.of : fields({ year: outer.year });
		return { expression: { kind: 'holiday', holiday: term.value.holiday, of }, last: outer.last };
	},
};
