/** Tells on the terminal how far a long check has come, in one line that is taken away at the end. */
import type { Output } from './terminal';

/** Few drafts are checked before anyone looks; then the line changes after so many. */
const step = 50;

export class Progress {
  private drafts = 0;
  private isShown = false;

  /** @param output nothing is written where it leads to a file or another program */
  constructor(private readonly output: Output) {}

  /** One more draft was checked. */
  count(): void {
    this.drafts++;
    if (this.output.columns === undefined || this.drafts % step !== 0) return;
    this.output.write(`\r${this.drafts} drafts checked …`);
    this.isShown = true;
  }

  /** Makes room for other words. */
  clear(): void {
    if (this.isShown) this.output.write('\r\u001b[K');
    this.isShown = false;
  }
}
