declare const brand: unique symbol;

/** A string that went through its parser; two brands never mix. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };
