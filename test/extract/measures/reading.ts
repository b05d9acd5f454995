/** Runs the room on a few sentences, with the other rooms' mentions. */
import { defaults, extract } from '../../../src/pipeline.js';
import type { Entry } from '../../../src/timeline/schema.js';

export function entriesOf(text: string): readonly Entry[] {
	return extract({ path: 'example.txt', bytes: new TextEncoder().encode(text) }, { ...defaults, published: '2023-05-10' }).flatMap(
		({ findings }) => findings.entries,
	);
}
