import { isIP } from 'node:net';

/** By which names the server may be asked, and from pages of which origins. */
export interface Access {
  /** Host names beside loopback names and IP addresses; `*` for any. */
  readonly hosts: readonly string[];
  /** Origins beside the server's own and those of loopback names; `*` for any. */
  readonly origins: readonly string[];
}

/** The name in a Host header without its port, in small letters; undefined where it is malformed. */
export function hostNameOf(header: string): string | undefined {
  const [, name] = /^(\[[0-9a-f:.]{2,45}\]|[a-z0-9_.-]{1,253})(?::\d{1,5})?$/i.exec(header) ?? [];
  return name?.replace(/^\[(.*)\]$/, '$1').toLowerCase();
}

/**
 * Whether a host may be answered. A page that rebinds a name of its own to this server sends that name, never an
 * address, so that addresses are safe.
 */
export function isHostAllowed(name: string, { hosts }: Access): boolean {
  return hosts.includes('*') || isLoopbackName(name) || isIP(name) !== 0 || hosts.includes(name);
}

/** Whether a page of an origin may read answers: one of the server itself, of a loopback name, or of the list. */
export function isOriginAllowed(origin: string, host: string, { origins }: Access): boolean {
  if (origins.includes('*') || origins.includes(origin.toLowerCase())) return true;
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  return url.host === host.toLowerCase() || isLoopbackName(hostNameOf(url.host) ?? '');
}

const isLoopbackName = (name: string): boolean =>
  name === '::1' || /^127(\.\d{1,3}){3}$/.test(name) || /(^|\.)localhost$/.test(name);
