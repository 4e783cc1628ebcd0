import { request } from 'node:http';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenedExplorer, openExplorer } from '../setup/explorer.ts';
import { findBrowser } from '../setup/find-browser.ts';
import { placesByWorker, placesIn } from './places.ts';

let explorer: OpenedExplorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer?.close());

const focused = '/#focus=org:iom';
const drawingOf = (page: Page) => page.getByRole('application');
const isDrawn = (page: Page) =>
  expect.poll(() => drawingOf(page).getAttribute('aria-label')).toMatch(/[1-9]\d* entities/);

/** Requests a path exactly as written. */
function askFor(path: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(explorer.url);
    request({ hostname, port, path, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the files of the explorer', () => {
  const files = ['/explorer.js', '/layout-worker.js', '/explorer-es.js'];

  test.each(files)('%s is a module for pages of any origin', async (path) => {
    const response = await fetch(`${explorer.url}${path}`);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
      'content-encoding': 'gzip',
      vary: 'accept-encoding',
    });
    const plain = await fetch(`${explorer.url}${path}`, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(await response.text());
  });

  test('are not sent again to a browser that has them', async () => {
    const url = `${explorer.url}/explorer.js`;
    const tag = (await fetch(url)).headers.get('etag') ?? expect.unreachable();
    for (const known of [tag, `"other", ${tag}`, '*']) {
      const again = await fetch(url, { headers: { 'if-none-match': known } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    expect((await fetch(url, { headers: { 'if-none-match': 'W/"other"' } })).status).toBe(200);
    expect((await fetch(`${explorer.url}/layout-worker.js`)).headers.get('etag')).not.toBe(tag);
  });

  test.each([
    ['gzip;q=0, identity', null],
    ['br, gzip;q=0.5', 'gzip'],
    ['br', null],
    ['*', 'gzip'],
  ])('are gzipped for clients that accept it: %s', async (accepted, encoding) => {
    const response = await fetch(`${explorer.url}/explorer.js`, { headers: { 'accept-encoding': accepted } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
  });

  test.each([
    '/explorer.json',
    '/../package.json',
    '/explorer.js/../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '//explorer.js',
    '/explorer.js%00',
    '/src/main.ts',
  ])('exclude everything else: not %s', async (path) => {
    expect((await askFor(path)).status).toBe(404);
  });
});

describe('the page at /', () => {
  test('allows only its own files', async () => {
    const { headers } = await fetch(`${explorer.url}/`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|http|\*|blob:|data:/);
    for (const rule of ["script-src 'self'", "worker-src 'self'", "base-uri 'none'", "form-action 'none'"])
      expect(policy).toContain(rule);
  });

  test.each([
    ['es-MX,es;q=0.9,en;q=0.8', 'es'],
    ['en-GB,es;q=0.9', 'en'],
    ['fr, es;q=0.5', 'es'],
    ['es;q=0, en;q=0.1', 'en'],
    ['es;q=0', 'en'],
    ['<script>', 'en'],
    ['', 'en'],
  ])('is in the language that the browser requests: %s', async (accepted, language) => {
    const { body } = await askFor('/', { 'accept-language': accepted });
    expect(body).toContain(`<html lang="${language}">`);
  });

  test('draws the view in its address, in its own worker, in the whole window, with links to the other pages', async () => {
    const page = await explorer.page(undefined, { viewport: { width: 1200, height: 800 } });
    const worker = page.waitForEvent('worker');
    await page.goto(new URL(focused, explorer.url).href);
    await isDrawn(page);
    expect(new URL((await worker).url()).pathname).toBe('/layout-worker.js');
    const box = (await page.locator('network-explorer').boundingBox()) ?? expect.unreachable();
    expect([box.x, box.width, box.y + box.height]).toEqual([0, 1200, 800]);
    expect(await page.evaluate('document.scrollingElement.scrollHeight')).toBe(800);
    for (const name of ['Questions', 'Dictionary', 'GraphQL playground']) {
      const to = await page.getByRole('link', { name, exact: true }).getAttribute('href');
      expect((await fetch(`${explorer.url}${to}`, { headers: { accept: 'text/html' } })).status).toBe(200);
    }
    await page.getByRole('link', { name: 'Dictionary', exact: true }).click();
    await page.getByRole('link', { name: 'Explorer', exact: true }).click();
    await drawingOf(page).waitFor();
  });

  test('follows navigation while the previous view is still being written to the address', async () => {
    const before = `addEventListener('explorer-change', () => {
      history.pushState(null, '', '${focused}');
      setTimeout(() => dispatchEvent(new HashChangeEvent('hashchange')), 1000);
    }, { once: true });`;
    const page = await explorer.page('/', { before });
    await isDrawn(page);
    expect(new URL(page.url()).hash).toMatch(/^#focus=org:iom/);
  });

  test('draws again after the element is moved in the page', async () => {
    const page = await explorer.page(focused);
    await isDrawn(page);
    await page.evaluate(`document.querySelector('main, body').append(document.querySelector('network-explorer'))`);
    await page.locator('network-explorer .canvas canvas').first().waitFor({ state: 'attached' });
    await isDrawn(page);
    await page.close();
  });

  test('speaks Spanish to Spanish browsers', async () => {
    const page = await explorer.page(focused, { locale: 'es-MX' });
    await expect.poll(() => page.locator('network-explorer section').first().getAttribute('lang')).toBe('es');
    expect(await page.getByRole('link', { name: 'Preguntas' }).count()).toBe(1);
  });

  test('lays out the same in slices if its worker is refused', async () => {
    const usual = await placesByWorker(explorer, 'org:iom');
    const page = await explorer.page('/dictionary', { expected: /worker-src|Failed to construct 'Worker'|violates/ });
    await page.route(`${explorer.url}/`, async (route) => {
      const response = await route.fetch();
      const policy = response.headers()['content-security-policy']?.replace("worker-src 'self'", "worker-src 'none'");
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy ?? '' } });
    });
    const refused = page.waitForEvent('console', (message) => message.text().includes('worker-src'));
    await page.goto(new URL(focused, explorer.url).href);
    await refused;
    await isDrawn(page);
    await expect.poll(() => placesIn(page)).toBe(usual);
    expect(usual.split(',').length).toBeGreaterThan(10);
  });

  test('lays out after the initial drawing has been painted', async () => {
    // On a busy machine, painting takes longer than the explorer's limit of two seconds, so time is slowed down here.
    const before = `
      globalThis.order = [];
      const now = performance.now.bind(performance);
      performance.now = () => now() / 1000;
      const ask = WebGL2RenderingContext.prototype.getSyncParameter;
      WebGL2RenderingContext.prototype.getSyncParameter = function (...asked) {
        const told = ask.apply(this, asked);
        if (told === this.SIGNALED) order.push('painted');
        return told;
      };
      globalThis.Worker = class extends Worker {
        constructor(...given) {
          super(...given);
          order.push('laid out');
        }
      };`;
    const page = await explorer.page(focused, { before });
    const order = () => page.evaluate<string[]>('order');
    await expect.poll(order).toContain('laid out');
    expect((await order()).slice(0, 2)).toEqual(['painted', 'painted']);
  });

  test('lays out in browsers that never report painting', async () => {
    const before = `
      globalThis.isSettled = false;
      addEventListener('explorer-settled', () => { isSettled = true; });
      WebGL2RenderingContext.prototype.getSyncParameter = function () { return this.UNSIGNALED; };`;
    const page = await explorer.page(focused, { before });
    await expect.poll(() => page.evaluate('isSettled')).toBe(true);
  });

  test('shows the list in browsers without WebGL', async () => {
    const args = ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis'];
    const browser = await chromium.launch({ executablePath: findBrowser(), args });
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(100_000);
      await page.goto(new URL(focused, explorer.url).href);
      await expect.poll(() => page.locator('tr[data-id]').count()).toBeGreaterThan(10);
      expect(await drawingOf(page).count()).toBe(0);
      expect(await page.getByText('WebGL').isVisible()).toBe(true);
    } finally {
      await browser.close();
    }
  });
});
