import type { Found } from './pattern.js';

/** What begins at a token: a figure and the pattern that read it, or the token at which reading goes on. */
export type Step =
	| { readonly figure: Found; readonly rule: string; readonly numberFirst: number; readonly numberEnd: number }
	| { readonly figure: null; readonly next: number };
