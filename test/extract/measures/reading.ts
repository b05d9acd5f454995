/** Runs the room on a few sentences, with the other rooms' mentions. */
import { defaults, extract } from '../../../src/pipeline.js';
import type { Findings } from '../../../src/timeline/findings.js';
import type { Entry } from '../../../src/timeline/schema.js';

/** What is found in a text that was published on 10 May 2023. */
export function extractionOf(text: string, path = 'example.txt'): Findings {
	const [extraction] = extract({ path, bytes: new TextEncoder().encode(text) }, { ...defaults, published: '2023-05-10' });
	if (extraction === undefined) throw new Error('no article in the text');
	return extraction.findings;
}

export function entriesOf(text: string): readonly Entry[] {
	return extractionOf(text).entries;
}

export function measuresOf(text: string, path?: string): readonly Entry[] {
	return extractionOf(text, path).entries.filter(({ kind }) => kind === 'measure');
}

/** The measures that a rule finds by itself, without those of sentences that only weigh enough. */
export function ruledOf(text: string): readonly Entry[] {
	return measuresOf(text).filter(({ rule }) => rule !== 'measures/weighed');
}
