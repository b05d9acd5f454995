/** `policy-extract bodies [query]`: the register of public bodies. */
import { type Command, Option } from 'commander';
import { visible } from '../../format/terminal.js';
import { pad, shorten, wrapText } from '../../format/wrap.js';
import { loadRegister } from '../../knowledge/own-register.js';
import { type Register, type RegisteredBody, shippedRegister } from '../../knowledge/register.js';
import { search } from '../../knowledge/search.js';
import { byCodeUnit } from '../../text/order.js';
import { fold } from '../../text/tokens.js';
import { UsageError } from '../exit.js';
import { colorOption } from '../options.js';
import { print } from '../output.js';
import { type ColorWhen, type Terminal, terminalOf } from '../terminal.js';

interface Flags {
	readonly color: ColorWhen;
	readonly bodies: string | null;
	readonly json: boolean;
}

/** Up to so many bodies are shown in full, more are listed one a line. */
const few = 3;

/** `commision` for `commission` costs .02; another body of the same kind .05 and more. */
const slack = 0.03;

export function bodies(program: Command): void {
	program
		.command('bodies')
		.description('search the register of public bodies by name, abbreviation, former name or id')
		.argument('[query]', 'a part of a name; all of them without it')
		.addOption(
			new Option('--bodies <file>', 'a register of your own bodies, added to the shipped one (JSON, or CSV with at least id, name and kind)').default(
				null,
				'none',
			),
		)
		.addOption(colorOption())
		.addOption(new Option('--json', 'as JSON').default(false))
		.action(async (query: string | undefined, flags: Flags) => {
			const register = flags.bodies === null ? shippedRegister() : loadRegister(flags.bodies);
			const all = [...register.bodies.values()];
			const named = query === undefined || query.trim() === '' ? all.sort((a, b) => byCodeUnit(a.id, b.id)) : holding(all, query);
			const found = named.length > 0 ? named : nearest(register, query ?? '');
			if (found.length === 0) throw new UsageError(`${query}: no such body in the register; try a part of its name`);
			const terminal = terminalOf(process.stdout, flags.color);
			if (flags.json) await print([`${JSON.stringify(found, null, 2)}\n`]);
			else if (found.length <= few) await print(found.flatMap((body) => [...told(body, register.bodies, terminal)]));
			else await print(listed(found, terminal));
		});
}

/** Bodies known by exactly the query, else those with the query in a name; by id. */
function holding(all: readonly RegisteredBody[], query: string): RegisteredBody[] {
	const wanted = fold(query.trim());
	const names = ({ id, name, localName, aliases, abbreviations }: RegisteredBody): string[] =>
		[id, name, localName ?? '', ...aliases, ...abbreviations].map(fold);
	const exact = all.filter((body) => names(body).includes(wanted));
	const found = exact.length > 0 ? exact : all.filter((body) => names(body).some((name) => name.includes(wanted)));
	return found.sort((a, b) => byCodeUnit(a.id, b.id));
}

/** Bodies whose names are spelled nearly so, the nearest and those that are hardly further. */
function nearest(register: Register, query: string): RegisteredBody[] {
	const hits = search(register, query);
	const best = hits[0]?.score ?? 0;
	return hits.filter(({ score }) => score > best - slack).map(({ body }) => body);
}

function* listed(found: readonly RegisteredBody[], { colors, width }: Terminal): Generator<string> {
	const column = Math.min(36, Math.max(...found.map(({ id }) => id.length)) + 2);
	for (const { id, name, abbreviation, localName } of found) {
		const more = [abbreviation, localName].filter((part) => part !== null).join(', ');
		yield `${colors.cyan(pad(id, column))}${shorten(visible(more === '' ? name : `${name} (${more})`), Math.max(20, width - column))}\n`;
	}
}

function* told(body: RegisteredBody, all: ReadonlyMap<string, RegisteredBody>, { colors, width }: Terminal): Generator<string> {
	const nameOf = (id: string): string => `${all.get(id)?.name ?? id} (${id})`;
	const rows: readonly (readonly [string, string])[] = [
		['id', body.id],
		['local name', body.localName ?? ''],
		['abbreviation', body.abbreviations.join(', ')],
		['kind', [body.kind, body.jurisdiction].filter((part) => part !== null).join(', ')],
		['existed', body.from === null && body.to === null ? '' : `${body.from ?? '?'} to ${body.to ?? 'now'}`],
		['before it', body.predecessors.map(nameOf).join('; ')],
		['after it', body.successors.map(nameOf).join('; ')],
		['also known as', body.aliases.join('; ')],
	];
	yield `${colors.bold(visible(body.name))}\n`;
	for (const [name, value] of rows) {
		if (value === '') continue;
		const lines = wrapText(visible(value), width - 16);
		yield `  ${colors.dim(pad(name, 14))}${lines.join(`\n${' '.repeat(16)}`)}\n`;
	}
	yield '\n';
}
