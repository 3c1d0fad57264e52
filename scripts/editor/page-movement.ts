/** Reports activity in a page of VS Code, so that a slow one is not mistaken for one that hangs. */
import type { Page } from 'playwright-core';

/** In bytes. Even an idle editor sends short heartbeats and polls files. */
const maxSignOfLife = 64;

export const followPage = (page: Page, moved: () => void): void => {
  page.on('console', moved);
  page.on('request', moved);
  page.on('response', moved);
  page.on('requestfinished', moved);
  page.on('domcontentloaded', moved);
  page.on('websocket', (socket) => {
    const frame = ({ payload }: { readonly payload: string | Buffer }): void => {
      if (payload.length > maxSignOfLife) moved();
    };
    socket.on('framesent', frame);
    socket.on('framereceived', frame);
  });
};
