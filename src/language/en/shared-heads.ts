/** English lists of bodies that share their head: `the Health, Transport and Defence ministries`. */
import { words } from '../words.js';

/** Heads in the plural that the members of a list share: `the Health, Transport and Defence| ministries`. */
export const sharedPlurals: readonly (readonly [string, string, string])[] = [
	['ministries', 'Ministry', 'ministry'],
	['departments', 'Department', 'ministry'],
	['governments', 'Government', 'government'],
	['parliaments', 'Parliament', 'legislature'],
	['administrations', 'Administration', 'government'],
];

/** Fields that states have ministries for, word by word: `the Health, Transport and Defence| ministries`. */
export const ministryFields: readonly string[] = words(`
	health education justice transport transportation energy environment agriculture science technology culture tourism defence defense communications information water mining mines fisheries forestry
	sport sports infrastructure development economy economic veterans immigration foreign external internal home interior affairs finance treasury labor labour employment trade commerce industry industries business housing urban
	rural climate security social welfare works power oil petroleum gas transit roads railways railway aviation shipping food pensions youth women religious land lands planning digital innovation
`);

/** Joints in the list: `Health| and| Transport`. */
export const listJoints: readonly string[] = words('and , &');

export const lastJoint = 'and';

/** Behind the shared head whose they are: `departments| of Brightwell`; before the list at whom: `At| Harvard`. */
export const ownerLinks: readonly string[] = words('of at in within');

export const ownerOpeners: readonly string[] = words('at');
