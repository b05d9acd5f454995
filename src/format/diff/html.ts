/** A comparison as one self-contained page: both columns, moves linked, changes that filter what is shown. It asks the network for nothing. */
import type { Comparison, Place, UnitChange } from '../../diff/schema.js';
import { forHtml } from '../escape.js';
import { pageFoot, pageHead } from '../page.js';
import { script, style } from './look.js';
import { nameOf, type Piece, piecesOf } from './pieces.js';
import { changeGroups, summaryLines } from './summary.js';
import { toldChanges } from './told.js';

/**
 * One page for any number of pairs, in the language of the articles where it is one.
 * @param removed paths of articles that only the old side has
 * @param added paths of articles that only the new one has
 * @param only whether units of which no change is told are left out: kinds of change were asked for
 */
export function formatHtml(comparisons: readonly Comparison[], removed: readonly string[], added: readonly string[], only = false): string {
	const present = new Set(comparisons.flatMap(({ changes }) => changes.map(({ kind }) => groupOf(kind))));
	const filters = ['all', 'changed', ...[...changeGroups.keys()].filter((group) => present.has(group)), 'moved', 'added', 'removed'];
	const [one] = comparisons;
	const title =
		comparisons.length === 1 && one !== undefined
			? `${one.old.title ?? one.old.path} → ${one.new.title ?? one.new.path}`
			: `${comparisons.length} articles changed`;
	const list = (name: string, paths: readonly string[]): string =>
		paths.length === 0 ? '' : `<h2>${name}</h2><ul>${paths.map((path) => `<li>${forHtml(path)}</li>`).join('')}</ul>`;
	return `${pageHead(title, style, script, languageOf(comparisons))}<header><h1>${forHtml(title)}</h1>
<div id="filters" lang="en" role="group" aria-label="Show">${filters.map((name) => `<button type="button" data-filter="${name}" aria-pressed="${name === 'changed'}">${name}</button>`).join('')}</div></header>
${comparisons.map((comparison, index) => section(comparison, index, only)).join('\n')}
${list('Only in the new version', added)}${list('Only in the old version', removed)}
${pageFoot(script)}`;
}

/** The one language of all articles, or that of the page's own words. */
function languageOf(comparisons: readonly Comparison[]): string {
	const languages = new Set(comparisons.flatMap(({ old, new: now }) => [old.language, now.language]));
	const [one] = languages;
	return languages.size === 1 && one !== undefined && one !== 'und' ? one : 'en';
}

function section(comparison: Comparison, index: number, only: boolean): string {
	const { old, new: now, changes, units, summary } = comparison;
	const kindsOfUnit = new Map<number, Set<string>>();
	for (const { unit, kind } of changes) {
		const kinds = kindsOfUnit.get(unit) ?? new Set();
		kindsOfUnit.set(unit, kinds.add(groupOf(kind)));
	}
	const rows = [...toldChanges(comparison), ...changes.filter(({ kind }) => kind === 'reworded').map((change) => ({ change, what: change.summary }))].map(
		({ change: { kind, unit, old: a, new: b }, what }) =>
			`<tr data-groups="${groupOf(kind)}"><td><span class="kind">${kind}</span></td><td><a href="#c${index}u${unit}">${forHtml(what)}</a></td><td>${a?.line ?? ''}</td><td>${b?.line ?? ''}</td></tr>`,
	);
	const shown = units.flatMap((unit, at) => (only && !kindsOfUnit.has(at) ? [] : [unitRow(unit, `c${index}u${at}`, [...(kindsOfUnit.get(at) ?? [])])]));
	return `<section>
<p class="files">${forHtml(old.path)} (${forHtml(old.published ?? 'no date')}) → ${forHtml(now.path)} (${forHtml(now.published ?? 'no date')})</p>
<ul>${summaryLines({ old, new: now, summary })
		.map((line) => `<li>${forHtml(line)}</li>`)
		.join('')}</ul>
<table class="changes"><thead><tr><th>change</th><th>what</th><th>old line</th><th>new line</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
<div class="unit head"><div>${forHtml(old.path)}</div><div>${forHtml(now.path)}</div></div>
${shown.join('\n')}
</section>`;
}

function groupOf(kind: string): string {
	for (const [name, kinds] of changeGroups) if (kinds.includes(kind)) return name;
	return 'wording';
}

/** A moved unit is shown where it now stands; its row says from which line of the old text it came. */
function unitRow(unit: UnitChange, id: string, groups: readonly string[]): string {
	const tags = [
		unit.change,
		...(unit.change === 'unchanged' && !unit.moved && !unit.renumbered ? [] : ['changed']),
		...(unit.moved ? ['moved'] : []),
		...(unit.renumbered ? ['renumbered'] : []),
		...groups,
	];
	const pieces = piecesOf(unit);
	const named = tags.includes('changed') ? `<p class="name">${forHtml(nameOf(unit))}</p>` : '';
	const from = unit.moved && unit.old[0] !== undefined ? `<p class="move">moved from line ${unit.old[0].line}</p>` : '';
	return `<div class="unit" id="${id}" data-groups="${tags.join(' ')}"><div>${lineOf(unit.old)}${column(pieces, 'insert')}</div><div>${named}${from}${lineOf(unit.new)}${column(pieces, 'delete')}</div></div>`;
}

function lineOf(places: readonly Place[]): string {
	return places[0] === undefined ? '' : `<span class="line">${places[0].line}</span>`;
}

function column(pieces: readonly Piece[], without: Piece['op']): string {
	return pieces
		.filter(({ op }) => op !== without)
		.map(({ op, text, spaced }, index) => {
			const words = forHtml(text);
			const marked = op === 'delete' ? `<del>${words}</del>` : op === 'insert' ? `<ins>${words}</ins>` : words;
			return index > 0 && spaced ? ` ${marked}` : marked;
		})
		.join('');
}
