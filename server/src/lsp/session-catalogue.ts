/** What is known about resolutions in a session: the product's catalogue, the entries of users, and the drafts seen. */
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

/** How long a first answer waits for the catalogue, in milliseconds; one that is later is told of. */
const patience = 250;
/** Drafts in which something is changing are told of together, after a rest in milliseconds. */
const rest = 300;
/** Milliseconds until the catalogue is made ready to be searched, when the first findings are out. */
const untilIndex = 1_500;
/** More drafts than a workspace has; those seen after them teach nothing. */
const maxDrafts = 5_000;
/** Lines of a user's file that are told of, each in a line of the log. */
const maxComplaints = 10;

/** Symbols of which more is known than was told, each with the revision since which it is; undefined where it may be any. */
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

  /** Counts on with all that is learnt. */
  get revision(): number {
    return this.changes;
  }

  /** Settles when the product's catalogue is there, or when a drafter should wait no longer. Never rejects. */
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

  /** Takes the files of entries of all workspace folders in place of those taken before. */
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

  /** Takes what was looked up online in this session, as lines of entries, in place of what was taken before. */
  receiveLookedUp(lines: string): void {
    const before = this.lookedUp;
    this.lookedUp = catalogueOf(readEntries(lines).entries);
    this.noteDifferences(before, this.lookedUp);
    this.announce(this.changed);
  }

  /**
   * Takes what a draft says of itself, in place of what it said before; tells whether that differs. What is learnt of an
   * open draft makes another catalogue at once; what is learnt of a closed one can be found in the same, which becomes
   * another when it is told of: thousands may be learnt in a row, and what was found with it shall not be found anew
   * each time.
   */
  learn(uri: string, entry: CatalogueEntry | undefined, from: 'open' | 'closed' = 'open'): boolean {
    const known = this.drafts.of(uri);
    const told = JSON.stringify(entry);
    if (JSON.stringify(known) === told) return false;
    const symbols = new Set([known?.symbol, entry?.symbol].filter((symbol) => symbol !== undefined));
    const before = [...symbols].map((symbol) => JSON.stringify(this.current().find(symbol)));
    // A piece of the draft would keep all of its text.
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
    // The first search makes its index: a tenth of a second that nobody should wait for in the middle of a word.
    setTimeout(() => this.product.search('index', 1), untilIndex);
  }
}
