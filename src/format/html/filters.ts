/** The filters above the entries: words, dates, kind, type, status, confidence, body. */
import type { Timeline } from '../../timeline/schema.js';
import { forHtml } from '../escape.js';

interface Choice {
	readonly value: string;
	readonly label: string;
	readonly entries: number;
}

/** Each choice tells how many entries it leaves. */
export function filtersOf({ entries, bodies }: Timeline): string {
	const names = new Map(bodies.map(({ id, name, abbreviation }) => [id, abbreviation === null ? name : `${name} (${abbreviation})`]));
	const classes = new Set(bodies.filter(({ kind }) => kind === 'generic').map(({ id }) => id));
	const acting = choicesOf(
		entries.map((entry) => entry.bodies.map(({ id }) => id)),
		(id) => names.get(id) ?? id,
	);
	const one = (read: (entry: (typeof entries)[number]) => string | null): Choice[] =>
		choicesOf(entries.map((entry) => [read(entry)].filter((value) => value !== null)));
	return `<form id="filters">
<input id="find" type="search" placeholder="Words, or a file's name" aria-label="Words">
<label>from <input id="from" type="date"></label><label>to <input id="to" type="date"></label>
${select('kind', 'any kind', options(one(({ kind }) => kind)))}
${select('type', 'any type', options(one(({ type }) => type)))}
${select('status', 'any status', options(one(({ status }) => status)))}
${select('confidence', 'any confidence', options(one(({ confidence }) => confidence)))}
${select(
	'body',
	'any body',
	group(
		'Bodies',
		acting.filter(({ value }) => !classes.has(value)),
	) +
		group(
			'Classes of bodies',
			acting.filter(({ value }) => classes.has(value)),
		),
)}
<button type="reset">Clear</button><span id="shown" role="status"></span>
</form>
`;
}

/** The distinct values, most frequent first, with the number of entries that have each. */
function choicesOf(valuesOfEntries: readonly (readonly string[])[], labelOf: (value: string) => string = (value) => value.replaceAll('-', ' ')): Choice[] {
	const counts = new Map<string, number>();
	for (const values of valuesOfEntries) for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts]
		.map(([value, entries]): Choice => ({ value, label: labelOf(value), entries }))
		.sort((a, b) => b.entries - a.entries || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
}

function select(id: string, any: string, choices: string): string {
	return `<select id="${id}" aria-label="${id}"><option value="">${any}</option>${choices}</select>`;
}

function options(choices: readonly Choice[]): string {
	return choices.map(({ value, label, entries }) => `<option value="${forHtml(value)}">${forHtml(label)} (${entries})</option>`).join('');
}

function group(label: string, choices: readonly Choice[]): string {
	return choices.length === 0 ? '' : `<optgroup label="${label}">${options(choices)}</optgroup>`;
}
