/** Italian words before an apostrophe that are words of their own: `dell'economia`, `un'agenzia`. */
import { words } from '../words.js';

export const elisions: readonly string[] = words('dell all dall nell sull coll un quest quell nessun ciascun tutt quant anch sant');
