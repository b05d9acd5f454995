/** How the engine compiles the command's code. */
import { setFlagsFromString } from 'node:v8';

/**
 * The rules are many functions, each with its own callees, none of which is hot by itself: left to itself V8 spends a third of a run over some 470
 * articles on optimizing them, again and again as it learns more of them. So they are compiled plainly at once, optimized later, and with
 * less of their callees inlined. What each of these saves is measured in docs/decisions/compiling.md, on Node 20; another engine may not know
 * them, and would say so on standard error.
 */
const choices = [
	'--always-sparkplug',
	// bytecode that a function runs before it is optimized; V8's own choice is 67584
	'--interrupt-budget=400000',
	// bytecode of all callees together that goes into one function; V8's own choice is 920
	'--max-inlined-bytecode-size-cumulative=300',
];

/** The major version of Node on which they were measured. */
const MEASURED = '20';

/**
 * To be called before the work begins; holds for the threads of the process as well. A command alone may do so, a library may not. Where
 * the user has asked the engine for something (`NODE_OPTIONS`, `node --…`), that alone holds.
 */
export function compileForManyRules({ versions, execArgv, env }: Pick<NodeJS.Process, 'versions' | 'execArgv' | 'env'> = process): void {
	if (versions.node.split('.')[0] !== MEASURED || execArgv.length > 0 || (env['NODE_OPTIONS'] ?? '') !== '') return;
	for (const choice of choices) setFlagsFromString(choice);
}
