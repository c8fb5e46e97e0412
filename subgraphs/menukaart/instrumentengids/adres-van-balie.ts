import { vouw } from '../../../schema/referentie/vouw.ts';

const ADRES = /^([^@\s]+)@[^@\s]+$/;
/** What the address of a desk begins with. */
const ALGEMEEN: ReadonlySet<string> = new Set([
  'aanmelden',
  'aanmelding',
  'administratie',
  'contact',
  'info',
  'klantcontact',
  'loket',
  'post',
  'secretariaat',
  'werk',
]);

/**
 * Whether an address is that of a desk. One that could belong to a person is not: behind the general word may stand only another
 * one, or one of these names.
 */
export const isAdresVanBalie = (adres: string, namen: readonly string[]): boolean => {
  const [algemeen = '', ...rest] = vouw(ADRES.exec(adres)?.[1] ?? '').split(/[-._]/);
  const toevoeging = rest.join('-');
  return (
    ALGEMEEN.has(algemeen) &&
    (toevoeging === '' || ALGEMEEN.has(toevoeging) || namen.some((naam) => getSlug(naam) === toevoeging))
  );
};

const getSlug = (naam: string): string =>
  vouw(naam)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
