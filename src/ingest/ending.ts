/** How a line ends. */
import { functionWords } from '../language/function-words.js';

/** `… came into force on`: the line goes on, whatever the next one looks like. `harbour.com` ends in none. */
export function endsInFunctionWord(line: string): boolean {
	const word = /\s(\p{L}{1,12})$/u.exec(line.slice(-14))?.[1];
	return word !== undefined && functionWords.has(word.toLowerCase());
}
