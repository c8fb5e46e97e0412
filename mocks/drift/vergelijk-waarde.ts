import type { Vormcontrole } from './create-vormcontrole.ts';
import { createSchemavorm, getVeldschemas, isSchema, type Schema, type Schemavorm } from './schemavorm.ts';
import { veiligeNaam } from './veilige-naam.ts';
import type { Bevinding, Vergelijking } from './verschil.ts';

export type Vergelijk = (schema: unknown, waarde: unknown) => Vergelijking;

/**
 * Says field by field in what a value differs from a schema, where a validator says that it does: a field that is missing is
 * found beside one that is retyped, and a choice is compared with the branch that is nearest.
 */
export const createVergelijker = (document: object, controleerVorm: Vormcontrole): Vergelijk => {
  const vergelijk = (schemas: readonly unknown[], waarde: unknown, plek: string): Vergelijking => {
    const alle = schemas.map((schema) => createSchemavorm(document, schema));
    const delen = alle.flatMap((vorm) => vorm.delen);
    const codes = getCodes(delen, alle, document);
    if (codes) return zonderVelden(vergelijkCode(codes, waarde, plek));
    const keuzes = alle.flatMap((vorm) => vorm.keuzes).map((takken) => kies(takken, waarde, plek));
    const samen = [...delen, ...keuzes.flatMap((tak) => createSchemavorm(document, tak).delen)];
    const type = vergelijkType(samen, waarde, plek);
    if (type.length > 0) return zonderVelden(type);
    const dieper = Array.isArray(waarde)
      ? waarde.map((item) => vergelijk(getItems(samen), item, `${plek}/[]`))
      : isSchema(waarde)
        ? [vergelijkObject(samen, waarde, plek)]
        : [];
    return {
      bevindingen: [...controleerVorm(samen, waarde, plek), ...dieper.flatMap(({ bevindingen }) => bevindingen)],
      gezien: dieper.flatMap(({ gezien }) => gezien),
    };
  };

  /** The branch that the value is nearest to; the first of equals. */
  const kies = (takken: readonly Schema[], waarde: unknown, plek: string): Schema => {
    const gemeten = takken.map((tak) => {
      const { bevindingen } = vergelijk([tak], waarde, plek);
      const isAnder = bevindingen.some((bevinding) => bevinding.plek === plek && bevinding.soort === 'anders getypeerd');
      return { tak, afstand: bevindingen.length + (isAnder ? takken.length * 100 : 0) };
    });
    return gemeten.reduce((beste, ander) => (ander.afstand < beste.afstand ? ander : beste)).tak;
  };

  const vergelijkObject = (delen: readonly Schema[], waarde: Schema, plek: string): Vergelijking => {
    const gesloten = delen.some((deel) => deel.additionalProperties === false || deel.unevaluatedProperties === false);
    const velden = Object.entries(waarde).map(([naam, inhoud]): Vergelijking => {
      const eigen = delen.flatMap((deel) => getVeldschemas(deel, naam));
      const vrij = eigen.length > 0 ? [] : delen.map((deel) => deel.additionalProperties).filter(isSchema);
      if (eigen.length === 0 && vrij.length === 0)
        return zonderVelden(gesloten ? [{ soort: 'onbekend', plek: `${plek}/${veiligeNaam(naam)}`, detail: '' }] : []);
      const hier = `${plek}/${eigen.length > 0 ? veiligeNaam(naam) : '{}'}`;
      const { bevindingen, gezien } = vergelijk([...eigen, ...vrij], inhoud, hier);
      return { bevindingen, gezien: [hier, ...gezien] };
    });
    const verplicht = new Set(delen.flatMap((deel) => (Array.isArray(deel.required) ? deel.required.map(String) : [])));
    const ontbreekt = [...verplicht]
      .filter((naam) => !Object.hasOwn(waarde, naam))
      .map((naam): Bevinding => ({ soort: 'ontbreekt', plek: `${plek}/${naam}`, detail: '' }));
    return {
      bevindingen: [...ontbreekt, ...velden.flatMap(({ bevindingen }) => bevindingen)],
      gezien: velden.flatMap(({ gezien }) => gezien),
    };
  };

  return (schema, waarde) => {
    const { bevindingen, gezien } = vergelijk([schema], waarde, '');
    return { bevindingen, gezien: [...new Set(gezien)] };
  };
};

/** The codes that a value can be: an enumeration, a constant, or a choice between constants that say what they mean. */
const getCodes = (
  delen: readonly Schema[],
  vormen: readonly Schemavorm[],
  document: object,
): readonly unknown[] | null => {
  for (const deel of delen) {
    if (Array.isArray(deel.enum)) return deel.enum;
    if ('const' in deel) return [deel.const];
  }
  for (const takken of vormen.flatMap(({ keuzes }) => keuzes)) {
    const codes = takken.map((tak) => getCodes(createSchemavorm(document, tak).delen, [], document));
    if (codes.every((reeks) => reeks !== null)) return codes.flat();
  }
  return null;
};

const vergelijkCode = (codes: readonly unknown[], waarde: unknown, plek: string): readonly Bevinding[] => {
  if (codes.some((code) => code === waarde)) return [];
  const typen = [...new Set(codes.map(getType))];
  return typen.includes(getType(waarde))
    ? [{ soort: 'onbekende code', plek, detail: '' }]
    : [{ soort: 'anders getypeerd', plek, detail: `verwacht ${typen.join(' of ')}, gezien ${getType(waarde)}` }];
};

const vergelijkType = (delen: readonly Schema[], waarde: unknown, plek: string): readonly Bevinding[] => {
  for (const { type } of delen) {
    if (type === undefined) continue;
    const typen = [type].flat().map(String);
    const past = typen.some((mag) => mag === getType(waarde) || (mag === 'number' && typeof waarde === 'number'));
    if (!past)
      return [{ soort: 'anders getypeerd', plek, detail: `verwacht ${typen.join(' of ')}, gezien ${getType(waarde)}` }];
  }
  return [];
};

const getType = (waarde: unknown): string => {
  if (waarde === null) return 'null';
  if (Array.isArray(waarde)) return 'array';
  return Number.isInteger(waarde) ? 'integer' : typeof waarde;
};

const getItems = (delen: readonly Schema[]): readonly unknown[] =>
  delen.flatMap(({ items }) => (items === undefined ? [] : [items]));

const zonderVelden = (bevindingen: readonly Bevinding[]): Vergelijking => ({ bevindingen, gezien: [] });
