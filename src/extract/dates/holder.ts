/** What a part is a part of: `the end of` *last year*, `the first half of` *the year*. */
import type { Expression } from './expression.js';
import type { At, View } from './view.js';

/** The expression at a token or, after an article alone, the unit it names (`the year`): the one now spoken of. */
export function holderAt(view: View, at: number): At<Expression> | null {
	const found = view.expression(at);
	if (
		found !== null &&
		found.expression.kind !== 'duration' &&
		found.expression.kind !== 'vague' &&
		found.expression.kind !== 'set' &&
		found.expression.kind !== 'clock'
	)
		return { value: found.expression, last: found.last };
	const article = view.term(at, 'article');
	const start = article?.last ?? at;
	if (start > at) {
		const inner = view.expression(start);
		if (inner !== null && inner.expression.kind !== 'duration' && inner.expression.kind !== 'clock') return { value: inner.expression, last: inner.last };
	}
	const unit = view.term(start, 'unit');
	if (unit === null || article === null || unit.value.plural === true) return null;
	const name = unit.value.unit;
	if (name !== 'year' && name !== 'month' && name !== 'week' && name !== 'quarter' && name !== 'decade' && name !== 'century') return null;
	return { value: { kind: 'shift', unit: name, by: 0, base: 'now' }, last: unit.last };
}
