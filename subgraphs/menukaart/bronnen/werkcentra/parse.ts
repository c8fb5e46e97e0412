import { z } from 'zod';
import { getGemeente } from '../../../../schema/referentie/gemeenten.ts';
import { getArbeidsmarktregio } from '../../../../schema/referentie/regios.ts';
import { eisLeesbare, leesbare } from '../../../shared/bron/leesbare.ts';
import { code, type Parse, parseItems, parseMet } from '../../../shared/bron/parse.ts';
import { BALIE, DAG, DOELGROEP, FUNCTIONALITEIT, GROEP, LOCATIESOORT, SOORT, VRAAG } from './codes.ts';

const tekst = z.string().min(1).max(5_000);
const tijd = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/);
const dag = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const gemeentecode = z.string().regex(/^\d{4}$/);
const regio = z.string().refine((waarde) => getArbeidsmarktregio(waarde) !== null);

const leesbareTijden = leesbare(z.object({ dag: code(DAG, 'dag'), van: tijd, tot: tijd }), 'openingstijden');

/** Opening hours of which nothing can be read are not known: left empty they would say "by appointment only". */
const openingstijden = z.array(z.unknown()).transform((waarden) => {
  const gelezen = leesbareTijden.parse(waarden);
  return gelezen.length > 0 || waarden.length === 0 ? gelezen : null;
});

const Locatie = z.object({
  soort: code(LOCATIESOORT, 'locatie.soort'),
  naam: tekst.nullish(),
  adres: z
    .object({
      straat: tekst,
      huisnummer: z.string().min(1).max(10),
      postcode: z.string().regex(/^[1-9]\d{3}[A-Z]{2}$/),
      plaats: tekst,
      gemeentecode: gemeentecode.nullish(),
    })
    .nullish(),
  openingstijden: openingstijden.nullish(),
  afspraak: z.string().nullish(),
});

const Contact = z.object({
  balie: code(BALIE, 'balie'),
  // The desk of a municipality that merged away is nobody's; without its code it would be read as that of the whole region.
  gemeentecode: gemeentecode.refine((waarde) => getGemeente(`GM${waarde}`) !== null).nullish(),
  naam: tekst,
  telefoon: z.string().max(20).nullish(),
  email: z.email().nullish(),
  website: z.string().nullish(),
});

/**
 * What a Werkcentrum says of itself. A place or a desk that cannot be read is counted and left out; when none can be read,
 * neither can the Werkcentrum.
 */
export type WerkcentrumSource = z.infer<typeof WerkcentrumSource>;
export const WerkcentrumSource = z.object({
  code: regio,
  naam: tekst,
  website: z.string().nullish(),
  telefoon: z.string().max(20).nullish(),
  bundelt: z.array(code(BALIE, 'bundelt')),
  locaties: eisLeesbare(Locatie, 'locaties'),
  contacten: eisLeesbare(Contact, 'contacten'),
});

/** A service that a Werkcentrum lists itself. */
export type DienstSource = z.infer<typeof DienstSource>;
export const DienstSource = z.object({
  id: z.string().min(1).max(200),
  soort: code(SOORT, 'soort'),
  naam: tekst,
  samenvatting: tekst.nullish(),
  doel: tekst.nullish(),
  voorwaarden: tekst.nullish(),
  functionaliteiten: z.array(code(FUNCTIONALITEIT, 'functionaliteiten')),
  doelgroepen: z.array(code(DOELGROEP, 'doelgroepen')),
  groepen: z.array(code(GROEP, 'groepen')).default([]),
  werkgeversvragen: z.array(code(VRAAG, 'werkgeversvragen')).default([]),
  aanbieder: z.object({ id: z.string().min(1).max(36), naam: tekst }).nullish(),
  gesprekken: z.object({ intake: z.boolean(), maximaal: z.number().int().positive().nullish() }).nullish(),
  duurUren: z.number().positive().nullish(),
  kosten: z.object({ euro: z.number().nonnegative().nullish(), toelichting: tekst.nullish() }).nullish(),
  verwijzing: z
    .object({
      zelf: z.boolean().nullish(),
      door: z.array(code(BALIE, 'verwijzing.door')).default([]),
      toelichting: tekst.nullish(),
    })
    .nullish(),
  beoordeling: z
    .object({ cijfer: z.number().min(1).max(10), aantal: z.number().int().positive(), peildatum: dag })
    .nullish(),
  aanmelden: z.object({ uitleg: tekst.nullish(), website: z.string().nullish() }).nullish(),
});

const Index = z.object({ werkcentra: z.array(z.unknown()).min(1) });
/** A Werkcentrum that lists nothing at all has said nothing: its feed is broken. */
const Diensten = z.object({ diensten: z.array(z.unknown()).min(1) });

/** The codes of the Werkcentra that publish; one of a region that does not exist is left out and counted. */
export const parseIndex: Parse<readonly string[]> = (waarde, drift) =>
  parseItems(z.object({ code: regio }), parseMet(Index)(waarde, drift).werkcentra, drift).map((item) => item.code);

export const parseWerkcentrum: Parse<WerkcentrumSource> = parseMet(WerkcentrumSource);

export const parseDiensten: Parse<readonly DienstSource[]> = (waarde, drift) =>
  parseItems(DienstSource, parseMet(Diensten)(waarde, drift).diensten, drift);
