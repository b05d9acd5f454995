/** The register of public bodies, compiled for matching. */

export interface Register {
	/** sha256 of the data it was compiled from: part of the rules hash. */
	readonly hash: string;
}

let shipped: Register | null = null;

/** The register that ships with the package, compiled once. */
export function shippedRegister(): Register {
	shipped ??= { hash: '' };
	return shipped;
}
