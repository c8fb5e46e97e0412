import type { Uitersten } from '../uitkering.ts';

/** What comparing a benefit with the polisadministratie gives, with both sides. */
export interface Registervergelijking {
  readonly uitkomst: 'OVEREENKOMSTIG' | 'VERTRAAGD' | 'AFWIJKEND' | 'NIET_VERGELEKEN';
  readonly toelichting: string;
  readonly volgensBron: Registerstand | null;
  readonly volgensPolis: Registerstand | null;
}

/** What one register says about one benefit; null is not known. */
export interface Registerstand {
  readonly loopt: boolean | null;
  readonly van: string | null;
  readonly tot: string | null;
  /** Not in the graph: the first and last day that it can have ended; null when it did not or that is not known. */
  readonly einde: Uitersten | null;
  readonly bedragPerMaand: number | null;
}

/** An outcome with its reason, before both sides are put beside it. */
export type Oordeel = Pick<Registervergelijking, 'uitkomst' | 'toelichting'>;

const ACHTER = 'Het loonregister van UWV loopt een tot twee maanden achter. Dat is gewoon.';
const VRAAG = 'Vraag aan de organisatie die de uitkering betaalt wat er klopt.';

/** Every outcome with what it means for the citizen. */
export const OORDELEN = {
  GELIJK: { uitkomst: 'OVEREENKOMSTIG', toelichting: 'Het loonregister van UWV zegt hetzelfde.' },
  DOORGELOPEN: {
    uitkomst: 'OVEREENKOMSTIG',
    toelichting: 'Deze uitkering ging over in een volgende. In het loonregister van UWV staan ze samen. Dat klopt.',
  },
  PAS_BEGONNEN: { uitkomst: 'VERTRAAGD', toelichting: `Deze uitkering is kort geleden begonnen. ${ACHTER}` },
  PAS_GESTOPT: { uitkomst: 'VERTRAAGD', toelichting: `Deze uitkering is kort geleden gestopt. ${ACHTER}` },
  PAS_GESTOPT_IN_POLIS: {
    uitkomst: 'VERTRAAGD',
    toelichting:
      'Volgens het loonregister van UWV is deze uitkering kort geleden gestopt. Dat is misschien nog niet overal verwerkt.',
  },
  NIET_IN_POLIS: {
    uitkomst: 'AFWIJKEND',
    toelichting: `Deze uitkering loopt, maar staat niet in het loonregister van UWV. ${VRAAG}`,
  },
  GESTOPT_IN_POLIS: {
    uitkomst: 'AFWIJKEND',
    toelichting: `Deze uitkering loopt, maar is volgens het loonregister van UWV gestopt. ${VRAAG}`,
  },
  LOOPT_IN_POLIS: {
    uitkomst: 'AFWIJKEND',
    toelichting: `Deze uitkering is gestopt, maar loopt volgens het loonregister van UWV nog. ${VRAAG}`,
  },
  ANDER_EINDE: {
    uitkomst: 'AFWIJKEND',
    toelichting: `Deze uitkering is gestopt. Volgens het loonregister van UWV was dat op een andere dag. ${VRAAG}`,
  },
  ALLEEN_IN_POLIS: {
    uitkomst: 'AFWIJKEND',
    toelichting: `Deze uitkering staat alleen in het loonregister van UWV. ${VRAAG}`,
  },
  ZIEK_OF_ZWANGER: {
    uitkomst: 'NIET_VERGELEKEN',
    toelichting:
      'U krijgt of kreeg een uitkering bij ziekte, zwangerschap of geboorte. Het loonregister van UWV laat niet zien welke van die het is.',
  },
  GESTOPT_NIET_IN_POLIS: {
    uitkomst: 'NIET_VERGELEKEN',
    toelichting: 'Deze uitkering is gestopt en staat niet in het loonregister van UWV. Dan is er niets te vergelijken.',
  },
  NIETS_BETAALD: {
    uitkomst: 'NIET_VERGELEKEN',
    toelichting: 'Van deze uitkering is nog niets betaald. Dan staat er ook niets in het loonregister van UWV.',
  },
  DAG_ONBEKEND: {
    uitkomst: 'NIET_VERGELEKEN',
    toelichting:
      'Een datum is niet precies bekend. Daarom is deze uitkering niet vergeleken met het loonregister van UWV.',
  },
  NIET_IN_SOORT: {
    uitkomst: 'NIET_VERGELEKEN',
    toelichting: 'Dit soort uitkering staat niet in het loonregister van UWV.',
  },
  POLIS_STIL: {
    uitkomst: 'NIET_VERGELEKEN',
    toelichting: 'Het loonregister van UWV geeft nu geen antwoord. Daarom is deze uitkering niet vergeleken.',
  },
  REGISTER_STIL: {
    uitkomst: 'NIET_VERGELEKEN',
    toelichting:
      'Het loonregister van UWV kent deze uitkering. De organisatie die hem betaalt, geeft nu geen antwoord.',
  },
  GEEN_REGISTER: {
    uitkomst: 'NIET_VERGELEKEN',
    toelichting: 'Het loonregister van UWV kent deze uitkering. Er is geen ander register om hem mee te vergelijken.',
  },
} as const satisfies Readonly<Record<string, Oordeel>>;
