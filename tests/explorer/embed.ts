import type { Page } from 'playwright-core';
import type { OpenedExplorer, PageOptions } from '../setup/explorer.ts';

/** Opens a page of the server's own origin with this HTML and the explorer's script. */
export async function openEmbedding(explorer: OpenedExplorer, html: string, options?: PageOptions): Promise<Page> {
  const page = await explorer.page('/dictionary', options);
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Embedding</title>
    <link rel="icon" href="data:,"><script type="module" src="/explorer.js"></script></head><body>${html}</body></html>`;
  await page.route('**/embedding', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${explorer.url}/embedding`);
  return page;
}
