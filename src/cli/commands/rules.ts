/** `policy-extract rules [id]`: every rule explains itself. */
import { type Command, Option } from 'commander';
import { meant } from '../../config/explain.js';
import { visible } from '../../format/terminal.js';
import { pad, shorten, wrapText } from '../../format/wrap.js';
import type { Explained } from '../../rules.js';
import { UsageError } from '../exit.js';
import { colorOption } from '../options.js';
import { print } from '../output.js';
import { type ColorWhen, type Terminal, terminalOf } from '../terminal.js';

interface Flags {
	readonly color: ColorWhen;
	readonly json: boolean;
}

export function rules(program: Command): void {
	program
		.command('rules')
		.description('list the rules and patterns, or explain one with its examples')
		.argument('[id]', 'a rule, e.g. boilerplate/breadcrumb, or the beginning of several')
		.addOption(colorOption())
		.addOption(new Option('--json', 'as JSON').default(false))
		.action(async (id: string | undefined, flags: Flags) => {
			const { allRules } = await import('../../all-rules.js');
			const wanted = id === undefined ? allRules : allRules.filter((rule) => rule.id === id || rule.id.endsWith(`/${id}`));
			const several = wanted.length > 0 || id === undefined ? wanted : allRules.filter((rule) => rule.id.startsWith(id));
			if (several.length === 0) throw new UsageError(`${id}: no such rule; ${suggested(id ?? '', allRules)}`);
			const terminal = terminalOf(process.stdout, flags.color);
			if (flags.json) await print([`${JSON.stringify(several, null, 2)}\n`]);
			else if (id === undefined || several.length > 1) await print(listed(several, terminal));
			else await print(several.flatMap((rule) => [...explained(rule, terminal)]));
		});
}

/** The rule that was meant, by its whole id or the part behind the slash. */
function suggested(id: string, all: readonly Explained[]): string {
	const ids = all.map((rule) => rule.id);
	return meant(id, id.includes('/') ? ids : ids.map((one) => one.slice(one.indexOf('/') + 1))) ?? 'policy-extract rules lists them';
}

function* listed(all: readonly Explained[], { colors, width }: Terminal): Generator<string> {
	const column = Math.max(...all.map(({ id }) => id.length)) + 2;
	for (const { id, summary } of all) yield `${colors.cyan(pad(id, column))}${shorten(visible(summary), width - column)}\n`;
}

function* explained(rule: Explained, { colors, width }: Terminal): Generator<string> {
	yield `${colors.bold.cyan(rule.id)}${rule.languages.length > 0 ? colors.dim(` (${rule.languages.join(', ')})`) : ''}\n`;
	for (const text of [rule.summary, rule.why]) yield `${wrapText(text, width).join('\n')}\n`;
	for (const [heading, examples, sign] of [
		['Finds something in', rule.examples.match, colors.green('+')],
		['Finds nothing in', rule.examples.not, colors.red('-')],
	] as const) {
		if (examples.length > 0) yield `\n${colors.bold(heading)}\n`;
		for (const example of examples) yield `  ${sign} ${wrapText(visible(example), width - 4).join('\n    ')}\n`;
	}
	yield '\n';
}
