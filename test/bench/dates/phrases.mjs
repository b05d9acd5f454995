/** The policy phrases: a case is right when an expression that overlaps the one marked has its bounds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A bound that the case leaves open (a deadline's start, a period that still runs) is not looked at;
 * every other bound must be the same day.
 * @param find (text, reference) => [{ start, end, earliest, latest }]
 */
export function scorePhrases(folder, language, find, show = false) {
	const cases = JSON.parse(readFileSync(join(folder, `phrases-${language}.json`), 'utf8'));
	let right = 0;
	for (const { dct, text, span, earliest, latest, kind } of cases) {
		const found = find(text, dct).filter(({ start, end }) => start < span[1] && end > span[0]);
		const ok = found.some((date) => (earliest === null || date.earliest === earliest) && (latest === null || date.latest === latest));
		if (ok) right++;
		else if (show)
			console.log(`  ${kind} ${text} want ${earliest}..${latest} got ${found.map((date) => `${date.earliest}..${date.latest}`).join(' ') || 'nothing'}`);
	}
	return { right, of: cases.length };
}
