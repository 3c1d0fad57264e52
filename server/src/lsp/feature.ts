/** What a feature of the server is: what it can do, and how it does it. */
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { OnFailure } from '../core/index';
import type { Background } from './background';
import type { ClientFeatures } from './client-features';
import type { Drafts } from './drafts';
import type { Guard } from './guard';
import type { SessionCatalogue } from './session-catalogue';

/** What handlers may use. */
export interface Session {
  readonly connection: Connection;
  readonly drafts: Drafts;
  /** What is known about resolutions: `catalogue.current()`. */
  readonly catalogue: SessionCatalogue;
  readonly guard: Guard;
  /** For requests that nobody waits for: they must not keep other work from its turn, as answers do. */
  readonly quietGuard: Guard;
  /** Told of a part of an answer that failed, while the others are given. */
  readonly onFailure: OnFailure;
  /** For work that may wait. */
  readonly background: Background;
  /** What the editor can do; nothing until the session has begun. */
  readonly client: () => ClientFeatures;
}

export interface Feature {
  readonly capability: (client: ClientFeatures) => ServerCapabilities;
  readonly listen: (session: Session) => void;
}
