/** A comparison for the terminal: the summary, the changes ranked, the redline. It reads without colours too. */
import type { ChalkInstance } from 'chalk';
import type { Comparison } from '../../diff/schema.js';
import { oneLine } from '../terminal.js';
import { linesOf, nameOf, type Piece, piecesOf, windowOf } from './pieces.js';
import { summaryLines } from './summary.js';

export interface TextOptions {
	readonly chalk: ChalkInstance;
	/** Unchanged units shown around a change. */
	readonly context: number;
	readonly ignoreMoves: boolean;
}

export function formatText(comparison: Comparison, { chalk, context, ignoreMoves }: TextOptions): string {
	const lines: string[] = [];
	const { old, new: now } = comparison;
	lines.push(chalk.bold(`${oneLine(old.path)} → ${oneLine(now.path)}`), ...summaryLines(comparison).map((line) => `  ${line}`), '');
	const telling = comparison.changes.filter(({ kind }) => kind !== 'reworded');
	for (const change of telling) {
		const at = [change.old === null ? '' : `old:${change.old.line}`, change.new === null ? '' : `new:${change.new.line}`]
			.filter((part) => part !== '')
			.join(' ');
		lines.push(`${chalk.yellow(change.kind.padEnd(21))} ${oneLine(change.summary)}  ${chalk.dim(at)}`);
	}
	if (telling.length > 0) lines.push('');
	for (const shown of windowOf(comparison.units, context, ignoreMoves)) {
		if ('skipped' in shown) {
			lines.push(chalk.dim(`  … ${shown.skipped} unchanged …`), '');
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
