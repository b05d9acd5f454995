/** Writes down what was found in one article as its findings. */
import type { Article } from '../article.js';
import { repeatedPassages } from '../dedupe/occurrences.js';
import type { PassageSketch } from '../dedupe/passages.js';
import type { Mentions } from '../extract/mentions.js';
import { droppedOf } from './dropped.js';
import type { Findings } from './findings.js';
import { ledgerOf } from './ledger.js';
import type { Body, Document, DocumentMentions, Entry } from './schema.js';

export function recordOf(
	article: Article,
	mentions: Mentions,
	entries: readonly Entry[],
	passages: PassageSketch,
	listing: { readonly mentions: boolean; readonly dropped: boolean },
	unlisted: readonly Body[] = [],
): Findings {
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
		...(listing.mentions ? { mentions: mentionsOf(mentions) } : {}),
		...(listing.dropped ? { dropped: droppedOf(article) } : {}),
	};
	return { document, bodies: bodiesOf(mentions, entries, unlisted), entries, repeats: repeatedPassages(article), passages };
}

function mentionsOf(mentions: Mentions): DocumentMentions {
	return {
		dates: mentions.dates.filter(({ reported }) => reported).map(({ start, end, value, rule }) => ({ start, end, ...value, rule })),
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

/** The bodies that the mentions and entries name, once each, by id; `unlisted` are those that only entries name. */
function bodiesOf(mentions: Mentions, entries: readonly Entry[], unlisted: readonly Body[]): Body[] {
	const used = new Set(entries.flatMap((entry) => entry.bodies.map(({ id }) => id)));
	const found = new Map<string, Body>();
	for (const { body, generic } of mentions.bodies) if (!generic || used.has(body.id)) found.set(body.id, body);
	for (const body of unlisted) if (used.has(body.id) && !found.has(body.id)) found.set(body.id, body);
	return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
