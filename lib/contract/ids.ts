import * as z from "zod";

/** An identifier in case files, URLs and the API: a letter, then letters, digits, "-" or "_"; 64 characters at most. */
export const idSchema = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/);

/** An address that a page may link to: http and https alone, whoever wrote the file. */
export const webAddressSchema = z.url({ protocol: /^https?$/ });

/** The number of scenarios a case may have. */
export const MIN_SCENARIOS = 2;
export const MAX_SCENARIOS = 8;
