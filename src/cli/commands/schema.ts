/** `policy-extract schema`: the JSON Schemas of what is printed as JSON. */
import { Argument, type Command } from 'commander';
import { z } from 'zod';
import { comparisonSchema, timelineComparisonSchema } from '../../diff/schema.js';
import { timelineSchema } from '../../timeline/schema.js';
import { print } from '../output.js';

const schemas = { timeline: timelineSchema, comparison: comparisonSchema, 'timeline-comparison': timelineComparisonSchema } as const;

export function schema(program: Command): void {
	program
		.command('schema')
		.description('print the JSON Schema (2020-12) of the timeline, or of what diff prints')
		.addArgument(new Argument('[of]', 'what it describes').choices(Object.keys(schemas)).default('timeline'))
		.action(async (of: keyof typeof schemas) => {
			await print([`${JSON.stringify(z.toJSONSchema(schemas[of], { target: 'draft-2020-12' }), null, 2)}\n`]);
		});
}
