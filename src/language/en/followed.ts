/** English words of following what a higher body decided. */

export const followers: readonly string[] = [
	'implement',
	'implementing',
	'implementation of',
	'carry out',
	'carrying out',
	'follow',
	'following',
	'comply with',
	'in line with',
	'in accordance with',
	'according to',
	'under',
	'pursuant to',
];

export const directions: readonly string[] = [
	'arrangements',
	'arrangement',
	'deployment',
	'deployments',
	'decisions',
	'instructions',
	'requirements',
	'spirit',
	'guidance',
	'decision-making',
	'principles',
	'directives',
	'guidelines',
	'resolutions',
	'call',
];

/** Between what was decided and whoever decided it. */
export const origins: readonly string[] = ['of', 'from', 'at'];
/** Other small words in and between names. */
export const joints: readonly string[] = ['the', 'and'];
/** Open a sentence that says what something is done for, before the verb of following: `In order to| implement`. */
export const purposes: readonly string[] = ['to', 'in'];
