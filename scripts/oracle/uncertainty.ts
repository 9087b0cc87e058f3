import type { OracleFunction } from "./oracle-function";
export const UNCERTAINTY_FUNCTIONS: Readonly<Record<string, OracleFunction>> = {};
