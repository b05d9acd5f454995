/** Where lines of the input begin in the text of a page, while it is written. */
import type { LineMap } from '../../article.js';
import { Columns } from './columns.js';

const Column = { offset: 0, line: 1 } as const;

export class LineMarks {
	private readonly table = new Columns(2, 256);
	private last = 0;

	/** Text of this line of the input is about to be written. */
	note(offset: number, line: number): void {
		if (line === this.last) return;
		this.last = line;
		const row = this.table.add();
		this.table.set(row, Column.offset, offset);
		this.table.set(row, Column.line, line);
	}

	/** Parts of the text were moved, last first. */
	moved(parts: readonly { readonly from: number; readonly by: number }[]): void {
		let row = this.table.length - 1;
		for (const { from, by } of parts)
			for (; row >= 0; row--) {
				const offset = this.table.get(row, Column.offset);
				if (offset < from) break;
				this.table.set(row, Column.offset, offset + by);
			}
	}

	finished(): LineMap {
		return { offsets: this.column(Column.offset), lines: this.column(Column.line) };
	}

	private column(column: number): Uint32Array {
		const cells = new Uint32Array(this.table.length);
		for (let row = 0; row < cells.length; row++) cells[row] = this.table.get(row, column);
		return cells;
	}
}
