/**
 * Looks one resolution up, only while that is turned on: from the cache, then from the library, one question at a time.
 */
import type { LibraryReading } from '../../../server/src/lsp/protocol';
import type { Asked } from './ask-library';
import type { KeptAnswer, KeptAnswers } from './kept-answers';
import type { Pace } from './pace';

export type LookUpOutcome =
  | KeptAnswer
  | Exclude<Asked, { readonly state: 'answered' }>
  /** Not turned on. */
  | { readonly state: 'off' }
  /** Not the form of a symbol. */
  | { readonly state: 'no-symbol' }
  /** Another question is pending. */
  | { readonly state: 'busy' }
  /** Too many questions in a minute, or a recent refusal; `wait` in milliseconds. */
  | { readonly state: 'paused'; readonly wait: number }
  /** Refused too often: the library is not asked again in this session. */
  | { readonly state: 'stopped' };

export interface LookUpParts {
  readonly isOn: () => boolean;
  /** The address that asks about a symbol. */
  readonly questionAbout: (symbol: string) => string | undefined;
  readonly ask: (address: string, signal: AbortSignal | undefined) => Promise<Asked>;
  /** @param on ISO date of the answer */
  readonly readAnswer: (symbol: string, text: string, on: string) => Promise<LibraryReading | undefined>;
  readonly kept: KeptAnswers;
  readonly pace: Pace;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export class LookUp {
  private isAsking = false;

  constructor(private readonly parts: LookUpParts) {}

  /** @param symbol canonical; the only thing that is sent */
  async lookUp(symbol: string, signal?: AbortSignal): Promise<LookUpOutcome> {
    const { isOn, questionAbout, kept, pace, now } = this.parts;
    if (!isOn()) return { state: 'off' };
    const address = questionAbout(symbol);
    if (address === undefined) return { state: 'no-symbol' };
    if (this.isAsking) return { state: 'busy' };
    this.isAsking = true;
    try {
      const known = await kept.find(symbol, now());
      if (known) return known;
      const wait = pace.waitAt(now());
      if (wait > 0) return wait === Infinity ? { state: 'stopped' } : { state: 'paused', wait };
      // It may have been turned off meanwhile.
      return isOn() ? await this.ask(symbol, address, signal) : { state: 'off' };
    } finally {
      this.isAsking = false;
    }
  }

  private async ask(symbol: string, address: string, signal: AbortSignal | undefined): Promise<LookUpOutcome> {
    const { ask, readAnswer, kept, pace, now } = this.parts;
    pace.begin(now());
    const asked = await ask(address, signal);
    if (asked.state === 'refused') pace.refused(now(), asked.retryAfter);
    if (asked.state === 'challenged') pace.refused(now());
    if (asked.state !== 'answered') return asked;
    pace.answered();
    const on = now();
    const reading = await readAnswer(symbol, asked.text, new Date(on).toISOString().slice(0, 10));
    if (!reading) return { state: 'broken', reason: 'the language service did not read it' };
    if (reading.state !== 'broken') await kept.keep(symbol, reading, on);
    return reading;
  }
}
