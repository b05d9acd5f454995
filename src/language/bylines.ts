/** How a line names its author in languages whose word for that is a common preposition: it counts before names alone. */
import { words } from './words.js';

/** Open such a line. */
export const nameLeads: readonly string[] = words('Par Por Di');
/** Small words inside a name. */
export const nameParticles: readonly string[] = words('de del la las los du des le y et e da dos');
