import type { Certificaatsoort } from './certificaatsoorten.ts';

/** A certificate and its key, in PEM. */
export interface Certificaat {
  readonly cert: string;
  readonly key: string;
}

/** The certificates of a start, and the authority behind them. */
export interface Certificaten {
  /** The certificate of the authority, in PEM: who trusts it finds only the one thing that is the matter. */
  readonly ca: string;
  readonly geef: (soort: Certificaatsoort) => Promise<Certificaat>;
}

const DAG_MS = 86_400_000;
const EIGEN_NAMEN = [
  { type: 2, value: 'localhost' },
  { type: 7, ip: '127.0.0.1' },
  { type: 7, ip: '::1' },
] as const;
const ANDERE_NAAM = [{ type: 2, value: 'een-andere-bron.invalid' }] as const;

/** Makes an authority of our own that nobody trusts yet. Certificates follow the real clock: who connects does so too. */
export const createCertificaten = async (): Promise<Certificaten> => {
  const { generate } = await import('selfsigned');
  const autoriteit = await generate([{ name: 'commonName', value: 'Nagebootste autoriteit' }], {
    ...TECHNIEK,
    ...getGeldigheid(-1, 30),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return {
    ca: autoriteit.cert,
    geef: async (soort) => {
      const { cert, private: key } = await generate([{ name: 'commonName', value: 'Nagebootste bron' }], {
        ...TECHNIEK,
        ...(soort === 'verlopen' ? getGeldigheid(-30, -1) : getGeldigheid(-1, 30)),
        extensions: [
          { name: 'basicConstraints', cA: false },
          { name: 'keyUsage', digitalSignature: true },
          { name: 'extKeyUsage', serverAuth: true },
          { name: 'subjectAltName', altNames: [...(soort === 'verkeerde-naam' ? ANDERE_NAAM : EIGEN_NAMEN)] },
        ],
        ...(soort !== 'zelfondertekend' && { ca: { key: autoriteit.private, cert: autoriteit.cert } }),
      });
      return { cert, key };
    },
  };
};

const TECHNIEK = { keyType: 'ec', algorithm: 'sha256' } as const;

const getGeldigheid = (vanDag: number, totDag: number): { notBeforeDate: Date; notAfterDate: Date } => ({
  notBeforeDate: new Date(Date.now() + vanDag * DAG_MS),
  notAfterDate: new Date(Date.now() + totDag * DAG_MS),
});
