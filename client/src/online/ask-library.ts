/** Sends one question to one host and reads its answer, bounded in time and size. The only file with network access. */

/** The outcome of a question, before its words are read. */
export type Asked =
  | { readonly state: 'answered'; readonly text: string }
  /** No connection, or none that is allowed. */
  | { readonly state: 'offline' }
  | { readonly state: 'timeout' }
  | { readonly state: 'cancelled' }
  /** HTTP 401, 403, 429 or 503; `retryAfter` in milliseconds, if the library says so. */
  | { readonly state: 'refused'; readonly status: number; readonly retryAfter: number | undefined }
  /** The firewall demands proof of a human visitor. */
  | { readonly state: 'challenged' }
  /** Redirected to another host, which was not asked. */
  | { readonly state: 'elsewhere' }
  | { readonly state: 'too-large' }
  /** Phrased to follow “because”. */
  | { readonly state: 'broken'; readonly reason: string };

export interface AskOptions {
  readonly fetch: typeof fetch;
  /** For the whole answer, in milliseconds. */
  readonly timeLimit: number;
  /** Of the unpacked answer, in bytes. */
  readonly sizeLimit: number;
  readonly signal?: AbortSignal | undefined;
}

export const usualLimits = { timeLimit: 8_000, sizeLimit: 1_000_000 } as const;

const maxRedirects = 3;
const refusals: ReadonlySet<number> = new Set([401, 403, 429, 503]);
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Never rejects. */
export const askLibrary = async (address: string, options: AskOptions): Promise<Asked> => {
  const { timeLimit, sizeLimit, signal } = options;
  const stop = new AbortController();
  let isLate = false;
  let hasBegun = false;
  const cancel = (): void => stop.abort();
  const timer = setTimeout(() => {
    isLate = true;
    stop.abort();
  }, timeLimit);
  signal?.addEventListener('abort', cancel, { once: true });
  if (signal?.aborted) cancel();
  try {
    const followed = await follow(address, options.fetch, stop.signal);
    if ('state' in followed) return followed;
    hasBegun = true;
    return await answerOf(followed.response, sizeLimit);
  } catch {
    if (isLate) return { state: 'timeout' };
    if (signal?.aborted) return { state: 'cancelled' };
    return hasBegun ? { state: 'broken', reason: 'it broke off' } : { state: 'offline' };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
    // Releases the unread rest of the answer.
    stop.abort();
  }
};

/** Follows redirects on the same host only. */
const follow = async (
  address: string,
  send: typeof fetch,
  signal: AbortSignal,
): Promise<Asked | { readonly response: Response }> => {
  const { origin } = new URL(address);
  let at = address;
  for (let count = 0; count <= maxRedirects; count++) {
    const response = await send(at, {
      headers: { Accept: 'application/xml, text/xml' },
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      signal,
    });
    // Browsers hide the target.
    if (response.type === 'opaqueredirect') return { state: 'elsewhere' };
    if (!redirects.has(response.status)) return { response };
    const target = response.headers.get('location');
    if (target === null || !URL.canParse(target, at)) return { state: 'broken', reason: 'it leads nowhere' };
    at = new URL(target, at).href;
    if (new URL(at).origin !== origin) return { state: 'elsewhere' };
  }
  return { state: 'broken', reason: 'it leads round in a circle' };
};

const answerOf = async (response: Response, sizeLimit: number): Promise<Asked> => {
  const { status, headers } = response;
  if (status === 202 || headers.has('x-amzn-waf-action')) return { state: 'challenged' };
  if (refusals.has(status)) return { state: 'refused', status, retryAfter: retryAfterOf(headers.get('retry-after')) };
  if (status !== 200) return { state: 'broken', reason: `it was the fault HTTP ${status}` };
  if (Number(headers.get('content-length') ?? 0) > sizeLimit) return { state: 'too-large' };
  const text = await textOf(response, sizeLimit);
  return text === undefined ? { state: 'too-large' } : { state: 'answered', text };
};

/** Undefined once it exceeds the limit. */
const textOf = async ({ body }: Response, sizeLimit: number): Promise<string | undefined> => {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > sizeLimit) return undefined;
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
};

const maxWait = 24 * 60 * 60 * 1000;

/** In seconds or as a date; in milliseconds from now, undefined otherwise. */
const retryAfterOf = (value: string | null): number | undefined => {
  if (value === null) return undefined;
  const wait = /^\d{1,9}$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(wait) ? Math.min(Math.max(0, wait), maxWait) : undefined;
};
