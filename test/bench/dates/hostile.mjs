/** Time for inputs that make taggers slow, beside news of the same size. */
const size = 100_000;
/** A piece over and over, to the size in bytes of UTF-8. */
const fill = (piece) => piece.repeat(Math.ceil(size / Buffer.byteLength(piece)));

/** @returns [name, CPU milliseconds] of the best of three runs each */
export function hostile(documents, find) {
	const news = documents.map(({ text }) => text).join('\n');
	const inputs = {
		news: news.slice(0, size),
		'on on on': fill('on '),
		'the end of the': fill('the end of the '),
		'last last': fill('last '),
		digits: fill('7'),
		'digits apart': fill('20 '),
		'dates joined': fill('2020-01-01-'),
		年: fill('年'),
		一: fill('一'),
		今年年底前: fill('今年年底前'),
		'first half of': fill('first half of '),
		'(((': fill('('),
	};
	return Object.entries(inputs).map(([name, text]) => {
		let best = Number.POSITIVE_INFINITY;
		for (let run = 0; run < 3; run++) {
			const before = process.cpuUsage();
			find(text, '2021-09-27');
			const { user, system } = process.cpuUsage(before);
			best = Math.min(best, (user + system) / 1000);
		}
		return [name, best];
	});
}
