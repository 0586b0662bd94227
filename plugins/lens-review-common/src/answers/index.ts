export * from './Answer';
export * from './Attestation';
export * from './Exemption';
