import type { Locator, Page } from 'playwright-core';

/** Hides everything above the drawing in a picture. */
const drawingAlone = `
  .message, .below, .status { visibility: hidden !important; }
  .drawing { outline: none !important; }
`;

/** Returns a picture of only the drawing, as PNG. */
export async function pictureOf(canvas: Locator): Promise<Buffer> {
  // The page's policy can forbid inserted styles, but not those adopted by a script.
  const adopted = await canvas.evaluateHandle((element, text) => {
    const root = element.getRootNode();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(sheet);
    return () => {
      if (root instanceof ShadowRoot)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, drawingAlone);
  const picture = await canvas.screenshot();
  await adopted.evaluate((remove) => remove());
  await adopted.dispose();
  return picture;
}

/** Counts the pixels of a drawing in another colour than its top left corner. */
export const countInk = async (canvas: Locator): Promise<number> =>
  countDifferences(canvas.page(), await pictureOf(canvas));

/**
 * Counts the pixels of two pictures that differ by more than antialiasing; of one picture, compared with its first
 * pixel.
 */
export async function countDifferences(page: Page, ...pictures: readonly Buffer[]): Promise<number> {
  return page.evaluate(
    async (written) => {
      const [one, other] = await Promise.all(
        written.map(async (each) => {
          const bytes = Uint8Array.from(atob(each), (letter) => letter.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
          pen?.drawImage(picture, 0, 0);
          return pen?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
        }),
      );
      const data = one ?? new Uint8ClampedArray();
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        const differs = [0, 1, 2].some((part) => {
          const against = other ? other[at + part] : data[part];
          return Math.abs((data[at + part] ?? 0) - (against ?? 0)) > 64;
        });
        if (differs) count += 1;
      }
      return count;
    },
    pictures.map((each) => each.toString('base64')),
  );
}

/** Resolves after two more frames of the page: earlier changes are then on the screen. */
export const nextFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
