import { expect, test } from 'vitest';
import { openExplorerForAll } from '../setup/explorer.ts';
import { openEmbedding } from './embed.ts';

const explorer = openExplorerForAll();

test.each([
  [640, 416],
  [768, 512],
  [960, 600],
])(
  'an element of %i × %i pixels keeps half of its space for the drawing, with any panel open',
  async (width, height) => {
    const page = await openEmbedding(
      explorer(),
      `<network-explorer focus="org:iom" style="inline-size: ${width}px; block-size: ${height}px"></network-explorer>`,
      { reducedMotion: 'reduce', viewport: { width: 1200, height: 800 } },
    );
    await page.getByRole('application', { name: /^Drawing of [1-9]\d/ }).waitFor();
    const sizeOf = async (part: string) => (await page.locator(part).boundingBox()) ?? expect.fail();
    const body = await sizeOf('.body');
    const bar = await sizeOf('.bar');
    expect(bar.height).toBeLessThan(height / 5);
    const expectDrawing = async () => {
      const drawing = await sizeOf('.canvas');
      expect(drawing.width).toBeGreaterThanOrEqual(width / 2);
      expect(drawing.height).toBeGreaterThanOrEqual(body.height / 2 - 1);
    };
    await expectDrawing();
    await page.getByText('Filters and legend').click();
    await page.getByRole('checkbox', { name: 'Stated outright only' }).waitFor();
    await expectDrawing();
    await page.getByRole('application').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.locator('.details h2').waitFor();
    await expectDrawing();
    const { scrollWidth, clientWidth } = await page.locator('.explorer').evaluate((element) => element);
    expect(scrollWidth).toBe(clientWidth);
  },
);
