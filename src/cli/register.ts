/** What the register knows, as `policy-extract bodies` tells it. */
import { visible } from '../format/terminal.js';
import { pad, shorten, wrapText } from '../format/wrap.js';
import { loadRegister } from '../knowledge/own-register.js';
import { type Register, type RegisteredBody, shippedRegister } from '../knowledge/register.js';
import { search } from '../knowledge/search.js';
import { byCodeUnit } from '../text/order.js';
import { fold } from '../text/tokens.js';
import type { Terminal } from './terminal.js';

/** Up to so many bodies are shown in full, more are listed one a line. */
const few = 3;

/** `commision` for `commission` costs .02; another body of the same kind .05 and more. */
const slack = 0.03;

/** What was found in a register. */
export interface Found {
	readonly bodies: readonly RegisteredBody[];
	readonly register: Register;
}

/**
 * The bodies that a query names, by id, or those whose names are spelled nearly so, the nearest first; all of them without a query.
 * @param own path of a register of the user's own, or null
 * @throws RegisterError where a row of that is not understood
 */
export function bodiesNamed(query: string, own: string | null): Found {
	const register = own === null ? shippedRegister() : loadRegister(own);
	const all = [...register.bodies.values()];
	const named = query.trim() === '' ? all.sort((a, b) => byCodeUnit(a.id, b.id)) : holding(all, query);
	return { register, bodies: named.length > 0 ? named : nearest(register, query) };
}

/** The bodies as text, a few in full and many one a line. */
export function bodiesAsText({ bodies, register }: Found, terminal: Terminal): Iterable<string> {
	return bodies.length <= few ? bodies.flatMap((body) => [...told(body, register.bodies, terminal)]) : listed(bodies, terminal);
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
