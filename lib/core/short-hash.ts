/** As much of a hash as people compare: its first twelve hex digits. */
export const shortHash = (hash: string): string => hash.slice(0, 12);
