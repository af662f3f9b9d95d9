/**
 * CRC-64 as Azure Storage computes it (reflected polynomial 0x9a6c9329ac4bc9b5, the one of NVMe), on two 32-bit
 * halves: BigInt would be some thirty times slower.
 */
const POLYNOMIAL_HIGH = 0x9a6c9329;
const POLYNOMIAL_LOW = 0xac4bc9b5;
const TABLE = Array.from({ length: 256 }, (_, index) => {
  let high = 0;
  let low = index;
  for (let bit = 0; bit < 8; bit += 1) {
    const carry = low & 1;
    low = (low >>> 1) | (high << 31);
    high >>>= 1;
    if (carry) {
      high ^= POLYNOMIAL_HIGH;
      low ^= POLYNOMIAL_LOW;
    }
  }
  return { high, low };
});
const TABLE_HIGH = Int32Array.from(TABLE, ({ high }) => high);
const TABLE_LOW = Int32Array.from(TABLE, ({ low }) => low);

export class Crc64 {
  #high = -1;
  #low = -1;

  update(bytes: Uint8Array): this {
    let high = this.#high;
    let low = this.#low;
    for (let index = 0; index < bytes.length; index += 1) {
      const entry = (low ^ (bytes[index] as number)) & 0xff;
      low = ((low >>> 8) | (high << 24)) ^ (TABLE_LOW[entry] as number);
      high = (high >>> 8) ^ (TABLE_HIGH[entry] as number);
    }
    this.#high = high;
    this.#low = low;
    return this;
  }

  /** Base64 of the eight bytes, least significant first, as the headers carry it. */
  digest(): string {
    const bytes = Buffer.alloc(8);
    bytes.writeInt32LE(~this.#low, 0);
    bytes.writeInt32LE(~this.#high, 4);
    return bytes.toString('base64');
  }
}
