/** Where on a page its readers wrote. */
import type { Line } from './line.js';

/** What sites and their tools call the part of a page where readers write. A class name that only begins so may be the article's (`commentable`). */
const thread =
	/(?:^| )(?:comments?|comments?[-_]{0,2}(?:list|lists|body|content|contents|text|thread|area|section|wrap|wrapper|container|block|box|entry|item|items|respond|form|author|meta|footer|template|holder|module|feed)|commentary[-_]?list|disqus(?:[-_]thread|[-_]container)?|fb-comments|respond|reply-list|user-comments|reader-comments|spot-im[\w-]{0,40}|livefyre[\w-]{0,40}|coral[-_]?talk[\w-]{0,40})(?= |$)/;

/** Most of a page's prose that may lie in its comments: where more does, the name is that of the page itself. */
const SHARE = 0.7;

/**
 * By line, 1 where it stands among comments. Linear.
 * @param looks what the elements of the lines look like; lines of one look have their class names in common
 */
export function threadsOf(lines: readonly Line[], looks: Int32Array, proseWords: number): Uint8Array {
	const marks = new Uint8Array(lines.length);
	const told = new Int8Array(lines.length).fill(-1);
	let prose = 0;
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] as Line;
		const look = looks[index] as number;
		if (told[look] === -1) told[look] = thread.test(line.block.markup.hints) ? 1 : 0;
		marks[index] = told[look] as number;
		if (marks[index] === 1 && line.prose) prose += line.words;
	}
	return prose <= proseWords * SHARE ? marks : new Uint8Array(lines.length);
}
