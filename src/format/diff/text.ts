/** A comparison for the terminal: the summary, the changes ranked, the redline. It reads without colours too. */
import type { ChalkInstance } from 'chalk';
import type { Comparison } from '../../diff/schema.js';
import { oneLine } from '../terminal.js';
import { linesOf, nameOf, type Piece, piecesOf, type WindowOptions, windowOf } from './pieces.js';
import { summaryLines } from './summary.js';
import { rewordings, type Told, toldChanges } from './told.js';

export interface TextOptions extends WindowOptions {
	readonly chalk: ChalkInstance;
}

export function formatText(comparison: Comparison, { chalk, ...window }: TextOptions): string {
	const lines: string[] = [];
	const { old, new: now } = comparison;
	lines.push(chalk.bold(`${oneLine(old.path)} → ${oneLine(now.path)}`), ...summaryLines(comparison).map((line) => `  ${line}`), '');
	const line = ({ change, what }: Told): string => {
		const at = [change.old === null ? '' : `old:${change.old.line}`, change.new === null ? '' : `new:${change.new.line}`]
			.filter((part) => part !== '')
			.join(' ');
		return `${chalk.yellow(change.kind.padEnd(21))} ${oneLine(what)}  ${chalk.dim(at)}`;
	};
	const { shown: reworded, more } = rewordings(comparison);
	const told = [...toldChanges(comparison), ...reworded].map(line);
	if (more > 0) told.push(chalk.dim(`… ${more} more reworded …`));
	if (told.length > 0) lines.push(...told, '');
	for (const shown of windowOf(comparison, window)) {
		if ('skipped' in shown) {
			lines.push(chalk.dim(`  … ${shown.skipped} ${window.only ? 'others' : 'unchanged'} …`), '');
			continue;
		}
		const { unit } = shown;
		if (unit.change !== 'unchanged' || unit.moved || unit.renumbered) lines.push(chalk.cyan(`${nameOf(unit)}  ${linesOf(unit)}`));
		lines.push(render(piecesOf(unit), chalk), '');
	}
	return `${lines.join('\n').trimEnd()}\n`;
}

function render(pieces: readonly Piece[], chalk: ChalkInstance): string {
	return pieces
		.map(({ op, text, spaced }, index) => {
			const words = oneLine(text);
			const shown = op === 'delete' ? chalk.red(`[-${words}-]`) : op === 'insert' ? chalk.green(`{+${words}+}`) : words;
			return index > 0 && spaced ? ` ${shown}` : shown;
		})
		.join('');
}
