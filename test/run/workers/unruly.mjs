/** A worker that hangs, eats memory or throws, as its job's path says. */
export default function work({ path, started }) {
	Atomics.store(new Int32Array(started), 0, 1);
	if (path === 'hang') for (;;);
	if (path === 'eat') {
		const eaten = [];
		for (;;) eaten.push(Array.from({ length: 1000 }, () => Math.random()));
	}
	if (path === 'throw') throw new Error('out of\nluck');
	return { findings: [path], sketches: [], failures: [] };
}
