/** What a feature of the classifier is called when a reader asks why: `looks like the lines it looks like` helps nobody. */

/** What the first look made of the line itself: it says nothing of why. */
export const ownLook = 'first look';

/** Names that only say how a feature is computed, in words of a reader. */
const readable: readonly (readonly [name: string, told: string])[] = [
	['first look of the container', 'what stands in the same part of the page'],
	['first look of the look', 'the lines that look alike'],
	['first look under the heading', 'the lines under the same heading'],
	['first look of the page', 'the page as a whole'],
	['page words', 'the length of the page'],
	['first look 1 above', 'what stands in the same part of the page'],
	['first look 2 above', 'what stands in the same part of the page'],
	['first look 3 above', 'what stands in the same part of the page'],
];

const told: ReadonlyMap<string, string> = new Map(readable);

/** All other places of the first look are lines around. */
export function inWords(name: string): string {
	return told.get(name) ?? (name.startsWith(`${ownLook} `) ? 'the lines around it' : name.replace('of the look', 'of the lines that look alike'));
}
