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
