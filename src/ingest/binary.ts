/** Refuses files that are not text, by their first bytes, and says what to do with them. */
import { IngestError } from './error.js';

const kinds: readonly { readonly starts: readonly number[]; readonly name: string; readonly advice: string }[] = [
	{ starts: [0x25, 0x50, 0x44, 0x46], name: 'a PDF', advice: 'convert it to text first (pdftotext)' },
	{ starts: [0x50, 0x4b, 3, 4], name: 'a ZIP or Office file', advice: 'unpack it, or save it as HTML or text first' },
	{ starts: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Office file', advice: 'save it as HTML or text first' },
	{ starts: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'an RTF file', advice: 'save it as HTML or text first' },
	{ starts: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG image', advice: 'leave it out' },
	{ starts: [0xff, 0xd8, 0xff], name: 'a JPEG image', advice: 'leave it out' },
	{ starts: [0x47, 0x49, 0x46, 0x38], name: 'a GIF image', advice: 'leave it out' },
	{ starts: [0x42, 0x5a, 0x68], name: 'a bzip2 file', advice: 'unpack it first' },
	{ starts: [0xfd, 0x37, 0x7a, 0x58, 0x5a], name: 'an xz file', advice: 'unpack it first' },
	{ starts: [0x28, 0xb5, 0x2f, 0xfd], name: 'a zstd file', advice: 'unpack it first' },
	{ starts: [0x52, 0x61, 0x72, 0x21], name: 'a RAR file', advice: 'unpack it first' },
	{ starts: [0x37, 0x7a, 0xbc, 0xaf], name: 'a 7-Zip file', advice: 'unpack it first' },
	{ starts: [0x1f, 0x8b], name: 'a gzip file in a gzip file', advice: 'unpack it first' },
];

/** Share of control characters in the first bytes above which a file is not text. */
const CONTROLS = 0.02;
/** Share of zeros: old systems padded the lines of their gazettes with some. */
const ZEROS = 0.01;
const LOOKED_AT = 8192;

/** @throws {IngestError} where the bytes are those of a binary file */
export function refuseBinary(bytes: Uint8Array, path: string): void {
	const kind = kinds.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte));
	if (kind !== undefined) throw new IngestError(`this is ${kind.name}, not text; ${kind.advice}`, path);
	const length = Math.min(bytes.length, LOOKED_AT);
	let zeros = 0;
	let controls = 0;
	for (let i = 0; i < length; i++) {
		const byte = bytes[i] as number;
		if (byte === 0) zeros++;
		else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
	}
	if (zeros > length * ZEROS + 1 || controls > length * CONTROLS + 2)
		throw new IngestError(
			/\.gz$/i.test(path)
				? 'this is called .gz but is no gzip file; fetch it again'
				: 'this is a binary file, not text; leave it out, or convert it to HTML or text first',
			path,
		);
}
