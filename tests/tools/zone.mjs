/**
 * The time zone that is so many whole hours ahead of UTC. The names of this kind have their sign the other way round,
 * and Firefox knows none of them without a difference.
 *
 * @param {number} hours -12 to 14
 */
export const zoneAhead = (hours) => (hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`)
