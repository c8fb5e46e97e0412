import { z } from 'zod';
import { code, type Parse, parseItems, parseMet } from '../../../shared/bron/parse.ts';
import { CONTRACTSOORT, INDICATIE, NIVEAU, OVEREENKOMST, RIJBEWIJS, SOLLICITATIE, TAALBEHEERSING } from './codes.ts';

const datum = z.iso.date();

const adres = z.object({
  adresNederland: z
    .object({ codeGemeente: z.string(), postcode: z.string().optional(), woonplaatsnaam: z.string().optional() })
    .optional(),
});

/** A hit: everything but title, description, trade name and contact. */
export type VacatureMatchSource = z.infer<typeof VacatureMatchSource>;
export const VacatureMatchSource = z.object({
  vumID: z.string().min(1).max(500),
  codeWerkEnDenkniveauMinimaal: code(NIVEAU, 'codeWerkEnDenkniveauMinimaal').optional(),
  indicatieLdrRegistratie: code(INDICATIE, 'indicatieLdrRegistratie').optional(),
  sluitingsDatumVacature: datum.optional(),
  sollicitatiewijze: z
    .array(
      z.object({
        codeSollicitatiewijze: code(SOLLICITATIE, 'codeSollicitatiewijze'),
        webadres: z.object({ url: z.string() }).optional(),
      }),
    )
    .optional(),
  werkgever: z
    .object({
      adresHouding: z.array(z.object({ codeFunctieAdres: z.string(), adres })).optional(),
      sector: z.array(z.object({ codeSbi: z.string() })).optional(),
    })
    .optional(),
  arbeidsVoorwaarden: z
    .object({
      datumAanvangWerkzaamheden: datum.optional(),
      datumEindeWerkzaamheden: datum.optional(),
      salarisIndicatie: z.string().optional(),
    })
    .optional(),
  contractvorm: z
    .array(
      z.object({
        codeTypeArbeidscontract: code(CONTRACTSOORT, 'codeTypeArbeidscontract').optional(),
        codeTypeOvereenkomst: code(OVEREENKOMST, 'codeTypeOvereenkomst').optional(),
      }),
    )
    .optional(),
  beroep: z.object({ codeBeroepsnaam: z.string().optional() }).optional(),
  werkervaring: z.array(z.object({ aantalJarenWerkzaamInBeroep: z.number().int().nonnegative() })).optional(),
  rijbewijs: z.array(z.object({ codeSoortRijbewijs: code(RIJBEWIJS, 'codeSoortRijbewijs') })).optional(),
  werktijden: z
    .object({
      aantalWerkurenPerWeekMinimaal: z.number().nonnegative().optional(),
      aantalWerkurenPerWeekMaximaal: z.number().nonnegative().optional(),
    })
    .optional(),
  vakvaardigheid: z.array(z.object({ omschrijving: z.string() })).optional(),
  gedragscompetentie: z.array(z.object({ omschrijvingGedragscompetentie: z.string() })).optional(),
  taalbeheersing: z
    .array(
      z.object({
        codeTaal: z.string().length(3),
        codeNiveauTaalbeheersingMondeling: code(TAALBEHEERSING, 'codeNiveauTaalbeheersingMondeling').optional(),
      }),
    )
    .optional(),
});

/** The whole vacancy. */
export type VacatureSource = z.infer<typeof VacatureSource>;
export const VacatureSource = VacatureMatchSource.extend({
  naamVacature: z.string().min(1),
  omschrijvingVacature: z.string().optional(),
  werkgever: VacatureMatchSource.shape.werkgever
    .unwrap()
    .extend({ handelsnaamOrganisatie: z.string().optional() })
    .optional(),
});

const MatchesSource = z.object({ matches: z.array(z.unknown()), maximumAantalResultatenBereikt: z.boolean() });

/** The hits of one search; a hit that cannot be read is left out and counted. */
export const parseMatches: Parse<{ matches: readonly VacatureMatchSource[]; maximumBereikt: boolean }> = (
  waarde,
  drift,
) => {
  const { matches, maximumAantalResultatenBereikt } = MatchesSource.parse(waarde);
  return { matches: parseItems(VacatureMatchSource, matches, drift), maximumBereikt: maximumAantalResultatenBereikt };
};

export const parseVacature = parseMet(VacatureSource);
