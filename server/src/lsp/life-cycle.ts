/** The state of a session: requests are answered between its beginning and its end only. */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';

export class LifeCycle {
  private state: 'new' | 'running' | 'over' = 'new';

  /** Undefined if a session may begin; it has then begun. */
  begin(): ResponseError<never> | undefined {
    if (this.state !== 'new') return new ResponseError(ErrorCodes.InvalidRequest, 'The session has begun already.');
    this.state = 'running';
    return undefined;
  }

  end(): void {
    this.state = 'over';
  }

  /** The answer to a request outside of the session; undefined inside. */
  readonly refusal = (): ResponseError<never> | undefined => {
    if (this.state === 'running') return undefined;
    return this.state === 'new'
      ? new ResponseError(ErrorCodes.ServerNotInitialized, 'The session has not begun.')
      : new ResponseError(ErrorCodes.InvalidRequest, 'The session is over.');
  };
}
