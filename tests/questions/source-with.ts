/** How a test writes the sources of its dossiers: each is called by its id, and has these paragraphs. */
export const sourceWith =
  (parts: { readonly paragraphs: string; readonly boilerplate?: string }) =>
  (id: string, publisher: string, published: string) => ({ id, title: id, publisher, published, ...parts });
