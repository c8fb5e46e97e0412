import { z } from 'zod';
import { code, type Parse, parseItems, parseMet } from '../../../shared/bron/parse.ts';

/** Code lists of the VUM gegevensstandaard that the graph gives meaning to; the meanings stand in map.ts. */
export const NIVEAUCODES = ['1', '2', '3', '4', '5', '6', '7'] as const;
export const ARBEIDSCONTRACTCODES = ['B', 'O'] as const;
export const OVEREENKOMSTCODES = ['01', '02', '03', '04'] as const;
export const INDICATIECODES = ['0', '1', '2'] as const;
export const SOLLICITATIECODES = ['1', '2', '3', '4'] as const;
export const RIJBEWIJSCODES = [
  'A',
  'A1',
  'A2',
  'AM',
  'B',
  'B+',
  'C1',
  'C',
  'D1',
  'D',
  'BE',
  'C1E',
  'CE',
  'D1E',
  'DE',
  'T',
] as const;
export const TAALCODES = ['0', '1', '2', '3', '4', '8'] as const;

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
  codeWerkEnDenkniveauMinimaal: code(NIVEAUCODES, 'codeWerkEnDenkniveauMinimaal').optional(),
  indicatieLdrRegistratie: code(INDICATIECODES, 'indicatieLdrRegistratie').optional(),
  sluitingsDatumVacature: datum.optional(),
  sollicitatiewijze: z
    .array(
      z.object({
        codeSollicitatiewijze: code(SOLLICITATIECODES, 'codeSollicitatiewijze'),
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
        codeTypeArbeidscontract: code(ARBEIDSCONTRACTCODES, 'codeTypeArbeidscontract').optional(),
        codeTypeOvereenkomst: code(OVEREENKOMSTCODES, 'codeTypeOvereenkomst').optional(),
      }),
    )
    .optional(),
  beroep: z.object({ codeBeroepsnaam: z.string().optional() }).optional(),
  werkervaring: z.array(z.object({ aantalJarenWerkzaamInBeroep: z.number().int().nonnegative() })).optional(),
  rijbewijs: z.array(z.object({ codeSoortRijbewijs: code(RIJBEWIJSCODES, 'codeSoortRijbewijs') })).optional(),
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
        codeNiveauTaalbeheersingMondeling: code(TAALCODES, 'codeNiveauTaalbeheersingMondeling').optional(),
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
