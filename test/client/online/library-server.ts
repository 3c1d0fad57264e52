/** A server on this machine that plays the library in all its moods. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Mood = (response: ServerResponse, request: IncomingMessage) => void;

export class LibraryServer {
  /** What was asked, with the query. */
  readonly asked: string[] = [];
  readonly headers: IncomingMessage['headers'][] = [];
  origin = '';
  private readonly server: Server;

  private constructor(mood: Mood) {
    this.server = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      this.headers.push(request.headers);
      mood(response, request);
    });
  }

  static async start(mood: Mood): Promise<LibraryServer> {
    const library = new LibraryServer(mood);
    await new Promise<void>((resolve) => library.server.listen(0, '127.0.0.1', resolve));
    library.origin = `http://127.0.0.1:${(library.server.address() as AddressInfo).port}`;
    return library;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

export const answering =
  (status: number, body = '', headers: Readonly<Record<string, string>> = {}): Mood =>
  (response) => {
    response.writeHead(status, headers);
    response.end(body);
  };

/** Sends a piece at a time until nobody listens any more. */
export const dripping =
  (piece: string, everyMilliseconds: number): Mood =>
  (response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write(piece), everyMilliseconds);
    response.on('close', () => clearInterval(timer));
  };

/** As fast as it is read, without end. */
export const endless: Mood = (response) => {
  response.writeHead(200);
  const piece = ' '.repeat(64_000);
  const pour = (): void => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', pour);
  pour();
};
