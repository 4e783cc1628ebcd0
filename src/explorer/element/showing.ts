/** What is shown: the drawing, the list that says the same, or the two beside each other. */
export const showings = ['drawing', 'list', 'both'] as const;
export type Showing = (typeof showings)[number];
