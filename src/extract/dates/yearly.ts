/** Whether a month or a day of one comes again every year: then it is of no year. */
import type { Found, View } from './view.js';

/** `by 1 May| every year`, `in March| of each year`, `on June 30| annually`, `every| 3 May`. */
export function isYearly(view: View, { expression, first, last }: Found): boolean {
	if (expression.kind !== 'fields' || expression.year !== null || expression.of !== null || view.isHan(first)) return false;
	if (view.follows(first, 'every')) return true;
	const at = view.link(last, 'year') ?? last;
	if (view.term(at, 'set', ({ value }) => value === 'P1Y') !== null) return true;
	const every = view.term(at, 'every');
	return every !== null && view.term(every.last, 'unit', ({ unit }) => unit === 'year') !== null;
}
