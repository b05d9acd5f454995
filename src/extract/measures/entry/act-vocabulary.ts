/** How the words around a verb tell its act more closely. */

/** One row: verbs, what must or must not stand in their clause, and the act and type that they then are. The first row that fits decides. */
export interface ActRow {
	/** Lemmas as in the table of verbs. */
	readonly verbs: readonly string[];
	/** One of these stands behind the verb, in its clause. */
	readonly behind?: readonly string[];
	/** That word closes the object: 建立|公司, but not 建立|公司|档案. */
	readonly closing?: boolean;
	/** One of these stands before it: 切断 … 合作. */
	readonly ahead?: readonly string[];
	/** No sum of money, no word of funding and none of these stands in its clause: `provide | advice`, but not `provide | 60% of the cost`. */
	readonly free?: readonly string[];
	/** The act; absent where it stays what the verb says. */
	readonly act?: string;
	/** The type; absent where the words of the clause decide. */
	readonly type?: string;
}
