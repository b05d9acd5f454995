/** Tells `today`, the day, from `today`, the age we live in: `today's young people`, `the cities of tomorrow`, `today, firms face`. */
import { tenseAt } from './tense.js';
import type { View } from './view.js';

/** Tokens on either side in which a verb tells what of today is told. */
const reach = 8;
/** Words that may stand between `today's` and the noun that shows the age: `today's increasingly complex|world`. */
const between = 3;

/** True where a word for a day of now (`today`, `tomorrow`, 今天) speaks of these times rather than of the day. */
export function isNowadays(view: View, first: number, last: number): boolean {
	// China's today, but not Monday's today in a broken line
	if (view.termBefore(first, 'possessive', undefined, 2) !== null) return true;
	if (view.termBefore(first, 'nowadays') !== null) return view.termBefore(first, 'relation', ({ role }) => role === 'as-of') === null;
	const owned = view.term(last, 'possessive')?.last ?? view.link(last, 'tail');
	if (owned !== null) return isOfTheAge(view, owned);
	if (view.isHan(first)) return view.term(last, 'of-the-age') !== null;
	return isStanding(view, first, last);
}

function isOfTheAge(view: View, at: number): boolean {
	const most = view.isHan(at) ? 1 : between;
	for (let i = at; i < at + most && i < view.last; i++) {
		if (view.term(i, 'of-the-age') !== null) return true;
		if (!view.isWord(i) && !view.is(i, '-')) return false;
	}
	return false;
}

/** True where the clause tells how things stand, and nothing that happens: `Today, three firms dominate the trade`. */
function isStanding(view: View, first: number, last: number): boolean {
	// `today is the last day`
	if (view.term(last, 'stative') !== null) return false;
	let standing = false;
	for (let i = last; i < view.last && i < last + reach; i++) {
		if (view.is(i, ';') || (view.is(i, ',') && i > last)) break;
		const verdict = verbAt(view, i);
		if (verdict === 'happens') return false;
		standing ||= verdict === 'stands';
	}
	for (let i = first - 1; i >= view.first && i >= first - reach && !view.is(i, ';'); i--) {
		const verdict = verbAt(view, i);
		if (verdict === 'happens') return false;
		standing ||= verdict === 'stands';
	}
	return standing;
}

/** `are facing` and `has said` happen; `are`, `has many` stand. */
function verbAt(view: View, at: number): 'stands' | 'happens' | null {
	if (view.term(at, 'stative') !== null) return tenseAt(view, at + 1) === null && !isProgressive(view, at + 1) ? 'stands' : 'happens';
	return tenseAt(view, at) !== null || view.term(at, 'role') !== null ? 'happens' : null;
}

function isProgressive(view: View, at: number): boolean {
	return view.isWord(at) && view.compiled.participles.ongoing.some((ending) => view.norm(at).endsWith(ending));
}
