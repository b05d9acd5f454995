/** Line of the input at an offset, 1-based; asked with ascending offsets only. */
export class LineCursor {
	private next: number;
	line = 1;
	constructor(private readonly source: string) {
		this.next = source.indexOf('\n');
	}
	at(offset: number): number {
		while (this.next >= 0 && this.next < offset) {
			this.line++;
			this.next = this.source.indexOf('\n', this.next + 1);
		}
		return this.line;
	}
}
