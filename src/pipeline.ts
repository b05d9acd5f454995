/** The stages in order. */
import type { Article } from './article.js';
import { type CleanOptions, clean, cleanDefaults } from './cleaning.js';
import { sketchPassages } from './dedupe/passages.js';
import { findBodyMentions } from './extract/bodies/index.js';
import { findDateMentions } from './extract/dates/index.js';
import { findFigureMentions } from './extract/figures/index.js';
import { findMeasures } from './extract/measures/index.js';
import type { Mentions } from './extract/mentions.js';
import { type Input, ingest } from './ingest/index.js';
import { type Register, shippedRegister } from './knowledge/register.js';
import { isAskedFor, isOn, leftAlone, withLimits } from './scope.js';
import { type Reading, read } from './text/reading.js';
import type { Findings } from './timeline/findings.js';
import { recordOf } from './timeline/record.js';

export { clean } from './cleaning.js';

export interface Options extends CleanOptions {
	/** Whether each document carries every mention found. */
	readonly mentions: boolean;
	/** Whether each document carries the blocks that were not kept. */
	readonly dropped: boolean;
	/** The register of bodies; the shipped one where null. */
	readonly register: Register | null;
}

export const defaults: Options = { ...cleanDefaults, mentions: false, dropped: false, register: null };

/** One article on its way: what was decided about its blocks and what was found in them. */
export interface Extraction {
	readonly article: Article;
	readonly reading: Reading;
	readonly mentions: Mentions;
	readonly findings: Findings;
}

/** Dates, figures, bodies and measures of an article that was cleaned. */
export function extractFrom(article: Article, options: Options = defaults): Extraction {
	const reading = read(article);
	const register = options.register ?? shippedRegister();
	if (!isAskedFor(article, options.scope)) {
		const nothing: Mentions = { dates: [], figures: [], bodies: [] };
		const findings = recordOf(leftAlone(article), nothing, [], sketchPassages(article, reading), options);
		return { article, reading, mentions: nothing, findings };
	}
	const told = withLimits(article);
	const on = ({ rule }: { readonly rule: string }): boolean => isOn(options.scope, rule);
	const dates = findDateMentions(reading).filter(on);
	const figures = findFigureMentions(reading, dates).filter(on);
	const bodies = findBodyMentions(reading, register).filter(on);
	const mentions: Mentions = { dates, figures, bodies };
	const measures = findMeasures(reading, mentions);
	const entries = measures.entries.filter(on);
	return { article: told, reading, mentions, findings: recordOf(told, mentions, entries, sketchPassages(article, reading), options, measures.bodies) };
}

/** The whole way for one input: bytes to extractions, one for each article it holds. */
export function extract(input: Input, options: Options = defaults): Extraction[] {
	return ingest(input).map((article) => extractFrom(clean(article, options), options));
}
