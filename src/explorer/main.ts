import { NetworkExplorer } from './element/network-explorer.ts';

export { NetworkExplorer };

if (!customElements.get('network-explorer')) customElements.define('network-explorer', NetworkExplorer);
