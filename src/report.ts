/**
 * Tells the user how far work has come: a step ("Downloading Neo4j 5.26.30") and where it stands
 * ("120 files, 63 MB"). Told again with the same step, the detail replaces the one before.
 */
export type Report = (step: string, detail?: string) => void;
