/** Every writer takes this lock first: there is one at a time, in any number of processes. */
export const writerLock = { name: 'writer' };
