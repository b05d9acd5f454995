/** Takes the program out of a page that was saved before its server ran it (PHP, JSP, ASP). */

/** The page with every stretch of program replaced by as many spaces, line breaks kept, so that offsets and lines hold. Linear. */
export function withoutProgram(page: string): string {
	// the ends of a program are rarer characters to look for than its beginnings
	if (!page.includes('?>') && !page.includes('%>') && !page.startsWith('<?')) return page;
	const pieces: string[] = [];
	let from = 0;
	for (;;) {
		const at = nextOpening(page, from);
		if (at < 0) break;
		const close = page.startsWith('<%', at) ? '%>' : '?>';
		const end = page.indexOf(close, at);
		const stop = end < 0 ? page.length : end + 2;
		pieces.push(page.slice(from, at), page.slice(at, stop).replace(/[^\n]/g, ' '));
		from = stop;
	}
	pieces.push(page.slice(from));
	return pieces.join('');
}

function nextOpening(page: string, from: number): number {
	for (let at = page.indexOf('<', from); at >= 0; at = page.indexOf('<', at + 1)) {
		const next = page.charCodeAt(at + 1);
		if (next === 37 || (next === 63 && (page.startsWith('<?php', at) || page.startsWith('<?=', at)))) return at;
	}
	return -1;
}
