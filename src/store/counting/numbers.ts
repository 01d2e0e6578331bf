/** A list of whole numbers that grows. */
export class Numbers {
  values = new Int32Array(1024)
  length = 0

  push(value: number): void {
    if (this.length === this.values.length) {
      const more = new Int32Array(2 * this.length)
      more.set(this.values)
      this.values = more
    }
    this.values[this.length++] = value
  }
}
