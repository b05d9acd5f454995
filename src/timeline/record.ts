/** Writes down what was found in one article as its findings. */
import { type Article, lineAt, type Span } from '../article.js';
import type { PassageSketch } from '../dedupe/passages.js';
import type { Mentions } from '../extract/mentions.js';
import type { Findings } from './findings.js';
import { contentHash } from './hash.js';
import { ledgerOf } from './ledger.js';
import type { Body, Document, DocumentMentions, Entry, Passage } from './schema.js';

export function recordOf(article: Article, mentions: Mentions, entries: readonly Entry[], passages: PassageSketch, withMentions: boolean): Findings {
	const { source, metadata } = article;
	const document: Document = {
		id: source.id,
		path: source.path,
		copies: [],
		sha256: source.sha256,
		bytes: source.bytes,
		format: source.format,
		encoding: source.encoding,
		language: metadata.language,
		title: metadata.title,
		publisher: metadata.publisher,
		author: metadata.author,
		url: metadata.url,
		published: metadata.published,
		reprintOf: null,
		ledger: ledgerOf(article),
		warnings: [...article.warnings],
		...(withMentions ? { mentions: mentionsOf(mentions) } : {}),
	};
	return { document, bodies: bodiesOf(mentions, entries), entries, repeats: repeatsOf(article), passages };
}

function mentionsOf(mentions: Mentions): DocumentMentions {
	return {
		dates: mentions.dates.map(({ start, end, value, rule }) => ({ start, end, ...value, rule })),
		figures: mentions.figures.map(({ start, end, value, asOf, rule }) => ({
			start,
			end,
			...value,
			asOf: asOf === null ? null : (mentions.dates[asOf]?.value.edtf ?? null),
			rule,
		})),
		bodies: mentions.bodies
			.filter(({ generic }) => !generic)
			.map(({ start, end, text, body, rule }) => ({ start, end, text, id: body.id, name: body.name, rule })),
	};
}

/** The bodies that the mentions and entries name, once each, by id. */
function bodiesOf(mentions: Mentions, entries: readonly Entry[]): Body[] {
	const used = new Set(entries.flatMap((entry) => entry.bodies.map(({ id }) => id)));
	const found = new Map<string, Body>();
	for (const { body, generic } of mentions.bodies) if (!generic || used.has(body.id)) found.set(body.id, body);
	return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Runs of repeated blocks whose first printings also follow one another are one passage. */
function repeatsOf(article: Article): Passage[] {
	const passages: { first: Span; again: Span }[] = [];
	let previous: { index: number; of: number } | null = null;
	article.blocks.forEach((block, index) => {
		if (block.verdict.kind !== 'repeat') return;
		const of = article.blocks[block.verdict.of];
		if (of === undefined) throw new Error(`block ${index} of ${article.source.path} repeats a block that is not there`);
		const last = passages[passages.length - 1];
		if (last !== undefined && previous !== null && previous.index === index - 1 && previous.of === block.verdict.of - 1) {
			passages[passages.length - 1] = { first: { start: last.first.start, end: of.end }, again: { start: last.again.start, end: block.end } };
		} else {
			passages.push({ first: { start: of.start, end: of.end }, again: { start: block.start, end: block.end } });
		}
		previous = { index, of: block.verdict.of };
	});
	const occurrence = ({ start, end }: Span) => ({ document: article.source.id, start, end, line: lineAt(article.lines, start) });
	return passages.map(({ first, again }) => ({
		id: `p-${contentHash(article.text.slice(first.start, first.end))}`,
		characters: first.end - first.start,
		occurrences: [occurrence(first), occurrence(again)],
	}));
}
