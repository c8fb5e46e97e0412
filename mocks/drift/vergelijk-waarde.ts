import type { Vormcontrole } from './create-vormcontrole.ts';
import { getVeldschemas, isSchema, type Schema, type Schemavorm, type Vormgever } from './schemavorm.ts';
import { veiligeNaam } from './veilige-naam.ts';
import type { Bevinding, Vergelijking } from './verschil.ts';

export type Vergelijk = (schema: unknown, waarde: unknown) => Vergelijking;

/** Collects while a value is walked through: an answer has many values, and few findings. */
interface Verzamelaar {
  readonly bevindingen: Bevinding[];
  readonly gezien: Set<string>;
}

/**
 * Says field by field in what a value differs from a schema, where a validator says that it does: a field that is missing is
 * found beside one that is retyped, and a choice is compared with the branch that is nearest.
 */
export const createVergelijker = (geefVorm: Vormgever, controleerVorm: Vormcontrole): Vergelijk => {
  const loop = (schemas: readonly unknown[], waarde: unknown, plek: string, uit: Verzamelaar): void => {
    if (schemas.length === 0) return;
    const vormen = schemas.map(geefVorm);
    const delen = losOp(vormen, waarde, plek);
    const codes = getCodes(vormen, geefVorm) ?? getCodes([{ delen, keuzes: [] }], geefVorm);
    const mis = codes ? vergelijkCode(codes, waarde, plek) : vergelijkType(delen, waarde, plek);
    if (mis) uit.bevindingen.push(mis);
    if (codes || mis) return;
    uit.bevindingen.push(...controleerVorm(delen, waarde, plek));
    if (Array.isArray(waarde)) {
      const items = delen.map((deel) => deel.items).filter((schema) => schema !== undefined);
      for (const item of waarde) loop(items, item, `${plek}/[]`, uit);
    } else if (isSchema(waarde)) loopObject(delen, waarde, plek, uit);
  };

  const loopObject = (delen: readonly Schema[], waarde: Schema, plek: string, uit: Verzamelaar): void => {
    for (const naam of getVerplicht(delen))
      if (!Object.hasOwn(waarde, naam))
        uit.bevindingen.push({ soort: 'ontbreekt', plek: `${plek}/${naam}`, detail: '' });
    for (const [naam, inhoud] of Object.entries(waarde)) {
      const eigen = delen.flatMap((deel) => getVeldschemas(deel, naam));
      const schemas = eigen.length > 0 ? eigen : delen.map((deel) => deel.additionalProperties).filter(isSchema);
      // A map has keys of its own, that say nothing about the contract.
      const hier = `${plek}/${eigen.length > 0 || schemas.length === 0 ? veiligeNaam(naam) : '{}'}`;
      if (schemas.length > 0) {
        uit.gezien.add(hier);
        loop(schemas, inhoud, hier, uit);
      } else if (delen.some(isGesloten)) uit.bevindingen.push({ soort: 'onbekend', plek: hier, detail: '' });
    }
  };

  /** All that holds for a value, with of each choice the branch that it is nearest to. */
  const losOp = (vormen: readonly Schemavorm[], waarde: unknown, plek: string): readonly Schema[] =>
    vormen.flatMap(({ delen, keuzes }) => [
      ...delen,
      ...keuzes.flatMap((takken) => losOp([geefVorm(kies(takken, waarde, plek))], waarde, plek)),
    ]);

  /** The branch that the value is nearest to; the first of equals. */
  const kies = (takken: readonly Schema[], waarde: unknown, plek: string): Schema => {
    const gemeten = takken.map((tak) => {
      const { bevindingen } = vergelijk(tak, waarde, plek);
      const isAnder = bevindingen.some(
        (bevinding) => bevinding.plek === plek && bevinding.soort === 'anders getypeerd',
      );
      return { tak, afstand: bevindingen.length + (isAnder ? ANDER_TYPE : 0) };
    });
    return gemeten.reduce((beste, ander) => (ander.afstand < beste.afstand ? ander : beste)).tak;
  };

  const vergelijk = (schema: unknown, waarde: unknown, plek: string): Verzamelaar => {
    const uit: Verzamelaar = { bevindingen: [], gezien: new Set() };
    loop([schema], waarde, plek, uit);
    return uit;
  };

  return (schema, waarde) => {
    const { bevindingen, gezien } = vergelijk(schema, waarde, '');
    return { bevindingen, gezien: [...gezien] };
  };
};

/** A branch of another type is further away than one with so many other findings. */
const ANDER_TYPE = 1_000;

const isGesloten = (deel: Schema): boolean =>
  deel.additionalProperties === false || deel.unevaluatedProperties === false;

const getVerplicht = (delen: readonly Schema[]): ReadonlySet<string> =>
  new Set(delen.flatMap((deel) => (Array.isArray(deel.required) ? deel.required.map(String) : [])));

/** The codes that a value can be: an enumeration, a constant, or a choice between constants that say what they mean. */
const getCodes = (vormen: readonly Schemavorm[], geefVorm: Vormgever): readonly unknown[] | null => {
  for (const deel of vormen.flatMap(({ delen }) => delen)) {
    if (Array.isArray(deel.enum)) return deel.enum;
    if ('const' in deel) return [deel.const];
  }
  for (const takken of vormen.flatMap(({ keuzes }) => keuzes)) {
    const codes = takken.map((tak) => getCodes([geefVorm(tak)], geefVorm));
    if (codes.every((reeks) => reeks !== null)) return codes.flat();
  }
  return null;
};

const vergelijkCode = (codes: readonly unknown[], waarde: unknown, plek: string): Bevinding | null => {
  if (codes.includes(waarde)) return null;
  const typen = [...new Set(codes.map(getType))];
  return typen.includes(getType(waarde)) ? { soort: 'onbekende code', plek, detail: '' } : anders(plek, typen, waarde);
};

const vergelijkType = (delen: readonly Schema[], waarde: unknown, plek: string): Bevinding | null => {
  for (const { type } of delen) {
    const typen = type === undefined ? [] : [type].flat().map(String);
    const past = typen.some((mag) => mag === getType(waarde) || (mag === 'number' && typeof waarde === 'number'));
    if (typen.length > 0 && !past) return anders(plek, typen, waarde);
  }
  return null;
};

const anders = (plek: string, typen: readonly string[], waarde: unknown): Bevinding => ({
  soort: 'anders getypeerd',
  plek,
  detail: `verwacht ${typen.join(' of ')}, gezien ${getType(waarde)}`,
});

const getType = (waarde: unknown): string => {
  if (waarde === null) return 'null';
  if (Array.isArray(waarde)) return 'array';
  return Number.isInteger(waarde) ? 'integer' : typeof waarde;
};
