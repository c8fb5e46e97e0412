import { expect, test } from 'vitest';
import { getKlantgroepen } from '../../../subgraphs/menukaart/loket.ts';
import type { Situatie } from '../../../subgraphs/shared/situatie.ts';

const situatie = (anders: Partial<Situatie>): Situatie => ({ rol: 'WERKZOEKENDE', gemeente: 'GM0599', ...anders });

test.each([
  ['nothing told', {}, []],
  ['26 years', { leeftijd: 26 }, ['JONGEREN']],
  ['27 years', { leeftijd: 27 }, []],
  ['49 years', { leeftijd: 49 }, []],
  ['50 years', { leeftijd: 50 }, ['VIJFTIGPLUSSERS']],
  ['a labour disability', { arbeidsbeperking: true }, ['ARBEIDSBEPERKTEN']],
  ['no labour disability', { arbeidsbeperking: false }, []],
  ['in the doelgroepregister', { doelgroepregister: true }, ['BANENAFSPRAAK']],
  ['statushouder', { statushouder: true }, ['STATUSHOUDERS', 'MIGRANTEN']],
  ['laaggeletterd', { laaggeletterd: true }, ['LAAGGELETTERDEN']],
  ['no income at all', { inkomstenbronnen: ['GEEN'] }, ['NIET_UITKERINGSGERECHTIGDEN']],
  ['income not told', { inkomstenbronnen: null }, []],
  ['a former entrepreneur with IOAZ', { inkomstenbronnen: ['IOAZ'] }, ['ONDERNEMERS']],
  [
    'an employee whose job will end',
    { rol: 'WERKENDE', dreigendBaanverlies: true },
    ['MET_WERKLOOSHEID_BEDREIGD', 'MEDEWERKERS'],
  ],
  ['self-employed', { rol: 'ZELFSTANDIGE' }, ['ONDERNEMERS', 'ZZP']],
] satisfies readonly [string, Partial<Situatie>, string[]][])(
  'reads the groups of a situation: %s',
  (_geval, anders, groepen) => {
    expect(getKlantgroepen(situatie(anders))).toEqual(groepen);
  },
);
