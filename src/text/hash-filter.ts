/**
 * Tells of most hashes at once that they are not in a set (Bloom 1970, with one hash): bits, eight for each member, so that it stays small and near.
 * What it lets pass is asked of the set itself.
 */
export class HashFilter {
	private bits = new Uint32Array(2);
	/** Every hash that was added. */
	readonly hashes: number[] = [];

	add(hash: number): void {
		this.hashes.push(hash);
		if (this.hashes.length * 8 > this.bits.length * 32) {
			this.bits = new Uint32Array(this.bits.length * 2);
			for (const known of this.hashes) this.set(known);
		} else this.set(hash);
	}

	/** False where the hash is surely none that was added. */
	mayHave(hash: number): boolean {
		const { bits } = this;
		return (((bits[(hash >>> 5) & (bits.length - 1)] as number) >>> (hash & 31)) & 1) === 1;
	}

	private set(hash: number): void {
		const cell = (hash >>> 5) & (this.bits.length - 1);
		this.bits[cell] = (this.bits[cell] as number) | (1 << (hash & 31));
	}
}
