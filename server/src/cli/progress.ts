/** Shows the progress of a long check at the terminal, in one line that is cleared at the end. */
import type { Output } from './terminal';

/** A few drafts are done before anyone looks; then the line changes after this many. */
const step = 50;

export class Progress {
  private drafts = 0;
  private isShown = false;

  /** @param output ignored if it leads to a file or another program */
  constructor(private readonly output: Output) {}

  /** One more draft was checked. */
  count(): void {
    this.drafts++;
    if (this.output.columns === undefined || this.drafts % step !== 0) return;
    this.output.write(`\r${this.drafts} drafts checked …`);
    this.isShown = true;
  }

  /** Makes room for other output. */
  clear(): void {
    if (this.isShown) this.output.write('\r\u001b[K');
    this.isShown = false;
  }
}
