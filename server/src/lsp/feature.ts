/** A feature of the server: its capability and its handlers. */
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { OnFailure } from '../core/index';
import type { Background } from './background';
import type { ClientFeatures } from './client-features';
import type { Drafts } from './drafts';
import type { Guard } from './guard';
import type { SessionCatalogue } from './session-catalogue';

/** The tools of handlers. */
export interface Session {
  readonly connection: Connection;
  readonly drafts: Drafts;
  /** The catalogue: `catalogue.current()`. */
  readonly catalogue: SessionCatalogue;
  readonly guard: Guard;
  /** For requests that nobody waits for: unlike answers, they must not delay other work. */
  readonly quietGuard: Guard;
  /** Called for a part of an answer that failed, while the others are given. */
  readonly onFailure: OnFailure;
  /** For deferred work. */
  readonly background: Background;
  /** The editor's abilities; none until the session has begun. */
  readonly client: () => ClientFeatures;
}

export interface Feature {
  readonly capability: (client: ClientFeatures) => ServerCapabilities;
  readonly listen: (session: Session) => void;
}
