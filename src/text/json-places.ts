/** Where something stands in a JSON text that somebody wrote by hand: JSON.parse keeps no places, and names them for some faults only. */
import { findNodeAtLocation, type JSONPath, type ParseError, parse, parseTree } from 'jsonc-parser';

export interface JsonPlace {
	/** From 1. */
	readonly line: number;
	/** In UTF-16 units, from 1. */
	readonly column: number;
}

/** The first fault of a text that JSON.parse refuses. Linear in the text. */
export function jsonFault(text: string): JsonPlace {
	const errors: ParseError[] = [];
	parse(text, errors, { disallowComments: true });
	return placesOf(text)(errors[0]?.offset ?? 0);
}

/**
 * Lines, from 1, of the values that paths lead to, in their order; of a value that is missing, that of the object or list which lacks it.
 * @param text valid JSON; read in O(n log n) of its length and the number of paths
 */
export function jsonLines(text: string, paths: readonly JSONPath[]): number[] {
	const root = parseTree(text);
	const place = placesOf(text);
	return paths.map((path) => {
		let node = root;
		for (let length = path.length; root !== undefined && length > 0; length--) {
			const found = findNodeAtLocation(root, path.slice(0, length));
			if (found === undefined) continue;
			node = found;
			break;
		}
		return place(node?.offset ?? 0).line;
	});
}

/** From offset to place. */
function placesOf(text: string): (offset: number) => JsonPlace {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return (offset) => {
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((starts[middle] as number) <= offset) low = middle;
			else high = middle;
		}
		return { line: low + 1, column: offset - (starts[low] as number) + 1 };
	};
}
