/** What a date is the date of: the clause's cues decide, then its relation and grain. */
import type { Grain } from './edtf.js';
import type { Related } from './relations.js';
import type { Tense } from './tense.js';
import type { View } from './view.js';
import type { Role } from './vocabulary.js';

/** Tokens on either side in which a cue counts. */
const reach = 12;

export function roleOf(view: View, related: Related, grain: Grain, tense: Tense | null): Role {
	if (related.role === 'as-of') return 'as-of';
	if (related.role === 'deadline') return tense === 'past' && isPeriodBefore(view, related) ? 'period' : 'deadline';
	const cue = nearestCue(view, related);
	if (related.relation === 'since') return cue === 'effective' || tense === 'future' ? 'effective' : (related.role ?? 'period');
	if (cue !== null && (grain === 'day' || cue === 'effective' || cue === 'issued' || cue === 'adopted')) return cue;
	if (related.role !== null) return related.role;
	return grain === 'day' ? 'announced' : 'period';
}

/** Tokens that may stand before what opens a sentence: `But before|`. */
const opening = 2;

/** `|Prior to 1997, the act exempted| small ports`: what opens a sentence told in the past and asks for nothing names the time before it. */
function isPeriodBefore(view: View, related: Related): boolean {
	const { relation, first } = related;
	if (relation !== 'before' || view.isHan(first) || first - view.first > opening) return false;
	for (let i = related.last; i < view.last && i < related.last + reach; i++) if (view.term(i, 'duty') !== null) return false;
	return nearestCue(view, related) !== 'deadline';
}

function nearestCue(view: View, { first, last }: Related): Role | null {
	// 起施行 belongs to the expression itself
	for (let at = Math.max(first, last - 3); at < last; at++) {
		const inside = view.term(at, 'role', ({ role }) => role === 'effective');
		if (inside !== null) return 'effective';
	}
	for (let distance = 0; distance < reach; distance++) {
		const after = view.term(last + distance, 'role');
		if (after !== null) return after.value.role;
		const before = view.term(first - 1 - distance, 'role');
		if (before !== null) return before.value.role;
	}
	return null;
}
