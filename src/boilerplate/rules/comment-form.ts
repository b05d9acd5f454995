import { cueLanguages } from '../cues.js';
import { byCue } from '../rule.js';

export const commentForm = byCue(
	{
		id: 'boilerplate/comment-form',
		summary: 'Comment forms, their notes and their buttons.',
		why: 'A form invites a reader to write; none of it is the article.',
		languages: cueLanguages,
		examples: {
			match: [
				'コメントを書く',
				'Leave a Comment',
				'Your email address will not be published. Required fields are marked *',
				'发表评论',
				'请您文明上网，理性发言',
			],
			not: ['The ministry invited the public to comment on the draft by 30 June.', '社会各界可以对草案提出意见。'],
		},
	},
	'comments',
	{ whole: 1, opens: 14, within: 24 },
	// `Comments:` above a paragraph of the body is a heading of the text
	(line, { lines, bodyLast }) => line.announces && line.index < bodyLast && lines[line.index + 1]?.prose === true,
);
