/** How the engine compiles the command's code. */
import { setFlagsFromString } from 'node:v8';

/**
 * Code units of bytecode that V8's optimizing compiler may inline into one function, all callees together; its own choice is 920. The rules are many
 * functions, each with its own callees, none of which is hot by itself: on some 470 articles half of all CPU time went to compiling them. Measured
 * on these with 920, 450, 300 and 200 (docs/decisions/compiling.md): 300 costs a quarter less, and nothing once all is compiled.
 */
const inlined = 300;

/** To be called before the work begins; holds for the threads of the process as well. A command alone may do so, a library may not. */
export function inlineLess(): void {
	setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${inlined}`);
}
