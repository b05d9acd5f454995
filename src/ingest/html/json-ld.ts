/** Reads the JSON-LD of a page: what it says of its article. */

export interface LinkedFact {
	/** `json-ld:<property>` of the article, `json-ld:<Type>.<property>` of the page it stands on. */
	readonly key: string;
	readonly value: string;
}

/** A thing that JSON-LD describes. */
export interface LinkedNode {
	/** Its `@type`; empty where a script is broken. */
	readonly type: string;
	readonly headline: string;
	/** Addresses it is known by, of itself and of the page it stands on. */
	readonly addresses: readonly string[];
	readonly facts: readonly LinkedFact[];
}

const articleType = /(?:Article|Posting|Report|Statement|NewsStory|LiveBlog|Legislation|CreativeWork|Review)$/i;
const pageType = /(?:WebPage|ItemPage|VideoObject|Product|Event|Dataset|Recipe|Book|QAPage|AboutPage)$/i;
const properties = [
	'headline',
	'name',
	'datePublished',
	'dateCreated',
	'dateModified',
	'uploadDate',
	'articleBody',
	'url',
	'inLanguage',
	'author',
	'publisher',
	'mainEntityOfPage',
];
const NODES = 2000;

/** The articles and pages that a script describes, in document order; a script that is not JSON yields what its dates show. Linear. */
export function readLinkedData(script: string): LinkedNode[] {
	const source = script
		.trim()
		.replace(/^(?:\/\/\s*)?<!(?:--|\[CDATA\[)/, '')
		.replace(/(?:\/\/\s*)?(?:-->|\]\]>)$/, '');
	let parsed: unknown;
	try {
		parsed = JSON.parse(source);
	} catch {
		try {
			// raw line breaks and tabs inside strings, commas before a closing bracket
			parsed = JSON.parse(source.replace(/\p{Cc}+/gu, ' ').replace(/,\s?([}\]])/g, '$1'));
		} catch {
			const facts = datesOfBrokenScript(source);
			return facts.length === 0 ? [] : [{ type: '', headline: '', addresses: [], facts }];
		}
	}
	return nodesOf(parsed);
}

function nodesOf(parsed: unknown): LinkedNode[] {
	const nodes: LinkedNode[] = [];
	const names = namesById(parsed);
	const queue: unknown[] = [parsed];
	for (let at = 0; at < queue.length && at < NODES; at++) {
		const node = queue[at];
		if (Array.isArray(node)) {
			for (const item of node.slice(0, NODES)) queue.push(item);
			continue;
		}
		if (typeof node !== 'object' || node === null) continue;
		const fields = new Map(Object.entries(node));
		const type = String([fields.get('@type') ?? ''].flat()[0] ?? '');
		const prefix = articleType.test(type) ? 'json-ld:' : pageType.test(type) ? `json-ld:${type}.` : null;
		if (prefix !== null)
			nodes.push({
				type,
				headline: textOf(fields.get('headline') ?? fields.get('name'), names) ?? '',
				addresses: addressesOf(fields),
				facts: factsOf(fields, prefix, names),
			});
		for (const below of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'liveBlogUpdate']) {
			const value = fields.get(below);
			if (below !== 'hasPart' && below !== 'liveBlogUpdate' && typeof value === 'object' && value !== null) queue.push(value);
		}
	}
	return nodes;
}

function factsOf(fields: ReadonlyMap<string, unknown>, prefix: string, names: ReadonlyMap<string, string>): LinkedFact[] {
	return properties.flatMap((property) => {
		const value = property === 'author' ? namesOf(fields.get(property), names) : textOf(fields.get(property), names);
		return value === null ? [] : [{ key: prefix + property, value }];
	});
}

function addressesOf(fields: ReadonlyMap<string, unknown>): string[] {
	const page = fields.get('mainEntityOfPage');
	const inner = typeof page === 'object' && page !== null ? new Map<string, unknown>(Object.entries(page)) : null;
	return [fields.get('url'), fields.get('@id'), page, inner?.get('@id'), inner?.get('url')].filter((value) => typeof value === 'string');
}

/** Names of the nodes of a graph by their ids: others refer to them by id alone. */
function namesById(parsed: unknown): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	const lists = [parsed, ...(Array.isArray(parsed) ? parsed : [])];
	for (const list of lists) {
		if (typeof list !== 'object' || list === null) continue;
		const graph: unknown = Array.isArray(list) ? list : new Map(Object.entries(list)).get('@graph');
		if (!Array.isArray(graph)) continue;
		for (const node of graph.slice(0, NODES)) {
			if (typeof node !== 'object' || node === null) continue;
			const fields = new Map<string, unknown>(Object.entries(node));
			const id = fields.get('@id');
			const name = fields.get('name');
			if (typeof id === 'string' && typeof name === 'string' && name.trim() !== '') names.set(id, name);
		}
	}
	return names;
}

/** So many authors are named. */
const AUTHORS = 5;

function namesOf(value: unknown, names: ReadonlyMap<string, string>): string | null {
	const all = (Array.isArray(value) ? value : [value]).slice(0, AUTHORS).flatMap((one: unknown) => textOf(one, names) ?? []);
	const people = all.filter((name) => !/^https?:/.test(name));
	return people.length === 0 ? (all[0] ?? null) : [...new Set(people.map((name) => name.trim()))].join(', ');
}

function textOf(value: unknown, names: ReadonlyMap<string, string>): string | null {
	const one: unknown = Array.isArray(value) ? value[0] : value;
	if (typeof one === 'string') return one.trim() === '' ? null : one;
	if (typeof one === 'number') return String(one);
	if (typeof one !== 'object' || one === null) return null;
	const fields = new Map(Object.entries(one));
	for (const property of ['name', '@value', '@id', 'url']) {
		const inner: unknown = fields.get(property);
		if (typeof inner === 'string' && inner.trim() !== '') return property === '@id' ? (names.get(inner) ?? inner) : inner;
	}
	return null;
}

function datesOfBrokenScript(source: string): LinkedFact[] {
	const facts: LinkedFact[] = [];
	for (const [, property, value] of source.matchAll(/"(datePublished|dateCreated|dateModified|headline)"\s{0,9}:\s{0,9}"([^"\n]{4,300})"/g))
		if (property !== undefined && value !== undefined) facts.push({ key: `json-ld:${property}`, value });
	return facts;
}
