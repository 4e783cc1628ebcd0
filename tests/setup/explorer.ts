import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { createApi, listenForApi } from '../../src/api/server.ts';
import { buildExplorer } from '../../src/bundle/build-explorer.ts';
import { readExplorerFiles } from '../../src/pages/explorer-files.ts';
import { createPages } from '../../src/pages/pages.ts';
import { drawingBySoftware, findBrowser } from './find-browser.ts';
import { openSample, type SampleWorld } from './sample.ts';

/** What a page is opened with, beside what a browser context takes. */
export interface PageOptions extends BrowserContextOptions {
  /** A script that runs before those of the page. */
  readonly before?: string;
  /** Origins beside the server's own that the page may ask. */
  readonly origins?: readonly string[];
  /** Complaints that are expected. */
  readonly expected?: RegExp;
}

/** The network explorer in a browser, on a server with the sample. */
export interface OpenedExplorer {
  readonly sample: SampleWorld;
  readonly url: string;
  readonly browser: Browser;
  /** What went wrong in the pages and was not expected: errors, refusals of a policy, requests to strangers. Emptied at will. */
  readonly complaints: string[];
  /** Opens a page of the server, or of another one where a whole address is given, in a browser context of its own. */
  page(path?: string, options?: PageOptions): Promise<Page>;
  /** Ends all; fails where there were complaints. */
  close(): Promise<void>;
}

/** Builds the explorer where it is stale, imports the sample, serves the two, and starts a browser. */
export async function openExplorer(args: readonly string[] = drawingBySoftware): Promise<OpenedExplorer> {
  await using opened = new AsyncDisposableStack();
  const complaints: string[] = [];
  const files = readExplorerFiles(await buildExplorer({ report: () => undefined }));
  const sample = opened.adopt(await openSample(), (each) => each.close());
  const server = opened.adopt(await listenForApi('127.0.0.1', 0), (each) => each.close());
  const api = createApi({ graph: sample.graph, timeoutMs: 120_000, log: (error) => complaints.push(String(error)) });
  const closing = opened.adopt(new AbortController(), (each) => each.abort());
  const pages = createPages({ graph: sample.graph, explorer: files, timeoutMs: 120_000, signal: closing.signal });
  server.serve({ api, isReady: async () => true, pages });
  const launch = { executablePath: findBrowser(), args: [...args] };
  const browser = opened.adopt(await chromium.launch(launch), (each) => each.close());
  const all = opened.move();
  return {
    sample,
    url: server.url,
    browser,
    complaints,
    async page(path = '/', { before, origins = [], expected, ...options } = {}) {
      const context = await browser.newContext(options);
      // Neo4j plans each statement the first time, and machines are busy.
      context.setDefaultTimeout(240_000);
      const own = [server.url, new URL(path, server.url).origin, ...origins];
      await listenForComplaints(context, own, (complaint) => {
        if (!expected?.test(complaint)) complaints.push(complaint);
      });
      if (before !== undefined) await context.addInitScript(before);
      const page = await context.newPage();
      await page.goto(new URL(path, server.url).href);
      return page;
    },
    async close() {
      await all.disposeAsync();
      expect(complaints).toEqual([]);
    },
  };
}

/** Opens an explorer for all tests of a file, and closes its pages after each; returns how to come by it. */
export function openExplorerForAll(): () => OpenedExplorer {
  let opened: OpenedExplorer | undefined;
  const explorer = () => opened ?? expect.fail('The explorer is opened before the tests.');
  beforeAll(async () => {
    opened = await openExplorer();
  });
  afterEach(async () => {
    for (const context of explorer().browser.contexts()) await context.close();
  });
  afterAll(() => opened?.close());
  return explorer;
}

async function listenForComplaints(
  context: BrowserContext,
  own: readonly string[],
  complain: (complaint: string) => void,
): Promise<void> {
  await context.exposeFunction('complainToTest', complain);
  await context.addInitScript(
    `addEventListener('securitypolicyviolation', (event) =>
      complainToTest('policy: ' + event.violatedDirective + ' ' + event.blockedURI));`,
  );
  context.on('weberror', (error) => complain(`page: ${String(error.error())}`));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !/GPU stall|swiftshader|WebGL.*fallback/i.test(message.text()))
      complain(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const { protocol, origin, href } = new URL(request.url());
    if (protocol !== 'data:' && !own.includes(origin)) complain(`stranger: ${href}`);
  });
}
