/** What adults are addressed by, as the source of an expression. */
export const titles = '(?:Mr|Mrs|Miss|Ms|Mx|Dr|Sir|Madam|Lady)'
