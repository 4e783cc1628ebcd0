import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';
import type { BenchNetwork } from './network.ts';

/** A site with a page for each contender, and the same network for all without server time. */
export interface Site {
  readonly url: string;
  show(network: BenchNetwork): void;
  close(): void;
}

const asked = z.object({
  query: z.string(),
  variables: z.object({ first: z.number().optional(), after: z.string().nullish() }).optional(),
});

/** Serves the files of these folders, the pages, and the network as rows at `/graphql`. */
export async function openSite(folders: readonly string[]): Promise<Site> {
  let rows: readonly string[] = [];
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
    const say = (type: string, body: string | Buffer) =>
      void response.writeHead(200, { 'content-type': type }).end(body);
    if (path === '/graphql') return say('application/json', answer(await readBody(request), rows));
    if (path.endsWith('.html')) return say('text/html', writePage(path.slice(1, -'.html'.length)));
    const file = /^\/[\w.-]+$/.test(path) ? findFile(folders, path) : undefined;
    if (file) return say('text/javascript', file);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    show(network) {
      rows = writeRows(network);
    },
    close: () => server.close(),
  };
}

/** Returns a page of the network as the endpoint gives it: each entity with its relationships to those before it. */
function answer(body: string, rows: readonly string[]): string {
  const { query, variables } = asked.parse(JSON.parse(body));
  if (!query.includes('neighbourhood(')) return '{"data":{"node":null}}';
  const from = Number(variables?.after ?? 0);
  const to = Math.min(rows.length, from + (variables?.first ?? 500));
  const end = `"endCursor":"${to}","hasNextPage":${to < rows.length}`;
  return `{"data":{"neighbourhood":{"rows":[${rows.slice(from, to).join(',')}],${end}}}}`;
}

function writeRows({ entities, relationships }: BenchNetwork): readonly string[] {
  const joining = entities.map(() => [] as object[]);
  for (const [index, [from, to]] of relationships.entries())
    joining[Math.max(from, to)]?.push({
      id: `PARTNERS_WITH:${index}`,
      type: 'PARTNERS_WITH',
      from: { id: entities[from]?.id },
      to: { id: entities[to]?.id },
      stated: index % 3 > 0,
      planned: false,
      selfReported: false,
      disagrees: false,
      sourceCount: 1 + (index % 4),
      publisherCount: 1 + (index % 3),
      firstPublished: '2020-01-01',
      lastPublished: '2021-01-01',
    });
  return entities.map((entity, index) =>
    JSON.stringify({
      entity: { ...entity, unnamed: false },
      relationships: joining[index],
      hiddenKinds: [],
    }),
  );
}

const writePage = (contender: string) => `<!doctype html><meta charset="utf-8"><title>${contender}</title>
<style>html, body, #drawing, network-explorer { margin: 0; width: 100vw; height: 100vh }</style>
${contender === 'explorer' ? '<network-explorer endpoint="/graphql" keeps-address></network-explorer>' : '<div id="drawing"></div>'}
<script type="module" src="/${contender}.js"></script>`;

function findFile(folders: readonly string[], path: string): Buffer | undefined {
  for (const folder of folders) {
    try {
      return readFileSync(join(folder, path));
    } catch {
      // Try the next folder.
    }
  }
  return undefined;
}

async function readBody(request: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
