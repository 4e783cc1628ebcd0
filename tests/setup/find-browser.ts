import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/snap/bin/chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [];
  }),
];

/**
 * How Chromium is launched to draw with WebGL by software, which it considers unsafe unless these are set. Without
 * WebGL for what surrounds the drawings too, its process for graphics needs an eighth of the time.
 */
export const drawingBySoftware = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-compositing',
] as const;

/**
 * The path of a Chrome, Chromium or Edge on this machine: CHROME_PATH, else one in PATH or at a usual place.
 * @throws Error that says what to install where there is none.
 */
export function findBrowser(): string {
  const given = process.env.CHROME_PATH;
  if (given) return given;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(canRun);
  if (found) return found;
  throw new Error(
    'The tests of pages need a browser, and this machine has no Chrome, Chromium or Edge that they can find. ' +
      'Install one (Debian, Ubuntu: apt-get install chromium; macOS: brew install --cask chromium), ' +
      'or set CHROME_PATH to the program.',
  );
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
