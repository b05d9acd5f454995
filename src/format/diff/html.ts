/** A comparison as one self-contained page: both columns, moves linked, changes that filter what is shown. It asks the network for nothing. */
import type { Comparison, Place, UnitChange } from '../../diff/schema.js';
import { forHtml } from '../escape.js';
import { pageFoot, pageHead } from '../page.js';
import { script, style } from './look.js';
import { nameOf, type Piece, piecesOf } from './pieces.js';
import { changeGroups, summaryLines } from './summary.js';

/** One page for any number of pairs; `removed` and `added` are paths of articles that only one side has. */
export function formatHtml(comparisons: readonly Comparison[], removed: readonly string[], added: readonly string[]): string {
	const present = new Set(comparisons.flatMap(({ changes }) => changes.map(({ kind }) => groupOf(kind))));
	const filters = ['all', 'changed', ...[...changeGroups.keys()].filter((group) => present.has(group)), 'moved', 'added', 'removed'];
	const [only] = comparisons;
	const title =
		comparisons.length === 1 && only !== undefined
			? `${only.old.title ?? only.old.path} → ${only.new.title ?? only.new.path}`
			: `${comparisons.length} articles changed`;
	const list = (name: string, paths: readonly string[]): string =>
		paths.length === 0 ? '' : `<h2>${name}</h2><ul>${paths.map((path) => `<li>${forHtml(path)}</li>`).join('')}</ul>`;
	return `${pageHead(title, style, script)}<header><h1>${forHtml(title)}</h1>
<div id="filters" role="group" aria-label="Show">${filters.map((name) => `<button type="button" data-filter="${name}" aria-pressed="${name === 'changed'}">${name}</button>`).join('')}</div></header>
${comparisons.map(section).join('\n')}
${list('Only in the new version', added)}${list('Only in the old version', removed)}
${pageFoot(script)}`;
}

function section({ old, new: now, changes, units, summary }: Comparison, index: number): string {
	const kindsOfUnit = new Map<number, Set<string>>();
	for (const { unit, kind } of changes) {
		const kinds = kindsOfUnit.get(unit) ?? new Set();
		kindsOfUnit.set(unit, kinds.add(groupOf(kind)));
	}
	const rows = changes.map(
		({ kind, summary: words, unit, old: a, new: b }) =>
			`<tr data-groups="${groupOf(kind)}"><td><span class="kind">${kind}</span></td><td><a href="#c${index}u${unit}">${forHtml(words)}</a></td><td>${a?.line ?? ''}</td><td>${b?.line ?? ''}</td></tr>`,
	);
	return `<section>
<p class="files">${forHtml(old.path)} (${forHtml(old.published ?? 'no date')}) → ${forHtml(now.path)} (${forHtml(now.published ?? 'no date')})</p>
<ul>${summaryLines({ old, new: now, summary })
		.map((line) => `<li>${forHtml(line)}</li>`)
		.join('')}</ul>
<table class="changes"><thead><tr><th>change</th><th>what</th><th>old line</th><th>new line</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
<div class="unit head"><div>${forHtml(old.path)}</div><div>${forHtml(now.path)}</div></div>
${units.map((unit, at) => unitRow(unit, `c${index}u${at}`, [...(kindsOfUnit.get(at) ?? [])])).join('\n')}
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
