import type { Gemeente } from '../../schema/referentie/gemeenten.ts';
import type { Arbeidsmarktregio } from '../../schema/referentie/regios.ts';
import type { SgrGebied, SgrGemeente, SgrOrganisatie, SgrRegio } from './instrument.ts';

/** A region with its code in the SUWI Gegevensregister. */
export const createSgrRegio = (regio: Arbeidsmarktregio): SgrRegio => ({
  CdArbeidsmarktregio: regio.sgrCode,
  NaamArbeidsmarktregio: regio.naam,
});

/** The organisation that keeps the guide of a region. */
export const createRegionalePartij = (regio: Arbeidsmarktregio): SgrOrganisatie => ({
  NaamInstrumentBeherendeOrganisatie: regio.werkcentrumNaam,
  CdTypeOrganisatie: '03',
  RegionalePartij: { Arbeidsmarktregio: createSgrRegio(regio) },
});

/** The organisation that keeps a service in the guide: of a municipality, a region or the country. */
export const getBeheerder = (regio: Arbeidsmarktregio | null, gemeente: Gemeente | null): SgrOrganisatie => {
  if (gemeente) {
    return {
      NaamInstrumentBeherendeOrganisatie: `Gemeente ${gemeente.naam}`,
      CdTypeOrganisatie: '01',
      LokalePartij: { Gemeente: createSgrGemeente(gemeente) },
    };
  }
  if (regio) return createRegionalePartij(regio);
  const naam = 'Landelijk Steunpunt Werk (fictief)';
  return {
    NaamInstrumentBeherendeOrganisatie: naam,
    CdTypeOrganisatie: '04',
    NationalePartij: { NaamNationalePartij: naam },
  };
};

/** Where a service is given; an empty list is the whole country. */
export const getGebieden = (regio: Arbeidsmarktregio | null, gemeente: Gemeente | null): readonly SgrGebied[] => {
  if (gemeente) return [{ NaamGebied: gemeente.naam, CdTypeGebied: '02', Gemeente: createSgrGemeente(gemeente) }];
  return regio ? [{ NaamGebied: regio.naam, CdTypeGebied: '01', Arbeidsmarktregio: createSgrRegio(regio) }] : [];
};

const createSgrGemeente = (gemeente: Gemeente): SgrGemeente => ({
  CdGemeente: gemeente.code.slice(2),
  NaamGemeente: gemeente.naam,
});
