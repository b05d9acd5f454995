/** The timeline as it is: the format that everything else is made from. */
import type { Listed } from '../timeline/listed.js';
import type { Format } from './format.js';

export const json: Format = {
	name: 'json',
	extensions: ['.json'],
	summary: 'the whole timeline, one JSON document (policy-extract schema describes it)',
	// the same text as JSON.stringify(timeline, null, 2), which for a large corpus would not fit into one string
	*render(timeline) {
		yield '{';
		let between = '\n';
		for (const [key, value] of Object.entries(timeline)) {
			yield `${between}  ${JSON.stringify(key)}: `;
			between = ',\n';
			if (!isList(value)) {
				yield indented(value, '  ');
				continue;
			}
			let before = '[\n    ';
			for (const item of value) {
				yield before + indented(item, '    ');
				before = ',\n    ';
			}
			yield value.length === 0 ? '[]' : '\n  ]';
		}
		yield '\n}\n';
	},
};

function isList(value: object | string): value is Listed<unknown> {
	return typeof value === 'object' && Symbol.iterator in value;
}

/** JSON text holds no line feeds but those of its layout, so they can be moved right together. */
function indented(value: unknown, by: string): string {
	return JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);
}
