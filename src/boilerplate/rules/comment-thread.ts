import type { Page } from '../page.js';
import { drop, type Rule } from '../rule.js';

/** What sites and their tools call the part of a page where readers write. A class name that only begins so may be the article's (`commentable`). */
const thread =
	/(?:^| )(?:comments?|comments?[-_]{0,2}(?:list|lists|body|content|contents|text|thread|area|section|wrap|wrapper|container|block|box|entry|item|items|respond|form|author|meta|footer|template|holder|module|feed)|commentary[-_]?list|disqus(?:[-_]thread|[-_]container)?|fb-comments|respond|reply-list|user-comments|reader-comments|spot-im[\w-]{0,40}|livefyre[\w-]{0,40}|coral[-_]?talk[\w-]{0,40})(?= |$)/;

/** Most of a page's prose that may lie in its comments: where more does, the name is that of the page itself. */
const SHARE = 0.7;

const known = new WeakMap<Page, Uint8Array>();

/** By line of the page, 1 where it stands among comments. Worked out once a page. */
function threadsOf(page: Page): Uint8Array {
	let found = known.get(page);
	if (found !== undefined) return found;
	const marks = new Uint8Array(page.lines.length);
	const told = new Map<number, number>();
	let prose = 0;
	page.lines.forEach((line, index) => {
		const look = page.looks[index] as number;
		const mark = told.get(look) ?? (thread.test(line.block.markup.hints) ? 1 : 0);
		told.set(look, mark);
		marks[index] = mark;
		if (mark === 1 && line.prose) prose += line.words;
	});
	found = prose <= page.proseWords * SHARE ? marks : new Uint8Array(page.lines.length);
	known.set(page, found);
	return found;
}

export const commentThread: Rule = {
	doc: {
		id: 'boilerplate/comment-thread',
		summary: 'What readers wrote under an article, in any language, by the names of the elements it stands in.',
		why: 'Comments are prose about the same matter; only their place tells.',
		languages: [],
		examples: {
			match: [
				'<div class="story"><p>The council adopted the plan on Monday, and the first of the three ferries will sail in May, the mayor said after the vote.</p><ul class="comment-list"><li>Finally, the old one never came on time.</li></ul></div>',
			],
			not: ['<div class="commentable"><p>The council adopted the plan on Monday, and the first of the three ferries will sail in May.</p></div>'],
		},
	},
	asks: 0,
	judge: (line, page) => (page.marked && threadsOf(page)[line.index] === 1 ? drop('stands among comments of readers') : null),
};
