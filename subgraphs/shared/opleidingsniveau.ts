// The scale stands beside its tables; subgraphs import it from here.
export type { Opleidingsniveau } from '../../schema/referentie/niveaus.ts';
