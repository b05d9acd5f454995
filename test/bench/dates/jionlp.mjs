/**
 * JioNLP's own cases for its Chinese time parser, at the precision of days: a clock time is the day it falls on.
 * A point or span is right when one expression found has its first and last day. An end that the case sets to the very
 * moment of reference (`年底前`: from now on; `去年9月起`: until now) or to infinity may also be open.
 * A length is right when its value is, a recurring time when its step is.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const dayOf = (time) => (time === '-inf' || time === 'inf' ? null : time.slice(0, 10));

/** `{ year: 2, month: 3 }` in days, to compare lengths written in different units. */
function lengthOf(delta) {
	const size = { year: 365, month: 365 / 12, day: 1, workday: 1, hour: 1 / 24, minute: 1 / 1440, second: 1 / 86400 };
	return Object.entries(delta).reduce((sum, [unit, count]) => sum + (size[unit] ?? Number.NaN) * Number(count), 0);
}

function lengthOfTimex(value) {
	const match =
		/^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
			value ?? '',
		);
	if (match === null) return Number.NaN;
	const sizes = [365, 365 / 12, 7, 1, 1 / 24, 1 / 1440, 1 / 86400];
	return sizes.reduce((sum, size, index) => sum + size * Number(match[index + 1] ?? 0), 0);
}

/** @param find (text, reference) => [{ earliest, latest, timex }] */
export function scoreJionlp(folder, find, show = false) {
	const cases = JSON.parse(readFileSync(join(folder, 'jionlp-zh.json'), 'utf8'));
	const tally = new Map();
	for (const { text, ref, expect } of cases) {
		const found = find(text, ref);
		const { type, time } = expect;
		let ok = false;
		if (type === 'time_point' || type === 'time_span') {
			const [from, to] = time.map(dayOf);
			const open = (day) => day === null || day === ref;
			ok = found.some(
				({ earliest, latest }) =>
					(earliest === from || (earliest === null && open(from))) && (latest === to || (latest === null && open(to))) && (earliest ?? latest) !== null,
			);
		} else if (type === 'time_delta' && !Array.isArray(time)) {
			ok = found.some(({ timex }) => timex !== null && Math.abs(lengthOfTimex(timex.value) - lengthOf(time)) < 0.51);
		} else if (type === 'time_period') {
			ok = found.some(
				({ timex }) => timex?.type === 'SET' && (timex.value.startsWith('X') || Math.abs(lengthOfTimex(timex.value) - lengthOf(time.delta)) < 0.51),
			);
		}
		const kind = type === 'time_point' || type === 'time_span' ? 'point or span' : type === 'time_delta' ? 'length' : 'recurring';
		const cell = tally.get(kind) ?? { right: 0, of: 0 };
		tally.set(kind, { right: cell.right + (ok ? 1 : 0), of: cell.of + 1 });
		if (show && !ok)
			console.log(
				`  ${kind}\t${text}\t${ref}\twant ${Array.isArray(time) ? time.map((one) => JSON.stringify(one)).join(' ') : JSON.stringify(time)}\tgot ${found.map(({ earliest, latest, timex }) => `${earliest}..${latest} ${timex?.value ?? ''}`).join(' | ')}`,
			);
	}
	return tally;
}
