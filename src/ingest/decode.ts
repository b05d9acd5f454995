/** From bytes to text: the encoding by byte-order mark, then by what the bytes are, then by what the document declares, then by detection. */
import { isAscii, isUtf8, transcode } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import { analyse } from 'chardet';
import { refuseBinary } from './binary.js';
import { mendEncodedTwice } from './encoded-twice.js';
import { IngestError } from './error.js';
import { refuseOwnOutput } from './own-output.js';

export interface Decoded {
	/** Line breaks are `\n`. */
	readonly text: string;
	/** WHATWG name, lower case, e.g. `gb18030`. */
	readonly encoding: string;
	readonly warnings: readonly string[];
}

/** A compressed file may not open into more than this. */
const OPENED_BYTES = 512 * 1024 * 1024;
/** Bytes at the start of a document in which it may declare its encoding (the HTML standard asks for 1,024). */
const DECLARATION_BYTES = 4096;
/** Bytes by which it is seen whether an encoding fits. */
const SAMPLE_BYTES = 64 * 1024;
/** Bytes that the statistical detector is shown: words with letters beyond ASCII and what stands around them. */
const DETECTED_BYTES = 8 * 1024;
const AROUND_BYTES = 24;
/** A document that declares UTF-8 and breaks it less often than this (per byte above 127) is UTF-8 with damage. */
const DAMAGE = 0.02;

/**
 * Decodes a document.
 * @throws {IngestError} where the bytes are empty, are not text, cannot be unpacked, or are an output of this program
 */
export function decode(given: Uint8Array, path: string): Decoded {
	const bytes = isGzip(given) ? unpack(given, path) : given;
	if (bytes.length === 0) throw new IngestError('the file is empty; remove it or fetch it again', path);
	const warnings: string[] = [];
	const { encoding, skip } = encodingOf(bytes, path, warnings);
	const read = decodeAs(bytes.subarray(skip), encoding);
	// old systems padded lines with zeros
	const decoded = read.includes('\0') ? read.replaceAll('\0', ' ') : read;
	const { text, mended } = mendEncodedTwice(decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded);
	if (text.trim() === '') throw new IngestError('the file holds nothing but white space; remove it or fetch it again', path);
	refuseOwnOutput(text, path);
	const replaced = countReplaced(text);
	const undecodable = replaced - (replaced > 0 && encoding === 'utf-8' ? countWritten(bytes) : 0);
	if (undecodable > 0)
		warnings.push(
			`${undecodable} ${undecodable === 1 ? 'place' : 'places'} could not be decoded as ${encoding} and ${undecodable === 1 ? 'reads' : 'read'} U+FFFD`,
		);
	if (mended > 0) warnings.push(`${mended} characters were encoded as utf-8 twice, and were read as what they stood for`);
	return { text, encoding, warnings };
}

/** A page of up to so many bytes is decoded by way of UTF-16, in two thirds of the time; a larger one would stand in memory once more. */
const TWICE_BYTES = 1024 * 1024;

function decodeAs(bytes: Uint8Array, encoding: string): string {
	if (encoding !== 'utf-8') return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (isAscii(bytes)) return buffer.toString('latin1');
	return bytes.length <= TWICE_BYTES && isUtf8(bytes) ? transcode(buffer, 'utf8', 'ucs2').toString('utf16le') : buffer.toString('utf8');
}

/** By the two bytes that no text begins with; whether the rest is sound, unpacking tells. */
function isGzip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unpack(bytes: Uint8Array, path: string): Uint8Array {
	try {
		return gunzipSync(bytes, { maxOutputLength: OPENED_BYTES });
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : null;
		if (code === 'ERR_BUFFER_TOO_LARGE') throw new IngestError(`the gzip file opens into more than ${OPENED_BYTES / 1024 / 1024} MiB; split it`, path);
		throw new IngestError(`the gzip file is ${code === 'Z_BUF_ERROR' ? 'cut off' : 'damaged'} and cannot be unpacked; fetch it again`, path);
	}
}

interface Choice {
	readonly encoding: string;
	/** Bytes of a byte-order mark. */
	readonly skip: number;
}

function encodingOf(bytes: Uint8Array, path: string, warnings: string[]): Choice {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', skip: 3 };
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', skip: 2 };
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', skip: 2 };
	const wide = wideEncoding(bytes);
	if (wide !== null) return { encoding: wide, skip: 0 };
	refuseBinary(bytes, path);
	const declared = declaredEncoding(bytes);
	if (isAscii(bytes)) return { encoding: declared === 'iso-2022-jp' ? declared : 'utf-8', skip: 0 };
	if (isUtf8(bytes)) {
		if (declared !== null && declared !== 'utf-8') warnings.push(`declares ${declared} but is valid utf-8, and was read as that`);
		return { encoding: 'utf-8', skip: 0 };
	}
	if (declared !== null && declared !== 'utf-8') {
		const sample = sampleOf(bytes);
		if (replacedShare(sample, declared) < DAMAGE) return { encoding: declared, skip: 0 };
		const detected = detectedEncoding(sample);
		if (detected !== null && replacedShare(sample, detected) < replacedShare(sample, declared)) {
			warnings.push(`declares ${declared}, but its bytes are not; read as ${detected}`);
			return { encoding: detected, skip: 0 };
		}
		return { encoding: declared, skip: 0 };
	}
	const sample = sampleOf(bytes);
	if (replacedShare(sample, 'utf-8') < DAMAGE) return { encoding: 'utf-8', skip: 0 };
	const detected = detectedEncoding(sample) ?? 'windows-1252';
	if (declared === 'utf-8') warnings.push(`declares utf-8, but its bytes are not; read as ${detected}`);
	return { encoding: detected, skip: 0 };
}

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function wideEncoding(bytes: Uint8Array): string | null {
	const length = Math.min(bytes.length, 4096) & ~1;
	if (length < 4) return null;
	let even = 0;
	let odd = 0;
	for (let i = 0; i < length; i += 2) {
		if (bytes[i] === 0) even++;
		if (bytes[i + 1] === 0) odd++;
	}
	const half = length / 2;
	if (odd > half * 0.3 && even < half * 0.05) return 'utf-16le';
	if (even > half * 0.3 && odd < half * 0.05) return 'utf-16be';
	return null;
}

const declaration =
	/<meta\s[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{2,30})|<\?xml\s[^>]{0,100}?encoding\s{0,5}=\s{0,5}["']([\w:.-]{2,30})|pageEncoding\s{0,5}=\s{0,5}["']([\w:.-]{2,30})/i;

/** What a page declares of itself, as WHATWG knows it; null where it declares nothing or something unknown. */
function declaredEncoding(bytes: Uint8Array): string | null {
	const found = declaration.exec(new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES)));
	return known(found?.[1] ?? found?.[2] ?? found?.[3]);
}

function known(label: string | undefined): string | null {
	if (label === undefined) return null;
	try {
		const name = new TextDecoder(label.toLowerCase()).encoding;
		// a page that says gb2312 or gbk means what its browser took: all of gb18030; utf-16 cannot be declared in ASCII
		if (name === 'gbk') return 'gb18030';
		return name.startsWith('utf-16') ? 'utf-8' : name;
	} catch {
		return null;
	}
}

function countHigh(bytes: Uint8Array): number {
	let high = 0;
	for (const byte of bytes) if (byte > 127) high++;
	return high;
}

/** A stretch of the document from a little before its first byte above 127 on: a page may open with pure ASCII of any length. */
function sampleOf(bytes: Uint8Array): Uint8Array {
	if (bytes.length <= SAMPLE_BYTES) return bytes;
	const first = bytes.findIndex((byte) => byte > 127);
	const from = Math.max(0, Math.min(first - 256, bytes.length - SAMPLE_BYTES));
	return bytes.subarray(from, from + SAMPLE_BYTES);
}

function replacedShare(bytes: Uint8Array, encoding: string): number {
	return countReplaced(new TextDecoder(encoding).decode(bytes)) / Math.max(1, countHigh(bytes));
}

/** The likeliest encoding by the statistics of its letters; null where none is likely. */
function detectedEncoding(sample: Uint8Array): string | null {
	for (const { name } of analyse(beyondAscii(sample))) {
		const encoding = known(name);
		if (encoding !== null && encoding !== 'utf-8' && replacedShare(sample, encoding) < DAMAGE) return encoding;
	}
	return null;
}

/** The stretches of a sample that hold bytes above 127, with a little of what stands around them: markup tells nothing of an encoding. */
function beyondAscii(sample: Uint8Array): Uint8Array {
	const told = new Uint8Array(DETECTED_BYTES);
	let length = 0;
	let until = 0;
	for (let at = 0; at < sample.length && length < DETECTED_BYTES; at++) {
		if ((sample[at] as number) < 128) continue;
		const from = Math.max(until, at - AROUND_BYTES);
		const to = Math.min(sample.length, at + AROUND_BYTES, from + DETECTED_BYTES - length);
		told.set(sample.subarray(from, to), length);
		length += to - from;
		until = to;
		at = to - 1;
	}
	return told.subarray(0, length);
}

function countReplaced(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
	return count;
}

/** U+FFFD that the document itself writes (EF BF BD): damage done by others, before. */
function countWritten(bytes: Uint8Array): number {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let count = 0;
	for (let at = buffer.indexOf('\ufffd'); at >= 0; at = buffer.indexOf('\ufffd', at + 3)) count++;
	return count;
}
