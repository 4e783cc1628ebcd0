/** Parses CSV by RFC 4180, with CRLF between records; skips a byte order mark. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy;
  const records: string[][] = [];
  let record: string[] = [];
  const body = text.replace(/^\uFEFF/, '');
  while (field.lastIndex < body.length) {
    const at = field.lastIndex;
    const [, written = '', end] = field.exec(body) ?? fail(body, at);
    record.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

function fail(text: string, at: number): never {
  throw new Error(`No CSV at ${at}: ${JSON.stringify(text.slice(at, at + 80))}`);
}
