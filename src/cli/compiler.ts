/** How the engine compiles the command's code. */
import { setFlagsFromString } from 'node:v8';

/**
 * The rules are many functions, each with its own callees, none of which is hot by itself: left to itself V8 spends a third of a run over some 470
 * articles on optimizing them, again and again as it learns more of them. So they are compiled plainly at once, optimized later, and with
 * less of their callees inlined. What each of these saves is measured in docs/decisions/compiling.md; once all is compiled none costs anything.
 */
const choices = [
	'--always-sparkplug',
	// bytecode that a function runs before it is optimized; V8's own choice is 67584
	'--interrupt-budget=400000',
	// bytecode of all callees together that goes into one function; V8's own choice is 920
	'--max-inlined-bytecode-size-cumulative=300',
];

/** To be called before the work begins; holds for the threads of the process as well. A command alone may do so, a library may not. */
export function compileForManyRules(): void {
	for (const choice of choices) setFlagsFromString(choice);
}
