import { type Gemeente, gemeentenInRegio, getGemeente } from '../../schema/referentie/gemeenten.ts';
import { arbeidsmarktregios } from '../../schema/referentie/regios.ts';
import { createRandom } from '../random.ts';

/** Besides those that are drawn: a Wadden island, two of the smallest, and names with signs and accents. */
const OOK = ['GM0093', 'GM0277', 'GM0279', 'GM0373', 'GM1900'] as const;

/** The municipalities that offer their catalogue: of every region that of its centre and another one. Which is BEDACHT. */
export const deelnemers: readonly Gemeente[] = [
  ...new Set(
    arbeidsmarktregios
      .flatMap(({ code, centrumgemeente }) => {
        const anderen = gemeentenInRegio(code).filter((gemeente) => gemeente.code !== centrumgemeente);
        const random = createRandom('sc-deelnemer', code);
        return [centrumgemeente, ...(anderen.length > 0 ? [random.pick(anderen).code] : [])];
      })
      .concat(OOK),
  ),
].flatMap((code) => getGemeente(code) ?? []);

/** Municipalities that share their name with a place or a province, or could: these say `_(gemeente)`. */
const MET_TOEVOEGING = new Set([
  'GM0014',
  'GM0344',
  'GM0214',
  'GM0518',
  'GM0796',
  'GM0363',
  'GM0599',
  'GM0342',
  'GM0222',
]);

/** The address of a municipality as a term of the OWMS. */
export const getTerm = ({ code, naam }: Gemeente): string => {
  const term = naam.replaceAll('.', '').replaceAll(' ', '_');
  return `http://standaarden.overheid.nl/owms/terms/${term}${MET_TOEVOEGING.has(code) ? '_(gemeente)' : ''}`;
};
