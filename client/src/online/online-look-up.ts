/** Online look-up in VS Code: its setting, its commands, the light bulb, and the results of this session. */
import {
  type CancellationToken,
  CodeAction,
  CodeActionKind,
  ConfigurationTarget,
  Disposable,
  type DocumentSelector,
  env,
  type ExtensionContext,
  languages,
  ProgressLocation,
  Uri,
  window,
  workspace,
} from 'vscode';
import { commands, settingsSection } from '../identity';
import { atCursor, atPosition, type Server } from '../server';
import { addToCatalogue, askForCatalogue } from '../workspace/write-catalogue';
import { type AnswerFolder, answerFolder } from './answer-folder';
import { askLibrary, usualLimits } from './ask-library';
import { KeptAnswers } from './kept-answers';
import { pageAbout, questionAbout } from './library-address';
import { LookUp } from './look-up';
import {
  cannotBeAsked,
  consent,
  isForBrowser,
  isOffNow,
  isOnAlready,
  isOnNow,
  needsTrust,
  noCitation,
  outcomeWords,
} from './look-up-words';
import { Pace } from './pace';

const setting = 'onlineLookup';

/** The user's own settings only: a workspace cannot turn it on. */
const isTurnedOn = (): boolean =>
  workspace.isTrusted && workspace.getConfiguration(settingsSection).inspect<unknown>(setting)?.globalValue === true;

const turn = (value: boolean): Thenable<void> =>
  workspace.getConfiguration(settingsSection).update(setting, value, ConfigurationTarget.Global);

const tell = (words: string): void => void window.showInformationMessage(words);

export class OnlineLookUp {
  private readonly answers: AnswerFolder;
  private readonly lookUp: LookUp;
  /** Lines of entries by symbol. */
  private readonly found = new Map<string, string>();

  constructor(
    { globalStorageUri }: ExtensionContext,
    private readonly server: Server,
  ) {
    this.answers = answerFolder(globalStorageUri);
    this.lookUp = new LookUp({
      isOn: isTurnedOn,
      questionAbout,
      ask: (address, signal) => askLibrary(address, { fetch, ...usualLimits, signal }),
      readAnswer: (symbol, text, on) => server.ask('unResolution/readLibraryAnswer', { symbol, text, on }),
      kept: new KeptAnswers(this.answers),
      pace: new Pace(),
      now: () => Date.now(),
    });
  }

  /** A light bulb for unknown resolutions, and the results for a restarted server. */
  listen(selector: DocumentSelector): Disposable {
    const provider = languages.registerCodeActionsProvider(
      selector,
      {
        provideCodeActions: async (document, { start }) => {
          const cited = isTurnedOn()
            ? await this.server.ask('unResolution/citedAt', atPosition(document, start))
            : undefined;
          if (!cited || cited.symbol === null || cited.isKnown) return [];
          const title = `Look up ${cited.symbol} online`;
          const action = new CodeAction(title, CodeActionKind.QuickFix);
          action.command = { title, command: commands.lookUpOnline, arguments: [cited.symbol] };
          return [action];
        },
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    );
    return Disposable.from(
      provider,
      this.server.onDidStart(() => {
        if (this.found.size > 0) void this.tellServer().catch(() => undefined);
      }),
    );
  }

  /** Explains what is sent, asks once, and returns whether it is on. */
  async turnOn(): Promise<boolean> {
    if (!workspace.isTrusted) {
      tell(needsTrust);
      return false;
    }
    if (isTurnedOn()) {
      tell(isOnAlready);
      return true;
    }
    const { question, detail, yes } = consent;
    if ((await window.showInformationMessage(question, { modal: true, detail }, yes)) !== yes) return false;
    await turn(true);
    tell(isOnNow);
    return isTurnedOn();
  }

  async turnOff(): Promise<void> {
    await turn(false);
    await this.answers.clear();
    this.found.clear();
    await this.tellServer();
    tell(isOffNow);
  }

  /** @param asked a symbol, from the light bulb; otherwise the one at the cursor */
  async look(asked: unknown): Promise<void> {
    const symbol = typeof asked === 'string' ? asked : await this.symbolAtCursor();
    if (symbol === undefined || (!isTurnedOn() && !(await this.turnOn()))) return;
    const outcome = await window.withProgress(
      { location: ProgressLocation.Notification, title: `Looking up ${symbol}`, cancellable: true },
      (_progress, token) => this.lookUp.lookUp(symbol, signalOf(token)),
    );
    if (outcome.state === 'cancelled') return;
    const words = outcomeWords(symbol, outcome);
    if (outcome.state === 'found') {
      this.found.set(symbol, outcome.line);
      await this.tellServer();
      const keep = 'Keep in the Catalogue';
      if ((await window.showInformationMessage(words, keep)) === keep) await this.keep(symbol, outcome.line);
      return;
    }
    const page = isForBrowser(outcome) ? pageAbout(symbol) : undefined;
    const open = 'Open the Library';
    if ((await window.showInformationMessage(words, ...(page === undefined ? [] : [open]))) === open && page) {
      await env.openExternal(Uri.parse(page, true));
    }
  }

  private async symbolAtCursor(): Promise<string | undefined> {
    const editor = window.activeTextEditor;
    const cited = editor && (await this.server.ask('unResolution/citedAt', atCursor(editor)));
    if (cited?.symbol) return cited.symbol;
    tell(cited ? cannotBeAsked(cited.text) : noCitation);
    return undefined;
  }

  private async keep(symbol: string, line: string): Promise<void> {
    const catalogue = await askForCatalogue();
    const addition = catalogue && (await addToCatalogue(this.server, catalogue, [{ name: symbol, text: line }]));
    if (addition) tell(addition.summary);
  }

  private tellServer(): Promise<void> {
    const lines = [...this.found.values()].map((line) => `${line}\n`).join('');
    return this.server.tell('unResolution/lookedUp', { lines });
  }
}

const signalOf = (token: CancellationToken): AbortSignal => {
  const controller = new AbortController();
  token.onCancellationRequested(() => controller.abort());
  return controller.signal;
};
