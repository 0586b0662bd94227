export { benchPeers } from './benchPeers';
export { PEERS } from './PeerFigures';
export { printPeer } from './printPeers';
