/**
 * A table of whole numbers that grows by rows; 100,000 rows of ten columns take 4 MB, as objects they would take 15. A long table is many pieces:
 * one that is copied into a larger one whenever it is full takes three times its size.
 */
const PIECE = 12;
const ROWS = 1 << PIECE;

export class Columns {
	private readonly pieces: Int32Array[];
	private rows = 0;

	/** @param rows that there is room for at first */
	constructor(
		private readonly width: number,
		rows = 64,
	) {
		this.pieces = [new Int32Array(width * Math.min(rows, ROWS))];
	}

	get length(): number {
		return this.rows;
	}

	/** Adds a row of zeros. @returns its index */
	add(): number {
		const { width } = this;
		const row = this.rows++;
		const at = (row & (ROWS - 1)) * width;
		let piece = this.pieces[row >>> PIECE];
		if (piece === undefined || at === piece.length) piece = this.grow(row >>> PIECE, piece);
		for (let cell = at; cell < at + width; cell++) piece[cell] = 0;
		return row;
	}

	private grow(index: number, full: Int32Array | undefined): Int32Array {
		const piece = new Int32Array(full === undefined ? this.width * ROWS : Math.min(full.length * 2, this.width * ROWS));
		if (full !== undefined) piece.set(full);
		this.pieces[index] = piece;
		return piece;
	}

	/** Drops the rows from `length` on. */
	truncate(length: number): void {
		this.rows = Math.min(this.rows, length);
	}

	get(row: number, column: number): number {
		return (this.pieces[row >>> PIECE] as Int32Array)[(row & (ROWS - 1)) * this.width + column] as number;
	}

	set(row: number, column: number, value: number): void {
		(this.pieces[row >>> PIECE] as Int32Array)[(row & (ROWS - 1)) * this.width + column] = value;
	}
}
