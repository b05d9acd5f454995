/** French words before an apostrophe that are words of their own: `l'État`, `jusqu'au`. */
import { words } from '../words.js';

export const elisions: readonly string[] = words('l d n s c j m t qu jusqu lorsqu puisqu quoiqu');
