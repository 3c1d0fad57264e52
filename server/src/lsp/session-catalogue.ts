/** The catalogue of a session: the product's, users' own entries, and the drafts seen. */
import type { RemoteConsole } from 'vscode-languageserver';
import {
  type Catalogue,
  type CatalogueEntry,
  catalogueOf,
  DraftEntries,
  emptyCatalogue,
  joinCatalogues,
  readCatalogue,
  readEntries,
} from '../core/index';
import type { EntryFile } from './protocol';

/** Gives the text of the product's catalogue; may reject. */
export type LoadCatalogue = () => Promise<string>;

/** How long a first answer waits for the catalogue, in milliseconds; a later catalogue is announced. */
const patience = 250;
/** Changes in drafts are announced together, after a pause in milliseconds. */
const rest = 300;
/** Milliseconds until the search index is built, after the first findings. */
const untilIndex = 1_500;
/** More drafts than a workspace has; later ones teach nothing. */
const maxDrafts = 5_000;
/** Reported lines of a user's file, each in a line of the log. */
const maxComplaints = 10;

/** Symbols with new facts, each with its revision; undefined if it may be any. */
export type CatalogueChanges = ReadonlyMap<string, number> | undefined;

export class SessionCatalogue {
  private product = emptyCatalogue;
  private own = emptyCatalogue;
  private lookedUp = emptyCatalogue;
  private readonly drafts = new DraftEntries(maxDrafts);
  private joined: Catalogue | undefined;
  private loading: Promise<void> | undefined;
  private isRead = false;
  private readonly listeners: ((changed: CatalogueChanges) => void)[] = [];
  private changed = new Map<string, number>();
  private changes = 0;
  private resting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly load: LoadCatalogue,
    private readonly console: Pick<RemoteConsole, 'warn'>,
  ) {}

  /** The same object until more is known. */
  current(): Catalogue {
    return (this.joined ??= joinCatalogues(this.product, this.own, this.lookedUp, this.drafts));
  }

  /** Incremented by everything learnt. */
  get revision(): number {
    return this.changes;
  }

  /** Settles when the product's catalogue is loaded, or when a drafter should wait no longer. Never rejects. */
  async ready(): Promise<void> {
    if (this.isRead) return;
    let isLate = false;
    let giveUp: () => void = () => undefined;
    const timer = setTimeout(() => {
      isLate = true;
      giveUp();
    }, patience);
    const first = this.loading === undefined;
    this.loading ??= this.read();
    const loaded = this.loading.then(() => {
      clearTimeout(timer);
      if (first && isLate) this.announce(undefined);
    });
    await Promise.race([loaded, new Promise<void>((resolve) => (giveUp = resolve))]);
  }

  /** Replaces the files of entries of all workspace folders. */
  receive(files: readonly EntryFile[]): void {
    const read = files.map(({ uri, text }) => ({ uri, ...readEntries(text) }));
    const before = this.own;
    this.own = catalogueOf(read.flatMap(({ entries }) => entries));
    this.noteDifferences(before, this.own);
    for (const { uri, rejected } of read) {
      for (const { line, message } of rejected.slice(0, maxComplaints)) {
        this.console.warn(`${uri}, line ${line} is passed over: ${message}`);
      }
      const more = rejected.length - maxComplaints;
      if (more > 0) this.console.warn(`${uri}: ${more} more lines are passed over`);
    }
    this.announce(this.changed);
  }

  /** Replaces the lines of entries looked up online in this session. */
  receiveLookedUp(lines: string): void {
    const before = this.lookedUp;
    this.lookedUp = catalogueOf(readEntries(lines).entries);
    this.noteDifferences(before, this.lookedUp);
    this.announce(this.changed);
  }

  /**
   * Replaces what a draft says of itself, and returns whether it differs. An open draft changes the catalogue at once.
   * Closed drafts are merged lazily: rebuilding after each of thousands would throw away cached findings.
   */
  learn(uri: string, entry: CatalogueEntry | undefined, from: 'open' | 'closed' = 'open'): boolean {
    const known = this.drafts.of(uri);
    const told = JSON.stringify(entry);
    if (JSON.stringify(known) === told) return false;
    const symbols = new Set([known?.symbol, entry?.symbol].filter((symbol) => symbol !== undefined));
    const before = [...symbols].map((symbol) => JSON.stringify(this.current().find(symbol)));
    // A substring of the draft would keep all of its text.
    this.drafts.set(uri, told === undefined ? undefined : (JSON.parse(told) as CatalogueEntry));
    if (from === 'open') this.joined = undefined;
    const isNews = [...symbols].filter((symbol, at) => JSON.stringify(this.current().find(symbol)) !== before[at]);
    for (const symbol of isNews) this.note(symbol);
    return isNews.length > 0;
  }

  /** Tells the listeners when nothing has been learnt for a while. */
  announceSoon(): void {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.announce(this.changed), rest);
  }

  onDidChange(listener: (changed: CatalogueChanges) => void): void {
    this.listeners.push(listener);
  }

  private announce(changed: CatalogueChanges): void {
    this.joined = undefined;
    this.changed = new Map();
    for (const listener of this.listeners) listener(changed);
  }

  private noteDifferences(before: Catalogue, after: Catalogue): void {
    for (const symbol of [...before.symbols(), ...after.symbols()]) {
      if (JSON.stringify(before.find(symbol)) !== JSON.stringify(after.find(symbol))) this.note(symbol);
    }
  }

  private note(symbol: string): void {
    this.changed.set(symbol, ++this.changes);
  }

  private async read(): Promise<void> {
    try {
      this.product = readCatalogue(await this.load());
      this.joined = undefined;
    } catch (error) {
      this.console.warn(`The catalogue of resolutions could not be read: ${String(error)}`);
    }
    this.isRead = true;
    // The first search builds its index: a tenth of a second that should not fall into a word.
    setTimeout(() => this.product.search('index', 1), untilIndex);
  }
}
