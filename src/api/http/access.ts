import { isIP } from 'node:net';

/** The host names under which the service answers, and the origins whose pages may call it. */
export interface Access {
  /** Host names beyond loopback names and IP addresses; `*` allows any. */
  readonly hosts: readonly string[];
  /** Origins beyond the server's own and loopback names; `*` allows any. */
  readonly origins: readonly string[];
}

/** Returns the name in a Host header in lower case, without the port; undefined if malformed. */
export function hostNameOf(header: string): string | undefined {
  const [, name] = /^(\[[0-9a-f:.]{2,45}\]|[a-z0-9_.-]{1,253})(?::\d{1,5})?$/i.exec(header) ?? [];
  return name?.replace(/^\[(.*)\]$/, '$1').toLowerCase();
}

/**
 * Returns whether requests for a host name are answered. A page that uses DNS rebinding sends its own name and never an
 * address, so addresses are safe.
 */
export function isHostAllowed(name: string, { hosts }: Access): boolean {
  return hosts.includes('*') || isLoopbackName(name) || isIP(name) !== 0 || hosts.includes(name);
}

/**
 * Returns whether pages of an origin may read answers: the server's own origin, a loopback name, or a listed origin.
 */
export function isOriginAllowed(origin: string, host: string, { origins }: Access): boolean {
  if (origins.includes('*') || origins.includes(origin.toLowerCase())) return true;
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  return url.host === host.toLowerCase() || isLoopbackName(hostNameOf(url.host) ?? '');
}

const isLoopbackName = (name: string): boolean =>
  name === '::1' || /^127(\.\d{1,3}){3}$/.test(name) || /(^|\.)localhost$/.test(name);
