import { describe, expect, it } from 'vitest';
import { measuresOf } from './reading.js';

const HEAD = 'The Harbour Ministry of Kenya approved a plan for piers on Monday. ';
const behind = (text: string): readonly string[] =>
	measuresOf(HEAD + text)
		.map(({ summary }) => summary)
		.slice(1);

describe('what speaks of the page is no measure', () => {
	it.each([
		'Sign up here.',
		'Sign up for our morning letter and get the ministry in your box.',
		'($1 = 0.9 crowns) Reporting by Ann Reed and Tom Lake; Editing by Joan Moor Our Standards: the principles.',
		'Any questions on this press release should be sent to the ministry.',
		'This article was originally published by the Harbour Ministry and will be updated.',
		'Controller: Reed Ltd. was fined by the ministry.',
		'Legal references: Article 5 (piers to be closed by the ministry), Article 6 (boats).',
		'For more information: the ministry will open an office.',
	])('%s', (text) => expect(behind(text)).toEqual([]));
	it('but a sentence before it is', () =>
		expect(behind('The ministry will open ten piers (Reporting by Ann Reed).')).toEqual(['The ministry will open ten piers']));
	it.each([
		'Case No. 12: the ministry ordered the port to close.',
		'Source: the ministry will publish rules on 1 June 2025.',
		'"Register now," the minister told sailors, and announced a $3 million campaign.',
		'The ministry said the ban does not necessarily represent a burden and will take effect on 1 July 2025.',
	])('but a rule with the same words is: %s', (text) => expect(behind(text)).not.toEqual([]));
	it('nor is one lost that has such words of its own', () =>
		expect(behind('The ministry will sign up fifty pilots and set standards. Copyright law will be amended by the ministry.')).toHaveLength(2));
});
