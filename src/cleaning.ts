/** The first stages, which tell content from the rest. They stand apart from the pipeline so that who only cleans need not load what extracts. */
import type { Article } from './article.js';
import { markBoilerplate } from './boilerplate/index.js';
import type { Templates } from './boilerplate/templates.js';
import { markRepeats } from './dedupe/index.js';
import { detectLanguage, readMetadata } from './ingest/metadata/index.js';
import { everything, type Scope, withoutRules } from './scope.js';
import { wordsOf } from './text/words.js';

export interface CleanOptions {
	/** EDTF date used only for articles that state none of their own, or null. */
	readonly published: string | null;
	/** Template text of the sites, or null where nothing is known. */
	readonly templates: Templates | null;
	/** Rules and languages that are left out. */
	readonly scope: Scope;
}

export const cleanDefaults: CleanOptions = { published: null, templates: null, scope: everything };

/** Every block decided: metadata is read, boilerplate and repeats are marked. */
export function clean(article: Article, options: CleanOptions = cleanDefaults): Article {
	const read = readMetadata(article, options.published);
	const words = wordsOf(read.text, read.blocks);
	return markRepeats(detectLanguage(withoutRules(markBoilerplate(read, options.templates, words), options.scope)), words);
}
