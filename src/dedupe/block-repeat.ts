/** A block that repeats another: indices into the content blocks the finder was given. */
export interface BlockRepeat {
	readonly block: number;
	readonly of: number;
}
