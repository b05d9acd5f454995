/** What changed, counted: the first lines of every output. */
import type { Comparison } from '../../diff/schema.js';

const groups: readonly (readonly [string, readonly string[]])[] = [
	['measures', ['measure-added', 'measure-removed', 'status-changed']],
	['deadlines', ['deadline-moved', 'deadline-added', 'deadline-removed']],
	['figures', ['figure-changed', 'figure-added', 'figure-removed']],
	['dates', ['date-changed', 'date-added', 'date-removed']],
	['bodies', ['body-replaced', 'body-added', 'body-removed', 'body-renamed']],
	['modality', ['modality-strengthened', 'modality-weakened']],
	['scope', ['scope-widened', 'scope-narrowed']],
	['wording', ['reworded']],
];

/** Names by which `--only` asks for kinds of change, with the kinds each stands for. */
export const changeGroups: ReadonlyMap<string, readonly string[]> = new Map(groups);

/** Lines such as `figures: 3 changed, 1 added`; groups without a change are left out. */
export function summaryLines({ summary, old, new: now }: Pick<Comparison, 'summary' | 'old' | 'new'>): string[] {
	const { units } = summary;
	const lines = [
		`${old.units} units before, ${now.units} after: ${units.unchanged} unchanged, ${units.amended} amended, ${units.added} added, ${units.removed} removed, ${units.split} split, ${units.merged} merged; ${units.moved} moved, ${units.renumbered} renumbered`,
	];
	for (const [name, kinds] of groups) {
		const counts = kinds.flatMap((kind) => {
			const count = summary.changes[kind];
			return count === undefined ? [] : [`${count} ${kind.slice(kind.indexOf('-') + 1)}`];
		});
		if (counts.length > 0) lines.push(`${name}: ${counts.join(', ')}`);
	}
	return lines;
}
