/** The dateline of a story: its first date, before its opening dash. */
import type { Found, View } from './view.js';

/** `ALTAN, May 6 (HNA) --`, `某社某市5月6日电`: the first date of a story, before its opening dash. */
export function isDateline(view: View, { first, last }: Found): boolean {
	if (first - view.first > 16) return false;
	if (view.is(last, '(') || view.is(last, '--') || view.is(last, '—') || view.is(last, '_') || (view.is(last, '-') && !view.glued(last))) return true;
	for (let i = last; i < last + 8 && i < view.last; i++) {
		if (view.term(i, 'dateline-mark') !== null) return true;
		if (view.is(i, ',')) return false;
	}
	return false;
}
