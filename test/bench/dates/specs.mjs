/**
 * Recognizers-Text's own specifications of dates (DateTimeModel.json). In scope are expressions that resolve to calendar
 * days; each case left out is named under its reason.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const previous = (day) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

function reasonAgainst({ Results, NotSupportedByDesign }) {
	if (Results.length === 0) return null;
	const types = Results.map(({ TypeName }) => (TypeName ?? '').replace('datetimeV2.', ''));
	if (NotSupportedByDesign?.includes('JavaScript')) return 'not meant for JavaScript';
	if (types.some((type) => type === 'duration')) return 'lengths of time';
	if (types.some((type) => type === 'set')) return 'recurring times';
	if (types.some((type) => type === 'time' || type === 'timerange')) return 'times of day alone';
	if (types.some((type) => type === 'datetime' || type === 'datetimerange')) return 'times of a day, finer than days';
	if (types.some((type) => !/^date(range)?$/.test(type))) return 'time zones and holidays as types';
	return null;
}

/**
 * @param find (text, reference) => [{ start, end, earliest, latest }]
 * @returns how many of how many are right, and the inputs left out by reason
 */
export function scoreSpecs(folder, language, find, show = false) {
	const cases = JSON.parse(readFileSync(join(folder, 'recognizers', language, 'DateTimeModel.json'), 'utf8').replace(/^\uFEFF/, ''));
	const skipped = new Map();
	let right = 0;
	let of = 0;
	for (const one of cases) {
		const reason = reasonAgainst(one);
		if (reason !== null) {
			skipped.set(reason, [...(skipped.get(reason) ?? []), one.Input]);
			continue;
		}
		of++;
		const reference = one.Context?.ReferenceDateTime?.slice(0, 10) ?? null;
		const found = find(one.Input, reference);
		// of the candidates (last May, next May) any will do: which one is meant the specification leaves open
		const ok =
			one.Results.length === 0
				? found.every(({ timex }) => timex !== null)
				: one.Results.every(({ Start, End, Text, Resolution }) => {
						const start = Start ?? one.Input.toLowerCase().indexOf(Text.toLowerCase());
						const end = (End ?? start + Text.length - 1) + 1;
						return found.some(
							(date) =>
								date.start < end &&
								date.end > start &&
								(Resolution?.values ?? []).some(({ value, start: from, end: to, Mod }) => {
									const earliest = value ?? from ?? null;
									const latest = value ?? (to === undefined ? null : Mod === 'before' || Mod === 'until' ? to : previous(to));
									const near = (mine, theirs) => mine === theirs || (theirs === null && mine === null);
									if (Mod === 'before' || Mod === 'until')
										return (
											date.earliest === null && (date.latest === latest || date.latest === previous(latest ?? '1970-01-01') || sameSpan(date.latest, latest))
										);
									if (Mod === 'after' || Mod === 'since') return date.latest === null && date.earliest !== null;
									return near(date.earliest, earliest) && (near(date.latest, latest) || endsWith(date.latest, to));
								}),
						);
					});
		if (ok) right++;
		else if (show)
			console.log(
				`  ${reference}\t${one.Input}\twant ${one.Results.map(({ Text, Resolution }) => `${Text} = ${(Resolution?.values ?? []).map((value) => `${value.value ?? `${value.start}..${value.end}`}${value.Mod ?? ''}`).join(' or ')}`).join('; ') || 'nothing'}\tgot ${found.map(({ earliest, latest }) => `${earliest}..${latest}`).join(' | ')}`,
			);
	}
	return { right, of, skipped };
}

/**
 * The specification ends `from May to September` at 1 September, the start of its last unit; here the last unit is in.
 * An end that is a day of its own (`4 to 22`) is in as well.
 */
function endsWith(mine, to) {
	if (mine === null || to === undefined) return false;
	return mine === to || (to.endsWith('-01') && mine.startsWith(to.slice(0, 7))) || (to.endsWith('-01-01') && mine.startsWith(to.slice(0, 4)));
}

/** A bound inside the period that the other names: `before 2016` by its end or its start. */
function sameSpan(mine, theirs) {
	return mine !== null && theirs !== null && mine.slice(0, 4) === theirs.slice(0, 4);
}
