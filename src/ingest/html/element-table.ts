/** The elements of a page that hold text, while it is read: of a table with a million cells hardly any are told of in the end. */
import type { Elements } from '../../article.js';
import { Columns } from './columns.js';

const Column = { parent: 0, depth: 1 } as const;

export class ElementTable {
	private readonly table = new Columns(2, 256);

	/** @param parent the number of the element around it, -1 where there is none. @returns its own */
	add(parent: number): number {
		const row = this.table.add();
		this.table.set(row, Column.parent, parent);
		this.table.set(row, Column.depth, parent < 0 ? 1 : this.table.get(parent, Column.depth) + 1);
		return row;
	}

	/** Drops the elements from `length` on: nothing stands in them any more. */
	truncate(length: number): void {
		this.table.truncate(length);
	}

	finished(): Elements {
		const { length } = this.table;
		const parent = new Int32Array(length);
		const depth = new Uint16Array(length);
		for (let row = 0; row < length; row++) {
			parent[row] = this.table.get(row, Column.parent);
			depth[row] = this.table.get(row, Column.depth);
		}
		return { parent, depth };
	}
}
