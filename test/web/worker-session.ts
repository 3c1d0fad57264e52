/** Speaks the language server protocol with a worker inside a page. */
import type { Page } from 'playwright-core';

interface Session {
  (method: string, params: unknown): Promise<unknown>;
  notify(method: string, params: unknown): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

type WithWorker = typeof globalThis & { server: Worker };

/** Starts the bundle as a worker; the returned function sends a request and waits for its answer. */
export const startSession = async (page: Page, bundle: string): Promise<Session> => {
  await page.evaluate((code) => {
    const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    (globalThis as WithWorker).server = new Worker(url);
  }, bundle);

  let lastId = 0;
  const request = (method: string, params: unknown): Promise<unknown> =>
    page.evaluate(
      ([message]) =>
        new Promise((resolve, reject) => {
          const { server } = globalThis as WithWorker;
          server.onerror = (event) => reject(new Error(event.message));
          server.onmessage = ({ data }: MessageEvent<Message>) => {
            // The server may ask something of its own; a client without answers says so with null.
            if (data.method !== undefined && data.id !== undefined) {
              server.postMessage({ jsonrpc: '2.0', id: data.id, result: null });
            }
            if (data.method !== undefined || data.id !== message.id) return;
            if (data.error) reject(new Error(data.error.message));
            else resolve(data.result);
          };
          server.postMessage(message);
        }),
      [{ jsonrpc: '2.0', id: ++lastId, method, params }] as const,
    );
  const notify = (method: string, params: unknown): Promise<void> =>
    page.evaluate(([message]) => (globalThis as WithWorker).server.postMessage(message), [
      { jsonrpc: '2.0', method, params },
    ] as const);
  return Object.assign(request, { notify });
};
