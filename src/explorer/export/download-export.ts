import type { Context } from '../context/context.ts';
import type { Format } from './formats.ts';
import { takeSnapshot } from './view-snapshot.ts';

/** Downloads the view in a format; returns the file name. */
export async function downloadExport(context: Context, { extension, mediaType, write }: Format): Promise<string> {
  const snapshot = takeSnapshot(context);
  const name = `network-${snapshot.day}${extension}`;
  download(new Blob([await write(snapshot, context)], { type: mediaType }), name);
  return name;
}

/** Downloads a blob through a link: works under policies that only allow the page's own files. */
function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Browsers start reading after the click, sometimes with a delay.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
