/** How often a property is tried: a small share in every test run, `SOAK_RUNS` times in `npm run soak`. */
export const runs = (share: number): number => Number(process.env.SOAK_RUNS ?? share)
