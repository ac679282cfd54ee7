/** Words already written or read in one message, by word list, so that a repeat is a short reference. */
export type SeenWords = Record<string, string[]>

/** Collects bits, the highest of each number first. */
export class BitWriter {
  readonly seen: SeenWords = {}
  private readonly bits: number[] = []

  /** Appends `value` in `width` bits. A value that does not fit is a mistake in the program, and throws. */
  put(value: number, width: number): void {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** width) {
      throw new RangeError(`${value} does not fit in ${width} bits`)
    }
    for (let power = width - 1; power >= 0; power -= 1) this.bits.push(Math.floor(value / 2 ** power) % 2)
  }

  get length(): number {
    return this.bits.length
  }

  /** The bits as bytes; the last byte is filled up with zeros. */
  bytes(): Uint8Array {
    const bytes = new Uint8Array(Math.ceil(this.bits.length / 8))
    this.bits.forEach((bit, at) => {
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (7 - (at & 7)))
    })
    return bytes
  }
}

/**
 * Reads what a `BitWriter` wrote. It never throws: after the last bit every number is 0, which ends every list and
 * text, and `atEnd` tells afterwards that something was missing.
 */
export class BitReader {
  readonly seen: SeenWords = {}
  /** Set when a word or kind is one that only a later version knows. */
  newer = false
  /** Set when a number stands for nothing: it is no character, or repeats a word that was never there. */
  broken = false
  private at = 0

  constructor(private readonly source: Uint8Array) {}

  take(width: number): number {
    let value = 0
    for (let taken = 0; taken < width; taken += 1) value = value * 2 + this.bit()
    return value
  }

  /** Whether reading on is of no use: the bits have ended, or were found to be unreadable. */
  get isOver(): boolean {
    return this.newer || this.broken || this.at > this.source.length * 8
  }

  /** How many bytes were read, the last one perhaps in part. */
  get bytesRead(): number {
    return Math.ceil(this.at / 8)
  }

  private bit(): number {
    const byte = this.source[this.at >> 3] ?? 0
    const bit = (byte >> (7 - (this.at & 7))) & 1
    this.at += 1
    return bit
  }

  /** Reads up to the next whole byte. False where the bits in between are not the zeros that a writer fills up with. */
  fillUp(): boolean {
    return this.take(this.bytesRead * 8 - this.at) === 0
  }

  /** Whether exactly the whole source was read, but for the zeros that fill up the last byte. */
  atEnd(): boolean {
    return this.fillUp() && this.bytesRead === this.source.length
  }
}
