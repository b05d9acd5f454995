/** Words that open a line that tells on which day what stands below it was decided, as far as its date. */

const participles = ['signed', 'issued', 'introduced', 'adopted', 'approved', 'passed', 'enacted', 'promulgated'];
const meetings = [
	'cabinet meeting',
	'council meeting',
	'meeting',
	'cabinet session',
	'session',
	'sitting',
	'statement on the cabinet meeting',
	'cabinet decisions',
	'decisions',
];

export const entryOpenings: readonly string[] = [
	...participles.flatMap((participle) => [participle, `${participle} on`, `${participle} :`]),
	...meetings.flatMap((meeting) => [
		`${meeting} of`,
		`${meeting} on`,
		`${meeting} held on`,
		`${meeting} of the`,
		`${meeting} :`,
		`${meeting} –`,
		`${meeting} -`,
	]),
	'dated',
];
