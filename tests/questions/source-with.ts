/** Creates the sources of a test's dossiers: titled by their id, with these paragraphs. */
export const sourceWith =
  (parts: { readonly paragraphs: string; readonly boilerplate?: string }) =>
  (id: string, publisher: string, published: string) => ({ id, title: id, publisher, published, ...parts });
