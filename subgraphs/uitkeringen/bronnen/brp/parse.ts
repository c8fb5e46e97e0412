import { z } from 'zod';
import { type Parse, parseMet } from '../../../shared/bron/parse.ts';

/** A person. The last two are given unasked, when they hold. */
export type PersoonSource = z.infer<typeof PersoonSource>;
const PersoonSource = z.object({
  burgerservicenummer: z.string(),
  leeftijd: z.int().min(0).max(150).optional(),
  gemeenteVanInschrijving: z.object({ code: z.string().optional() }).optional(),
  geheimhoudingPersoonsgegevens: z.boolean().optional(),
  opschortingBijhouding: z.unknown().optional(),
});

const AntwoordSource = z.object({
  type: z.literal('RaadpleegMetBurgerservicenummer'),
  personen: z.array(PersoonSource),
});

export const parsePersonen: Parse<readonly PersoonSource[]> = (waarde, drift) =>
  parseMet(AntwoordSource)(waarde, drift).personen;
