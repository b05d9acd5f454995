/** The date of an expression as the timeline has it: EDTF, bounds, relation, role. */
import { textOf } from '../../text/tokens.js';
import type { DateValue } from '../../timeline/schema.js';
import { isoDay } from './calendar.js';
import type { Related } from './relations.js';
import type { Resolved } from './resolve/setting.js';
import { roleOf } from './roles.js';
import type { Tense } from './tense.js';
import type { Found, View } from './view.js';

/** @param tense whether the clause looks ahead or back */
export function dateValue(view: View, found: Found, related: Related, resolved: Resolved, tense: Tense | null): DateValue {
	const { days, grain, fuzzy, basis, anchor } = resolved;
	const day = (number: number): string => isoDay(number);
	const isRange = found.expression.kind === 'range' || found.expression.kind === 'years' || found.expression.kind === 'rolling';
	let relation: DateValue['relation'] = related.relation ?? (isRange ? 'range' : grain === 'day' ? 'at' : 'within');
	if (relation === 'at' && grain !== 'day') relation = isRange ? 'range' : 'within';
	if (relation === 'within' && grain === 'day' && !resolved.openStart) relation = 'at';
	if ((relation === 'since' || relation === 'within') && isRange) relation = 'range';
	if (found.expression.kind === 'offset' && found.expression.open) relation = found.expression.direction < 0 ? 'before' : 'after';
	if (resolved.openStart) relation = 'by';
	let earliest = days === null ? null : day(days.first);
	let latest = days === null ? null : day(days.last);
	let edtf = resolved.edtf;
	if (days !== null && (!isRange || resolved.openStart)) {
		if (relation === 'by' || relation === 'before') {
			earliest = null;
			edtf = `../${fuzzy !== null || resolved.openStart ? latest : endOf(edtf)}`;
		} else if (relation === 'since' || relation === 'after') {
			latest = null;
			edtf = `${startOf(edtf)}/..`;
		}
	} else if (days !== null && (relation === 'by' || relation === 'before') && found.expression.kind !== 'rolling') {
		// by a period: by its end
		earliest = found.expression.kind === 'range' ? earliest : null;
		if (earliest === null) edtf = `../${endOf(edtf)}`;
		else relation = 'range';
	}
	const approx = fuzzy === null && isApproximate(view, found) ? 'approx' : fuzzy;
	return {
		edtf,
		earliest,
		latest,
		grain,
		relation,
		fuzzy: approx,
		role: resolved.openStart ? 'deadline' : roleOf(view, related, grain, tense),
		basis,
		anchor,
		text: textOf(view.tokens, related.first, related.last),
	};
}

/** `about| 2031`, 2031年|左右; `over| the next year` says during it. */
function isApproximate(view: View, { first, last }: Found): boolean {
	const before = view.termBefore(first, 'approx', undefined, 2);
	if (before !== null) return view.term(before.first, 'relation', ({ spans }) => spans === true) === null;
	return view.isHan(last) && view.term(last, 'approx') !== null;
}

/** What an EDTF interval begins with: a week is `2031-05-05/2031-05-11`. */
function startOf(edtf: string): string {
	return edtf.split('/', 1)[0] as string;
}

function endOf(edtf: string): string {
	return edtf.slice(edtf.indexOf('/') + 1);
}
