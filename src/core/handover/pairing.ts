/** What a teacher's device and one wall tablet share since they were paired. */
export interface Pairing {
  /** The teacher's device: 16 bits, made once when it is set up; a lost phone is revoked by it. */
  keyId: number
  /** The tablet in this pairing: 16 bits, never 0, new each time the two are paired. */
  tabletTag: number
  /** 16 random bytes that only these two devices know. */
  secret: Uint8Array
  /** What adults call the tablet, such as "Fox". */
  tabletName: string
  /** The adult whose device it is, as pupils know them, such as "Miss Khan". */
  adultName: string
}
