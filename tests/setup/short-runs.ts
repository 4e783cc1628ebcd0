/**
 * How long Neo4j keeps plans: each test file brings data of its own, after which it would plan anew what it planned for
 * those of the last one.
 */
export const replanInterval = '1d';

/** Thorough compilation does not pay within a run of the tests: without it the server takes a third less of the processor. */
export const quickCompilation = '-XX:TieredStopAtLevel=1';

/** The options of a managed server's Java. An image chooses its own garbage collector, and Java takes only one. */
export const quickJava = [quickCompilation, '-XX:+UseSerialGC'] as const;
