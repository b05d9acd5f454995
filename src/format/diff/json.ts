/** A comparison as JSON, in the order of its schema. */
import type { Comparison } from '../../diff/schema.js';

export function formatJson(comparison: Comparison): string {
	return `${JSON.stringify(comparison, null, 2)}\n`;
}
