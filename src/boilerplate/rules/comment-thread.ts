import { drop, type Rule } from '../rule.js';

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
	judge: (line, page) => (page.threads[line.index] === 1 ? drop('stands among comments of readers') : null),
};
