/** Works on many names, a few at a time; a name that returns while being worked on is repeated. */
export class WorkQueue {
  private readonly waiting = new Set<string>();
  private readonly underWay = new Set<string>();
  private idle: (() => void)[] = [];

  /** @param work may reject, which ends nothing but itself @param width limit of concurrent work */
  constructor(
    private readonly work: (name: string) => Promise<unknown>,
    private readonly width: number,
  ) {}

  /** How many are still open. */
  get left(): number {
    return this.waiting.size + this.underWay.size;
  }

  add(names: Iterable<string>): void {
    for (const name of names) this.waiting.add(name);
    this.go();
  }

  /** Work under way is finished nevertheless. */
  remove(name: string): void {
    this.waiting.delete(name);
    this.tellIdle();
  }

  clear(): void {
    this.waiting.clear();
    this.tellIdle();
  }

  /** Settles when everything is done. */
  whenIdle(): Promise<void> {
    return this.left === 0 ? Promise.resolve() : new Promise((resolve) => this.idle.push(resolve));
  }

  private go(): void {
    for (const name of this.waiting) {
      if (this.underWay.size >= this.width) return;
      if (this.underWay.has(name)) continue;
      this.waiting.delete(name);
      this.underWay.add(name);
      void this.do(name);
    }
  }

  private async do(name: string): Promise<void> {
    try {
      await this.work(name);
    } catch {
      // The work reports its own failures.
    }
    this.underWay.delete(name);
    this.go();
    this.tellIdle();
  }

  private tellIdle(): void {
    if (this.left > 0) return;
    const told = this.idle;
    this.idle = [];
    for (const tell of told) tell();
  }
}
