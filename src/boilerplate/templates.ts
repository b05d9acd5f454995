/** Text that a site repeats on every page, learnt from mergeable sketches of its articles. */
import type { Article } from '../article.js';

/** What one article tells of its site: plain JSON, bounded in size. */
export interface TemplateSketch {
	/** Key of the site: host, or folder where no host is known. */
	readonly site: string;
	/** Document id, so that repetition of inputs does not count twice. */
	readonly document: string;
	/** Hashes of its lines. */
	readonly lines: readonly string[];
}

/** Site key to the hashes of the lines that are template there. */
export type Templates = ReadonlyMap<string, ReadonlySet<string>>;

export function sketchTemplates(article: Article): TemplateSketch {
	return { site: '', document: article.source.id, lines: [] };
}

/** The template lines of every site. Associative, commutative and idempotent in the sketches. */
export function learnTemplates(_sketches: readonly TemplateSketch[]): Templates {
	return new Map();
}
