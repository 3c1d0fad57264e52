/**
 * Serves the extension to a page of VS Code as a web extension, as vscode.dev does. One on the server's disk would be a
 * remote extension, and those may not start workers.
 */
import { existsSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';

const mountPoint = '/extension-under-test';

const settings = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;

/** VS Code takes extensions under development from the configuration inside its page. */
const withExtension = (html: string, authority: string, suites: string | undefined): string =>
  html.replace(settings, (_all, before: string, escaped: string) => {
    const configuration = JSON.parse(escaped.replaceAll('&quot;', '"')) as { developmentOptions?: object };
    const at = (path: string): object => ({ scheme: 'http', authority, path });
    configuration.developmentOptions = {
      ...configuration.developmentOptions,
      extensions: [at(mountPoint)],
      ...(suites !== undefined && { extensionTestsPath: at(`${mountPoint}/${suites}`) }),
    };
    return `${before}${JSON.stringify(configuration).replaceAll('"', '&quot;')}"`;
  });

/** Call it before the page is loaded; `suites` is a file in the extension's folder, to run suites. */
export const provideWebExtension = async (page: Page, folder: string, suites?: string): Promise<void> => {
  const answerPage = async (route: Route): Promise<void> => {
    const response = await route.fetch();
    const { host } = new URL(response.url());
    await route.fulfill({ response, body: withExtension(await response.text(), host, suites) });
  };
  const answerFile = (route: Route): Promise<void> => {
    const { pathname } = new URL(route.request().url());
    const path = folder + decodeURIComponent(pathname.slice(mountPoint.length));
    return route.fulfill(existsSync(path) ? { path } : { status: 404 });
  };
  await page.route(({ pathname }) => pathname === '/', answerPage);
  await page.route(({ pathname }) => pathname.startsWith(`${mountPoint}/`), answerFile);
};
