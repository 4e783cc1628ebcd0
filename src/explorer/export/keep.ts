import type { Context } from '../context/context.ts';
import type { Format } from './formats.ts';
import { whatIsSeen } from './seen.ts';

/** Hands what is seen to the reader as a file; returns its name. */
export async function keep(context: Context, { extension, mediaType, write }: Format): Promise<string> {
  const seen = whatIsSeen(context);
  const name = `network-${seen.day}${extension}`;
  download(new Blob([await write(seen, context)], { type: mediaType }), name);
  return name;
}

/** A link to what is in memory: works under policies that forbid everything but the page's own files. */
function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Browsers begin to read after the click, some of them a while after it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
