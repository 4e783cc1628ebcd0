import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { readExamples } from './examples.ts';
import { makeStaticFile, type StaticFile } from './http/static-file.ts';

/** Renders the page of the playground, with a tab for each example. */
export function renderPlayground(): StaticFile {
  const page = renderGraphiQL({
    title: 'Entente',
    endpoint: '/graphql',
    defaultTabs: readExamples().map(({ text }) => ({ query: text })),
    schemaDescription: true,
  });
  return makeStaticFile(page, { 'content-type': 'text/html; charset=utf-8' });
}
