/** Passages shared across documents, found from compact fingerprints of each. */
import type { Article } from '../article.js';

/** Fingerprints of one article's content: plain JSON, proportional to the content's length by a small factor. */
export interface PassageSketch {
	readonly fingerprints: readonly string[];
}

export function sketchPassages(_article: Article): PassageSketch {
	return { fingerprints: [] };
}
