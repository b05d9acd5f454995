/** Two timelines compared: entries matched by id, then by what they are about, then by the words they quote. */
import { byCodeUnit } from '../text/order.js';
import { tokenize } from '../text/tokens.js';
import type { Entry, Timeline } from '../timeline/schema.js';
import type { TimelineComparison } from './schema.js';

/** Fields that are told when they differ; ids and links follow from the others. */
const compared = [
	'kind',
	'date',
	'otherDates',
	'summary',
	'act',
	'type',
	'status',
	'instrument',
	'bodies',
	'unnamedBodies',
	'figures',
	'evidence',
	'conflicts',
	'confidence',
] as const;

/** Two quotes are of one entry when they share this much of their words (Jaccard): a sentence with a new figure and a new date still does. */
const likeness = 0.6;

/** Entries of the new timeline beside those of the old. n log n in the entries. */
export function compareTimelines(old: Timeline, now: Timeline): TimelineComparison {
	const pairs: [Entry, Entry][] = [];
	let before: readonly Entry[] = old.entries;
	let after: readonly Entry[] = now.entries;
	for (const key of [({ id }: Entry) => id, subjectOf, quoteOf]) [before, after] = pairBy(before, after, key, pairs);
	[before, after] = pairByWords(before, after, pairs);
	const changed = pairs.flatMap(([from, to]) => {
		const fields = compared.filter((field) => canonical(from, field) !== canonical(to, field)).map((field) => ({ field, old: from[field], new: to[field] }));
		return fields.length === 0 ? [] : [{ old: from, new: to, fields }];
	});
	return { schemaVersion: '1.0', added: [...after], removed: [...before], changed, unchanged: pairs.length - changed.length };
}

/** What a field says, without the ids and places that differ between any two runs over different files. */
function canonical(entry: Entry, field: (typeof compared)[number]): string {
	if (field === 'evidence') return JSON.stringify(entry.evidence.map(({ quote }) => quote));
	if (field === 'conflicts') return JSON.stringify(entry.conflicts.map(({ field: name, value, other }) => ({ name, value, other })));
	return JSON.stringify(entry[field]);
}

/** Act, instrument and bodies; null where they do not tell one entry from another. */
function subjectOf({ kind, act, instrument, bodies }: Entry): string | null {
	const name = instrument?.number ?? instrument?.title ?? null;
	if (act === null || name === null) return null;
	return JSON.stringify([kind, act, name, bodies.map(({ id }) => id).sort(byCodeUnit)]);
}

function quoteOf({ kind, evidence }: Entry): string {
	return `${kind} ${tokenize(evidence[0]?.quote ?? '').norm.join(' ')}`;
}

/** Pairs entries whose key is the same, in order; answers what is left of both sides. */
function pairBy(old: readonly Entry[], now: readonly Entry[], key: (entry: Entry) => string | null, pairs: [Entry, Entry][]): [Entry[], Entry[]] {
	const waiting = new Map<string, Entry[]>();
	for (const entry of now) {
		const name = key(entry);
		if (name === null) continue;
		const list = waiting.get(name);
		if (list === undefined) waiting.set(name, [entry]);
		else list.push(entry);
	}
	const next = new Map<string, number>();
	const used = new Set<Entry>();
	const left: Entry[] = [];
	for (const entry of old) {
		const name = key(entry);
		const at = name === null ? 0 : (next.get(name) ?? 0);
		const partner = name === null ? undefined : waiting.get(name)?.[at];
		if (name === null || partner === undefined) left.push(entry);
		else {
			next.set(name, at + 1);
			used.add(partner);
			pairs.push([entry, partner]);
		}
	}
	return [left, now.filter((entry) => !used.has(entry))];
}

/** Pairs what is left by the words of their quotes, likest first; words that many quotes hold do not make candidates. */
function pairByWords(old: readonly Entry[], now: readonly Entry[], pairs: [Entry, Entry][]): [Entry[], Entry[]] {
	const wordsOf = (entry: Entry): Set<string> => new Set(tokenize(entry.evidence[0]?.quote ?? '').norm);
	const holders = new Map<string, number[]>();
	const oldWords = old.map(wordsOf);
	oldWords.forEach((words, index) => {
		for (const word of words) {
			const list = holders.get(word);
			if (list === undefined) holders.set(word, [index]);
			else if (list.length <= 20) list.push(index);
		}
	});
	const candidates: { o: number; n: number; score: number }[] = [];
	now.forEach((entry, n) => {
		const words = wordsOf(entry);
		const votes = new Map<number, number>();
		for (const word of words) {
			const list = holders.get(word) ?? [];
			if (list.length <= 20) for (const o of list) votes.set(o, (votes.get(o) ?? 0) + 1);
		}
		for (const [o] of [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 8)) {
			const theirs = oldWords[o] as Set<string>;
			let common = 0;
			for (const word of words) if (theirs.has(word)) common++;
			const score = common / (words.size + theirs.size - common);
			if (score >= likeness && old[o]?.kind === entry.kind) candidates.push({ o, n, score });
		}
	});
	candidates.sort((a, b) => b.score - a.score || a.o - b.o || a.n - b.n);
	const usedOld = new Set<number>();
	const usedNow = new Set<number>();
	for (const { o, n } of candidates) {
		if (usedOld.has(o) || usedNow.has(n)) continue;
		usedOld.add(o);
		usedNow.add(n);
		pairs.push([old[o] as Entry, now[n] as Entry]);
	}
	return [old.filter((_, index) => !usedOld.has(index)), now.filter((_, index) => !usedNow.has(index))];
}
