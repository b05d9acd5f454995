/** The package ships no types: only what the tests use. */
declare module 'edtf' {
	export default function parse(text: string): { readonly min: number; readonly max: number };
}
