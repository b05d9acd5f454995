import type { Amount } from '../expression.js';
import type { Pattern } from '../pattern.js';

export const within: Pattern = {
	doc: {
		id: 'dates/within',
		summary: 'A deadline as a length of time: within three years, within 30 days of publication, 三年内, 自发布之日起20个工作日内.',
		why: 'Duties are given so many days; the date follows from the day they count from.',
		languages: ['en', 'zh'],
		examples: {
			match: ['Within three years, the system will be built.', 'Reply within 30 days of receipt.', '三年内建成体系。', '自发布之日起20个工作日内'],
			not: ['within the law', '年内', '三年规划'],
		},
	},
	starts: ['within', 'digits', 'number-word', 'amount'],
	needs: ['unit', 'units'],
	read(view, at) {
		const term = view.term(at, 'within', ({ side }) => side === 'before');
		if (term !== null) {
			const amount = view.amount(view.skip(term.last, 'approx'));
			if (amount === null || !binds(amount.value)) return null;
			const event = view.term(amount.last, 'ago', ({ base, side }) => base === 'event' && side === undefined);
			const date = event === null ? null : view.expression(view.skipDefinite(event.last));
			const from = date?.expression.kind === 'fields' && date.expression.day !== null ? date : null;
			return {
				expression: {
					kind: 'offset',
					amount: latest(amount.value),
					direction: event?.value.direction ?? 1,
					base: event === null ? 'now' : 'event',
					within: true,
					open: false,
					from: from?.expression ?? null,
				},
				last: from?.last ?? amount.last,
			};
		}
		if (!view.isHan(at) && !(view.isDigits(at) && view.isHan(at + 1))) return null;
		const amount = view.amount(at);
		if (amount === null || !binds(amount.value)) return null;
		const inside = view.term(amount.last, 'within', ({ side }) => side === 'after');
		if (inside === null || view.termBefore(at, 'counting', ({ spoils }) => spoils.includes('within'), 1) !== null) return null;
		return {
			expression: {
				kind: 'offset',
				amount: latest(amount.value),
				direction: 1,
				base: view.follows(at, 'event-mark') ? 'event' : 'now',
				within: true,
				open: false,
				from: null,
			},
			last: inside.last,
		};
	},
};

/** A length of a known number of days or more. */
function binds({ value, unit }: Amount): boolean {
	return value !== null && unit !== 'second' && unit !== 'minute' && unit !== 'hour';
}

/** Of `two to three weeks` a deadline is the third. */
function latest(amount: Amount): Amount {
	return { ...amount, value: amount.max ?? amount.value };
}
