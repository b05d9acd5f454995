/** `policy-extract schema`: the JSON Schema of the timeline. */
import type { Command } from 'commander';
import { z } from 'zod';
import { timelineSchema } from '../../timeline/schema.js';
import { print } from '../output.js';

export function schema(program: Command): void {
	program
		.command('schema')
		.description('print the JSON Schema (2020-12) of the timeline')
		.action(async () => {
			await print([`${JSON.stringify(z.toJSONSchema(timelineSchema, { target: 'draft-2020-12' }), null, 2)}\n`]);
		});
}
