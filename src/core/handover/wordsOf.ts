/** The words of a table, written one after the other with a bar between them. */
export const wordsOf = (table: string): string[] => table.trim().split(/\s*\|\s*/)
